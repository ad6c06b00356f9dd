import { describe, expect, it } from "vitest";
import { arrAtRisk, arrCarried } from "../../../../shared/analysis/finance/arr-carried.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { type SaidOfMember, figuresOf } from "../../../support/member-figures.ts";

const { baseline, scenarios } = sampleWorkspace("en");

const leavingWithinAYear = (id: string, chance: number, causes: NonNullable<SaidOfMember["causes"]>) =>
  ({ id, leaving: [chance, chance, chance, chance], error: 0.01, causes }) as const;

describe("ARR that may change hands", () => {
  const carried = [
    { memberId: "one", arrJpy: 100, isLeaving: false },
    { memberId: "other", arrJpy: 300, isLeaving: false },
  ];

  it("is everybody's by their chance to leave, and what drives it adds up to it", () => {
    const members = figuresOf([
      leavingWithinAYear("one", 0.5, { chaos: 0.8, blocked: 0.2 }),
      leavingWithinAYear("other", 0.1, { chaos: 1 }),
    ]);
    const { arrJpy, ofCarried, byCause, knownJpy } = arrAtRisk({ members }, carried);
    expect(arrJpy.value).toBeCloseTo(80, 12);
    expect(arrJpy.standardError).toBeCloseTo(Math.hypot(1, 3), 12);
    expect(ofCarried).toBeCloseTo(0.2, 12);
    expect(byCause).toMatchObject({ chaos: 70, blocked: 10 });
    expect(knownJpy).toBeCloseTo(0, 12);
  });

  it("tells leaving that is already known from what drives people away", () => {
    const { arrJpy, knownJpy } = arrAtRisk({ members: figuresOf([leavingWithinAYear("one", 1, { other: 1 })]) }, [
      { memberId: "one", arrJpy: 100, isLeaving: true },
    ]);
    expect([arrJpy.value, knownJpy]).toEqual([100, 100]);
  });

  it("is of all that the sample's people look after, and of no more than there is", () => {
    const all = arrCarried({ baseline, scenario: scenarios[0]! });
    const arr = baseline.accounts.reduce((sum, { arrJpy }) => sum + arrJpy, 0);
    const carriedInAll = all.reduce((sum, { arrJpy }) => sum + arrJpy, 0);
    expect(all.map(({ memberId }) => memberId)).toEqual(baseline.members.map(({ id }) => id));
    expect(carriedInAll).toBeGreaterThan(0);
    const leaving = all.filter(({ isLeaving }) => isLeaving).map(({ memberId }) => memberId);
    expect(leaving).toHaveLength(1);
    if (arr > 0) expect(carriedInAll).toBeLessThanOrEqual(arr + 1);
  });
});
