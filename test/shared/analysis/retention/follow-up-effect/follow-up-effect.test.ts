import { describe, expect, it } from "vitest";
import { shareRange, signTest } from "../../../../../shared/analysis/retention/follow-up-effect/binomial.ts";
import {
  effectsByCause,
  fewestChanged,
} from "../../../../../shared/analysis/retention/follow-up-effect/effects-by-cause.ts";
import { effectOf } from "../../../../../shared/analysis/retention/follow-up-effect/follow-up-effect.ts";
import { month } from "../../../../../shared/base/month.ts";
import type { CheckIn, FollowUp } from "../../../../../shared/domain/check-in.ts";

const promise = (own: Partial<FollowUp> = {}): FollowUp => ({
  ...{ id: "promise", action: "Rotate the account", cause: "customers", done: true },
  ...own,
});

const talk = (
  held: string,
  pressure: number | undefined,
  followUps: readonly FollowUp[] = [],
  who = "aoki",
): CheckIn => ({
  ...{ id: `${who}-${held}`, memberId: who, held: month(held) },
  answers: pressure === undefined ? {} : { customers: { pressure, basis: "said" } },
  followUps: [...followUps],
});

describe("what came of a follow-up", () => {
  const first = talk("2026-03", 0.8, [promise({ doneIn: month("2026-06") })]);

  it("is told by the answers before and after it was done", () => {
    const between = talk("2026-05", 0.7);
    const after = talk("2026-08", 0.2);
    expect(effectOf(first.followUps[0]!, first, [after, first, between])).toEqual({
      kind: "compared",
      before: { month: "2026-03", pressure: 0.8 },
      after: { month: "2026-08", pressure: 0.2 },
      change: "eased",
    });
  });

  it("is not told by somebody else's answers, nor by a conversation about other things", () => {
    const others = [talk("2026-08", 0.1, [], "baba"), talk("2026-08", undefined)];
    expect(effectOf(first.followUps[0]!, first, [first, ...others])).toMatchObject({ kind: "notAskedSince" });
    expect(effectOf(promise({ done: false }), first, [first, talk("2026-08", 0.1)])).toMatchObject({ kind: "open" });
    const silent = talk("2026-03", undefined, [promise()]);
    expect(effectOf(promise(), silent, [silent, talk("2026-08", 0.1)])).toEqual({ kind: "noBefore" });
  });
});

describe("what came of all follow-ups for a cause", () => {
  const team = (eased: number, heavier: number) =>
    Array.from({ length: eased + heavier }, (_, index) => {
      const who = `member${index}`;
      return [talk("2026-01", 0.5, [promise({ id: who })], who), talk("2026-06", index < eased ? 0.1 : 0.9, [], who)];
    }).flat();

  it("is too few to tell as long as even one direction could be chance", () => {
    expect(fewestChanged).toBe(6);
    expect(effectsByCause(team(5, 0))[0]).toMatchObject({ verdict: "tooFew", counts: { eased: 5, heavier: 0 } });
    expect(effectsByCause(team(6, 0))[0]).toMatchObject({ verdict: "helps" });
    expect(effectsByCause(team(0, 6))[0]).toMatchObject({ verdict: "harms" });
    expect(effectsByCause(team(5, 3))[0]).toMatchObject({ verdict: "open" });
  });

  it("counts two promises of one conversation once, and shows how it went where nothing was done", () => {
    const twice = talk("2026-01", 0.6, [promise({ id: "a" }), promise({ id: "b" })]);
    const alone = [talk("2026-01", 0.6, [], "baba"), talk("2026-06", 0.6, [], "baba")];
    const [effects] = effectsByCause([twice, talk("2026-06", 0.2), ...alone]);
    expect(effects).toMatchObject({ counts: { eased: 1, same: 0, heavier: 0 }, without: { eased: 0, same: 1 } });
  });

  it("does not count as without help what was promised earlier and done between two later conversations", () => {
    const doneInMay = promise({ doneIn: month("2026-05") });
    const [effects] = effectsByCause([talk("2026-01", 0.8, [doneInMay]), talk("2026-03", 0.8), talk("2026-06", 0.2)]);
    expect(effects).toMatchObject({ counts: { eased: 1 }, without: { eased: 0, same: 1, heavier: 0 } });
  });

  it("has the exact interval and the exact test of the textbooks", () => {
    // Clopper–Pearson for 8 of 10: 0.4439 to 0.9748. Sign test for 8 against 2: 2 × 56 / 1024.
    const [low, high] = shareRange(8, 10);
    expect(low).toBeCloseTo(0.4439, 4);
    expect(high).toBeCloseTo(0.9748, 4);
    expect(signTest(8, 2)).toBeCloseTo(0.109375, 10);
    expect(shareRange(0, 3)[0]).toBe(0);
    expect(shareRange(3, 3)[1]).toBe(1);
  });
});
