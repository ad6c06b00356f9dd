import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brierOf, type Judged } from "../../../../../shared/analysis/retention/judgements/brier.ts";
import { clusteredMean, studentPoint } from "../../../../../shared/analysis/retention/judgements/clustered-mean.ts";
import { fewest, scoreJudgements } from "../../../../../shared/analysis/retention/judgements/score-judgements.ts";
import { usualChances } from "../../../../../shared/analysis/retention/judgements/usual-chance.ts";
import { resolveJudgements } from "../../../../../shared/analysis/retention/judgements/verdicts.ts";
import { addMonths, month } from "../../../../../shared/base/month.ts";
import { coefficientsOf } from "../../../../../shared/catalogue/coefficients.ts";
import type { Judgement } from "../../../../../shared/domain/judgement.ts";
import type { PastMember } from "../../../../../shared/domain/past-member.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";
import { aBaseline, aMember } from "../../../../support/builders.ts";

const asOf = month("2026-12");
const judgement = (own: Partial<Judgement> & { memberId: string }): Judgement => ({
  id: `j-${own.memberId}-${own.made ?? "2026-01"}`,
  made: month("2026-01"),
  termMonths: 6,
  chanceShare: 0.25,
  ...own,
});
const past = (own: Partial<PastMember> & { id: string }): PastMember => ({
  joined: month("2020-01"),
  left: month("2026-05"),
  departure: "resigned",
  ...own,
});
const becameOf = (judgements: readonly Judgement[], pastMembers: PastMember[] = [], now = asOf) =>
  resolveJudgements(
    aBaseline({ asOf: now, members: [aMember({ id: "here" })], pastMembers, judgements: [...judgements] }),
  ).map(({ became }) => became);

describe("what became of a judgement", () => {
  it("is known once its term is over, and not before, even where the person has left already", () => {
    const about = judgement({ memberId: "gone" });
    expect(becameOf([about], [past({ id: "gone" })], month("2026-06"))).toEqual(["open"]);
    expect(becameOf([about], [past({ id: "gone" })], month("2026-07"))).toEqual(["left"]);
    expect(becameOf([judgement({ memberId: "here" })])).toEqual(["stayed"]);
  });

  it("is staying for whoever left after the term", () => {
    expect(becameOf([judgement({ memberId: "gone" })], [past({ id: "gone", left: month("2026-08") })])).toEqual([
      "stayed",
    ]);
  });

  it("counts neither the company's decision nor anybody unknown", () => {
    expect(
      becameOf(
        [judgement({ memberId: "ended" }), judgement({ memberId: "nobody" })],
        [past({ id: "ended", departure: "companyDecision" })],
      ),
    ).toEqual(["void", "void"]);
  });

  it("is about the stay in which it was made, when somebody has come back", () => {
    const first = past({ id: "here", joined: month("2019-01"), left: month("2020-06") });
    const [then, now] = [judgement({ memberId: "here", made: month("2020-03") }), judgement({ memberId: "here" })];
    expect(becameOf([then, now], [first])).toEqual(["left", "stayed"]);
  });
});

describe("a judgement that is about no month of a stay", () => {
  it("does not count: made before they came, or in the month of their leaving", () => {
    const facts = aBaseline({
      ...{ asOf, members: [aMember({ id: "here", joined: month("2026-02") })] },
      pastMembers: [past({ id: "gone", left: month("2026-01") })],
      judgements: [judgement({ memberId: "here" }), judgement({ memberId: "gone" })],
    });
    expect(resolveJudgements(facts).map(({ became }) => became)).toEqual(["void", "void"]);
  });

  it("never makes the usual chance anything but a number, whenever they came", () => {
    const values = coefficientsOf({ coefficients: {} });
    fc.assert(
      fc.property(fc.integer({ min: -240, max: 24 }), (months) => {
        const joined = addMonths(asOf, months);
        const facts = aBaseline({
          ...{ asOf, members: [aMember({ id: "here", joined })], judgements: [judgement({ memberId: "here" })] },
        });
        for (const chance of usualChances(facts, resolveJudgements(facts), values))
          expect(chance === undefined || (chance >= 0 && chance <= 1)).toBe(true);
      }),
    );
  });
});

