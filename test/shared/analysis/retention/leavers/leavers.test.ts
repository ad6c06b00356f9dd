import { describe, expect, it } from "vitest";
import { comparedCauses } from "../../../../../shared/analysis/retention/leavers/compared-causes.ts";
import { expectedCourse } from "../../../../../shared/analysis/retention/leavers/expected-course.ts";
import { shownCauses } from "../../../../../shared/analysis/retention/leavers/shown-causes.ts";
import { withStep } from "../../../../../shared/analysis/decisions/next-steps.ts";
import { calibrate } from "../../../../../shared/analysis/survival/calibrate.ts";
import { month } from "../../../../../shared/base/month.ts";
import { attritionCauseIds } from "../../../../../shared/catalogue/attrition-causes.ts";
import type { PastMember } from "../../../../../shared/domain/past-member.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";
import { inventTeam } from "../../../../support/invented-team.ts";
import { luckOf } from "../../../../support/luck.ts";

const sample = sampleWorkspace("en");
const found = calibrate(sample.baseline);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("one's own reasons against the catalogue's", () => {
  const rows = comparedCauses(found.learnt);

  it("add up to the leavers and to what the catalogue expects of the same people", () => {
    expect(sum(rows.map(({ leavers }) => leavers))).toBeCloseTo(found.leavers, 9);
    expect(sum(rows.map(({ byDefaults }) => byDefaults))).toBeCloseTo(found.learnt.expected, 9);
  });

  it("lie within their range, and are partly the team's own", () => {
    for (const { learnt, ownShare } of rows) {
      expect(learnt.low).toBeLessThan(learnt.mean);
      expect(learnt.high).toBeGreaterThan(learnt.mean);
      expect(ownShare).toBeGreaterThan(0);
      expect(ownShare).toBeLessThan(1);
    }
  });

  it("become the team's own where there is much of it", () => {
    const large = calibrate(inventTeam({ seed: 4, seats: 2_000, months: 60, level: 1.5 }));
    for (const { leavers, learnt } of comparedCauses(large.learnt))
      expect(Math.abs(learnt.mean - leavers)).toBeLessThan(4 * Math.sqrt(leavers));
  });
});

describe("what rates mean for people who begin today", () => {
  const course = expectedCourse(found.learnt.rates, ({ posterior }) => posterior.mean, 60, 1);

  it("keeps everybody: those who are here and those who have left add up to one", () => {
    for (const month of [0, 1, 12, 60]) {
      const left = sum(Object.values(course.left).map((shares) => shares[month]!));
      expect(course.staying[month]! + left).toBeCloseTo(1, 12);
    }
  });

  it("falls as the rates say, band by band", () => {
    const first = sum(found.learnt.rates.filter(({ band }) => band === "0-3").map(({ posterior }) => posterior.mean));
    expect(course.staying[3]).toBeCloseTo(Math.exp(-3 * first), 12);
  });
});

describe("assumptions as an option of a plan", () => {
  it("change the plan's own and leave the others", () => {
    const scenario = { ...sample.scenarios[0]!, coefficients: { annualLeaving: 0.2, discountRate: 0.9 } };
    const option = { changes: [], dropIds: [], coefficients: { annualLeaving: 0.1 } };
    expect(withStep(scenario, option).coefficients).toEqual({ annualLeaving: 0.1, discountRate: 0.9 });
  });
});

describe("why people left, for readers who may not know of single ones", () => {
  const leaver = (id: number, cause: PastMember["cause"], departure: PastMember["departure"] = "resigned") => ({
    ...{ id: `p${id}`, joined: month("2020-01"), left: month("2024-01"), departure },
    ...(cause && { cause }),
  });
  const many = (count: number, cause: PastMember["cause"], from = 0) =>
    Array.from({ length: count }, (_, index) => leaver(from + index, cause));

  it("says nothing of fewer than the smallest group", () => {
    expect(shownCauses(many(4, "chaos"), 5)).toEqual({ all: undefined, groups: [], withheld: undefined });
  });

  it("leaves out small groups, and with them whatever would give them away by subtraction", () => {
    expect(shownCauses([...many(6, "chaos"), ...many(5, "product", 10)], 5).groups).toEqual([
      { group: "chaos", people: 6 },
      { group: "product", people: 5 },
    ]);
    const withTwo = shownCauses([...many(9, "chaos"), ...many(2, "product", 10)], 5);
    expect(withTwo).toEqual({ all: 11, groups: [], withheld: 11 });
  });

  it("never lets a small group follow from what is shown, in a thousand teams", () => {
    const { whole, one, chance } = luckOf(7);
    for (let team = 0; team < 1_000; team++) {
      const leavers = Array.from({ length: whole(0, 40) }, (_, index) =>
        leaver(
          index,
          one(["chaos", "chaos", "chaos", undefined, ...attritionCauseIds]),
          chance(0.1) ? "companyDecision" : "resigned",
        ),
      );
      const { all, groups, withheld } = shownCauses(leavers, 5);
      for (const { people } of groups) expect(people).toBeGreaterThanOrEqual(5);
      if (all === undefined) expect(groups).toEqual([]);
      else expect(withheld === 0 || withheld! >= 5).toBe(true);
    }
  });
});
