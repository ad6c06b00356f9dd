import { describe, expect, it } from "vitest";
import {
  nextStepWords,
  outcomeOf,
  type OnScreen,
  savedCheckIn,
  type SavedCheckIn,
} from "../../../../../renderer/features/retention/check-in/outcome.view.ts";
import { wordsIn } from "../../../../../renderer/i18n/words.ts";
import type { Projection } from "../../../../../shared/analysis/projection.ts";
import { month } from "../../../../../shared/base/month.ts";
import { emptyDraft, emptyTopic } from "../../../../../shared/domain/conversation/check-in-draft.ts";
import { figuresOf } from "../../../../support/member-figures.ts";

const words = wordsIn("en");
const beginning = { id: "c", memberId: "rin", held: month("2026-11"), by: "", causes: [], askedIds: [] } as const;

/** Only what the sentence reads. */
function projectionWith(chance: number): Projection {
  const causes = { chaos: 0.6, blocked: 0.3, phase: 0.05 };
  const members = figuresOf([{ id: "rin", leaving: [0, 0, chance, chance], error: 0.004, causes }]);
  return { members } as Projection;
}

const saved = (changes: SavedCheckIn["changes"], projected?: Projection): SavedCheckIn => ({
  ...{ checkInId: "c", scenarioId: "plan", revision: 7, held: month("2026-11"), changes, projected },
});

describe("what a conversation changed", () => {
  it("is told subject by subject, from the answer before to the one now", () => {
    const draft = {
      ...emptyDraft(beginning),
      topics: { chaos: { ...emptyTopic, step: "heavy" }, phase: { ...emptyTopic, step: "fine" } },
    } as const;
    const answer = { pressure: 0.35, basis: "said", ageMonths: 6 } as const;
    const { changes } = savedCheckIn(
      draft,
      undefined,
      { standings: { chaos: { answer, confidenceShare: 0.4 } } },
      { projected: undefined, scenarioId: "plan", revision: 7 },
    );
    expect(changes).toEqual([
      { cause: "chaos", from: "sometimes", to: "heavy" },
      { cause: "phase", from: undefined, to: "fine" },
    ]);
  });

  const now = (projection: Projection | undefined, own: Partial<OnScreen & { revision: number }> = {}): OnScreen => ({
    scenarioId: "plan",
    run: "ready",
    shown: projection && { projection, revision: own.revision ?? 7, isRough: false },
    ...own,
  });
  const tell = (projected: Projection | undefined, screen: OnScreen) =>
    outcomeOf(saved([], projected), screen, "rin", "Rin", words);

  it("waits for a projection that knows of it, and says so where none will come", () => {
    const before = projectionWith(0.1);
    expect(tell(before, now(before, { revision: 6, run: "running" }))).toEqual({ status: "waiting" });
    expect(tell(before, now(before, { revision: 6, run: "failed" }))).toEqual({ status: "failed" });
    expect(tell(before, now(undefined, { run: "stopped" }))).toEqual({ status: "failed" });
  });

  it("is not read off another plan", () => {
    const other = now(projectionWith(0.5), { scenarioId: "other", revision: 9 });
    expect(tell(projectionWith(0.1), other)).toEqual({ status: "otherPlan" });
  });

  it("never tells a chance without what it is for, and how exact it is", () => {
    expect(tell(projectionWith(0.1), now(projectionWith(0.18)))).toEqual({
      status: "told",
      chance: expect.stringMatching(/In 10 of 100 futures .* now it is 18 \(give or take 1\.1\)/) as string,
      mostFor: "Of those who leave in these futures, most go for: Cannot stand the chaos and Blocked from above.",
    });
  });

  it("calls no news what lies within the error, and compares with nothing where nothing was known", () => {
    expect(tell(projectionWith(0.1), now(projectionWith(0.105)))).toMatchObject({
      chance: expect.stringMatching(/hardly moved/) as string,
    });
    expect(tell(undefined, now(projectionWith(0.1)))).toMatchObject({
      chance: expect.stringMatching(/^In 10 of 100 futures .* not known/) as string,
    });
  });
});

describe("the next step", () => {
  it("is the promise that is due first", () => {
    const promise = { cause: "chaos", done: false } as const;
    const followUps = [
      { ...promise, id: "f1", action: "Later" },
      { ...promise, id: "f2", action: "One list", due: month("2026-12") },
      { ...promise, id: "f3", action: "Done", due: month("2026-11"), done: true },
    ];
    expect(nextStepWords(saved([]), followUps, words)).toBe("Next: keep the promise “One list” by Dec 2026.");
  });

  it("is to agree on something where something weighs, and to talk again where nothing does", () => {
    const heavy = saved([{ cause: "chaos", from: undefined, to: "heavy" }]);
    expect(nextStepWords(heavy, [], words)).toBe("Next: agree on one step that eases “Workload and order”.");
    expect(nextStepWords(saved([]), [], words)).toBe("Next: talk again in three to six months.");
  });
});