describe("the Brier score", () => {
  it("is what a hand works out, with its parts", () => {
    const judged: Judged[] = [
      { personId: "a", chance: 0.25, hasLeft: true },
      { personId: "b", chance: 0.25, hasLeft: false },
      { personId: "c", chance: 0.75, hasLeft: true },
      { personId: "d", chance: 0.75, hasLeft: true },
    ];
    const { score, reliability, resolution, uncertainty } = brierOf(judged)!;
    // (0.5625 + 0.0625 + 0.0625 + 0.0625) ÷ 4; half of the first group left, all of the second, three quarters in all.
    expect(score).toBeCloseTo(0.1875, 12);
    expect([reliability, resolution, uncertainty]).toEqual([0.0625, 0.0625, 0.1875]);
  });

  it("is reliability − resolution + uncertainty, whatever was said", () => {
    const judged = fc.array(
      fc.record({
        personId: fc.constantFrom("a", "b", "c"),
        chance: fc.constantFrom(0.05, 0.1, 0.25, 0.5, 0.75, 0.9),
        hasLeft: fc.boolean(),
      }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(judged, (all) => {
        const { score, reliability, resolution, uncertainty } = brierOf(all)!;
        expect(reliability - resolution + uncertainty).toBeCloseTo(score, 10);
      }),
    );
    expect(brierOf([])).toBeUndefined();
  });

  it("counts what is said of one person again and again as one experience", () => {
    const once = ["a", "b", "c", "d"].map((personId, index) => ({ personId, value: index }));
    const again = once.flatMap((one) => [one, one, one]);
    expect(clusteredMean(again)).toEqual(clusteredMean(once));
    expect(clusteredMean(once.slice(0, 1))).toBeUndefined();
  });

  it("has intervals of Student", () => {
    // Tables of the distribution: 2.262 at 9 degrees, 2.045 at 29.
    expect(studentPoint(9)).toBeCloseTo(2.262, 3);
    expect(studentPoint(29)).toBeCloseTo(2.045, 3);
  });
});

describe("how far a leader's judgements can be relied on", () => {
  /** Two dozen people of whom a third left within the term, judged by somebody who is right or wrong about each. */
  const team = (chanceOf: (hasLeft: boolean) => number) => {
    const ids = Array.from({ length: 24 }, (_, index) => `p${index}`);
    const hasLeft = (index: number) => index % 3 === 0;
    const joined = month("2021-01");
    return aBaseline({
      asOf,
      members: ids.filter((_, index) => !hasLeft(index)).map((id) => aMember({ id, joined })),
      pastMembers: ids.filter((_, index) => hasLeft(index)).map((id) => past({ id, joined })),
      pastMembersSince: month("2022-01"),
      judgements: ids.map((memberId, index) =>
        judgement({ memberId, by: "Head", chanceShare: chanceOf(hasLeft(index)), modelShare: 0.33 }),
      ),
    });
  };

  it("says too few below the stated number", () => {
    const few = team((hasLeft) => (hasLeft ? 0.9 : 0.1));
    const { brier, againstUsual, settled } = scoreJudgements({
      ...few,
      judgements: few.judgements!.slice(0, fewest.judgements - 1),
    });
    expect({ brier, againstUsual, settled }).toEqual({ brier: undefined, againstUsual: undefined, settled: 19 });
  });

  it("finds good judgements nearer than the usual rate and the model, and bad ones farther", () => {
    const good = scoreJudgements(team((hasLeft) => (hasLeft ? 0.9 : 0.05)));
    const bad = scoreJudgements(team((hasLeft) => (hasLeft ? 0.05 : 0.75)));
    expect([good.againstUsual?.reads, good.againstModel?.reads]).toEqual(["better", "better"]);
    expect([bad.againstUsual?.reads, bad.againstModel?.reads]).toEqual(["worse", "worse"]);
    expect(good.brier!.score).toBeLessThan(bad.brier!.score);
  });

  it("calls a difference that could be chance just that", () => {
    const { againstUsual, brier } = scoreJudgements(sampleWorkspace("en").baseline);
    expect(againstUsual?.reads).toBe("same");
    expect(brier!.interval.low).toBeLessThan(brier!.score);
    expect(brier!.score).toBeLessThan(brier!.interval.high);
  });

  it("looks at one judge alone when asked", () => {
    const { baseline } = sampleWorkspace("en");
    expect(scoreJudgements(baseline, "Sakakibara").settled).toBe(scoreJudgements(baseline).settled);
    expect(scoreJudgements(baseline, "Nobody").settled).toBe(0);
  });

  it("holds the usual rate to what was known then: leavings that came later change nothing", () => {
    const facts = team(() => 0.5);
    const values = coefficientsOf({ coefficients: {} });
    const later = {
      ...facts,
      pastMembers: facts.pastMembers!.map((one) => ({ ...one, left: addMonths(one.left, 3) })),
    };
    expect(usualChances(later, resolveJudgements(later), values)).toEqual(
      usualChances(facts, resolveJudgements(facts), values),
    );
  });
});
