import { describe, expect, it } from "vitest";
import { arrAtRisk, arrCarried } from "../../../../shared/analysis/finance/arr-carried.ts";
import type { MemberProjection } from "../../../../shared/analysis/projection.ts";
import { attritionCauseIds, type AttritionCause } from "../../../../shared/catalogue/attrition-causes.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const { baseline, scenarios } = sampleWorkspace("en");

function member(memberId: string, within12: number, causes: Partial<Record<AttritionCause, number>>): MemberProjection {
  const chance = { value: within12, standardError: 0.01 };
  const none = Object.fromEntries(attritionCauseIds.map((cause) => [cause, 0])) as Record<AttritionCause, number>;
  return {
    memberId,
    leaves: { within3: chance, within6: chance, within12: chance, horizon: chance },
    causes: { ...none, ...causes },
    causeErrors: none,
    promotion: { chance, waitMonths: chance, monthsUntil: undefined },
    load: 1,
  };
}

describe("ARR that may change hands", () => {
  const carried = [
    { memberId: "one", arrJpy: 100, isLeaving: false },
    { memberId: "other", arrJpy: 300, isLeaving: false },
  ];

  it("is everybody's by their chance to leave, and what drives it adds up to it", () => {
    const members = [member("one", 0.5, { chaos: 0.8, blocked: 0.2 }), member("other", 0.1, { chaos: 1 })];
    const { arrJpy, ofCarried, byCause, knownJpy } = arrAtRisk({ members }, carried);
    expect(arrJpy.value).toBeCloseTo(80, 12);
    expect(arrJpy.standardError).toBeCloseTo(Math.hypot(1, 3), 12);
    expect(ofCarried).toBeCloseTo(0.2, 12);
    expect(byCause).toMatchObject({ chaos: 70, blocked: 10 });
    expect(knownJpy).toBeCloseTo(0, 12);
  });

  it("tells leaving that is already known from what drives people away", () => {
    const { arrJpy, knownJpy } = arrAtRisk({ members: [member("one", 1, { other: 1 })] }, [
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
