import { memberIn } from "../../../../../shared/analysis/people/member-figures.ts";
import { describe, expect, it } from "vitest";
import { firstYearOf } from "../../../../../shared/analysis/retention/candidates/first-year.ts";
import {
  type Newcomer,
  joinsIn,
  untilMonth,
  withNewcomer,
} from "../../../../../shared/analysis/retention/candidates/newcomer.ts";
import { newcomerOutlook } from "../../../../../shared/analysis/retention/candidates/newcomer-outlook.ts";
import { addMonths } from "../../../../../shared/base/month.ts";
import { attritionCauseIds } from "../../../../../shared/catalogue/attrition-causes.ts";
import { coefficients } from "../../../../../shared/catalogue/coefficients.ts";
import { candidateAsMember } from "../../../../../shared/domain/candidate.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";
import { projectionAtOnce } from "../../../../support/projection-at-once.ts";
import { aBaseline, aHire, aMember, aScenario, constantLeaving, start } from "../../../../support/builders.ts";

const sample = sampleWorkspace("en");
const plan = { baseline: sample.baseline, scenario: { ...activeScenario(sample), trials: 60 } };
const arai = sample.baseline.candidates![0]!;
const asMember = (honestInterview: boolean, own: Partial<typeof arai> = {}): Newcomer => ({
  member: candidateAsMember({ ...arai, ...own }, sample.baseline, { memberId: "new", honestInterview }),
});

describe("a plan with a newcomer", () => {
  it("takes one of the hires whose place they fill out of the plan", () => {
    const two = aScenario({ changes: [aHire({ id: "two", count: 2 }), aHire({ id: "one" })] });
    const own = { baseline: aBaseline({ members: [aMember({ id: "a" })] }), scenario: two };
    const newcomer = { member: aMember({ id: "new", joined: addMonths(start, 3) }) };
    const filled = (replacesId: string) => withNewcomer(own, { ...newcomer, replacesId }).scenario.changes;
    expect(filled("two")).toMatchObject([{ id: "two", count: 1 }, { id: "one" }]);
    expect(filled("one")).toMatchObject([{ id: "two", count: 2 }]);
    expect(withNewcomer(own, newcomer).baseline.members.map(({ id }) => id)).toEqual(["a", "new"]);
    expect(joinsIn(own, newcomer)).toBe(3);
  });
});

describe("a newcomer's first year", () => {
  it("is that of a year where nothing but the base rate weighs, shared out among the causes", () => {
    const member = aMember({ id: "new", joined: addMonths(start, 2) });
    const scenario = aScenario({ months: 14, trials: 3, coefficients: constantLeaving(0.15) });
    const year = firstYearOf({ baseline: aBaseline({ members: [member] }), scenario }, "new", 3)!;
    expect(year.leaves.value).toBeCloseTo(0.15, 6);
    expect(attritionCauseIds.reduce((sum, cause) => sum + year.causes[cause], 0)).toBeCloseTo(year.leaves.value, 10);
  });

  it("is as likely to end as counting those who hand in notice says", () => {
    const today = asMember(false, { starts: plan.scenario.start });
    const own = withNewcomer(plan, today);
    const scenario = { ...own.scenario, trials: 2000, months: 12, coefficients: { noticeMonths: 0 } };
    const counted = memberIn(projectionAtOnce(own.baseline, scenario).members, "new")!;
    const year = firstYearOf({ baseline: own.baseline, scenario }, "new", 200)!;
    const { value, standardError } = counted.leaves.within12;
    const tolerance = 4 * Math.hypot(standardError, year.leaves.standardError);
    expect(Math.abs(year.leaves.value - value)).toBeLessThan(tolerance);
    // Added up from hazards it scatters less than counted, future for future.
    expect(year.leaves.standardError * Math.sqrt(200)).toBeLessThan(standardError * Math.sqrt(2000));
  });

  it("is undefined where the plan ends before their first day", () => {
    const late = asMember(false, { starts: addMonths(plan.scenario.start, 40) });
    expect(firstYearOf(untilMonth(withNewcomer(plan, late), 12), "new", 2)).toBeUndefined();
  });
});

describe("what a newcomer would meet", () => {
  const outlook = newcomerOutlook(plan, asMember(false))!;

  it("is lighter where they were told before what is hard, by as much as studies leave open", () => {
    const { told, untold, toldRange } = outlook;
    expect(told.leaves.value).toBeLessThan(untold.leaves.value);
    expect(toldRange[0]).toBeLessThan(told.leaves.value);
    expect(toldRange[1]).toBeGreaterThan(told.leaves.value);
    expect(toldRange[1]).toBeLessThan(untold.leaves.value);
    // All hazards of the year × the catalogue's ratio, future by future.
    const hazard = (chance: number) => -Math.log1p(-chance);
    expect(hazard(told.leaves.value) / hazard(untold.leaves.value)).toBeCloseTo(coefficients.honestInterview.value, 1);
  });

  it("knows who they are: more at home in disorder means less of chaos, another phase they like means more of it", () => {
    const calm = newcomerOutlook(plan, asMember(false, { chaosTolerance: 0.95 }))!;
    const shy = newcomerOutlook(plan, asMember(false, { chaosTolerance: 0.05 }))!;
    expect(shy.untold.causes.chaos).toBeGreaterThan(calm.untold.causes.chaos);
    expect(shy.pressure!.causes.chaos.structure).toBeGreaterThan(calm.pressure!.causes.chaos.structure);
    const builder = newcomerOutlook(plan, asMember(false, { phasePreference: "zeroToOne" }))!;
    const runner = newcomerOutlook(plan, asMember(false, { phasePreference: "tenToHundred" }))!;
    expect(builder.untold.causes.phase).toBeGreaterThan(runner.untold.causes.phase);
  });

  it("tells the company's phase on the first day, a year on and two", () => {
    expect(outlook.phases.map(({ sinceMonths }) => sinceMonths)).toEqual([0, 12, 24]);
    for (const { shares } of outlook.phases) {
      const sum = shares.zeroToOne + shares.oneToTen + shares.tenToHundred;
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  it("looks beyond the plan's last month rather than cut a first year short", () => {
    const last = addMonths(plan.scenario.start, plan.scenario.months - 2);
    expect(newcomerOutlook(plan, asMember(false, { starts: last }))!.untold.leaves.value).toBeGreaterThan(0);
  });
});
