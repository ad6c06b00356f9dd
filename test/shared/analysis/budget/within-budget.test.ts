import { describe, expect, it } from "vitest";
import { budgetYears } from "../../../../shared/analysis/budget/budget-years.ts";
import { withinBudget } from "../../../../shared/analysis/budget/within-budget.ts";
import { month } from "../../../../shared/base/month.ts";
import type { Budget } from "../../../../shared/domain/scenario.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aBaseline, aMember, aScenario } from "../../../support/builders.ts";
import { run } from "../../../support/running.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const sample = { ...scenarios[1]!, trials: 400 };
const live = run(baseline, sample);
const costs = (from: number, months: number) =>
  Array.from({ length: 400 }, (_, trial) =>
    Array.from({ length: months }, (_, at) => live.monthly("costJpy", from + at, trial)).reduce((a, b) => a + b, 0),
  ).toSorted((a, b) => a - b);

const ask = (budget: Budget, scenario = sample) => withinBudget({ baseline, scenario: { ...scenario, budget } });

describe("the years of a budget", () => {
  it("are calendar years unless said otherwise, cut where the plan begins and ends", () => {
    const plan = { start: month("2026-12"), months: 36 };
    expect(budgetYears(plan, { withinShare: 0.8 })).toEqual([
      { begins: "2026-01", from: 0, months: 1 },
      { begins: "2027-01", from: 1, months: 12 },
      { begins: "2028-01", from: 13, months: 12 },
      { begins: "2029-01", from: 25, months: 11 },
    ]);
    expect(budgetYears({ start: month("2027-04"), months: 13 }, { yearBegins: 4, withinShare: 0.8 })).toEqual([
      { begins: "2027-04", from: 0, months: 12 },
      { begins: "2028-04", from: 12, months: 1 },
    ]);
  });
});

describe("the chance to stay within a budget", () => {
  it("is the share of the projection's own futures that do, with its error", async () => {
    const sorted = costs(1, 12);
    const answer = await ask({ yearlyJpy: Math.round(sorted[299]!), withinShare: 0.8 });
    const year = answer!.years[1]!;
    expect(year.months).toBe(12);
    expect(year.within.value).toBeCloseTo(0.75, 2);
    expect(year.within.standardError).toBeCloseTo(Math.sqrt((0.75 * 0.25) / 400), 3);
    const mean = sorted.reduce((sum, cost) => sum + cost, 0) / sorted.length;
    expect(year.costJpy.value).toBeCloseTo(mean, -1);
  });

  it("gives a year that lies in the plan in part that part of the sum", async () => {
    const answer = await ask({ yearlyJpy: 120_000_000, withinShare: 0.8 });
    expect(answer!.years.map(({ budgetJpy }) => Math.round(budgetJpy / 1e6))).toEqual([10, 120, 120, 110]);
  });

  it("counts for all of it only the futures that keep to every month and every year", async () => {
    const monthlyJpy = Math.round(costs(20, 1)[250]!);
    const answer = (await ask({ monthlyJpy, yearlyJpy: Math.round(costs(1, 12)[200]!), withinShare: 0.8 }))!;
    expect(answer.months).toHaveLength(36);
    const single = [...answer.months, ...answer.years.map(({ within }) => within)].map(({ value }) => value);
    expect(answer.all.value).toBeLessThanOrEqual(Math.min(...single));
  });

  it("is certain where nothing is left to chance, to the very yen", async () => {
    const quiet = aBaseline({ members: [aMember({ id: "m", salaryJpy: 6_000_000 })] });
    const scenario = aScenario({ trials: 20, months: 3, coefficients: { annualLeaving: 0 } });
    const cost = Math.round(run(quiet, scenario).monthly("costJpy", 0, 0));
    const at = (monthlyJpy: number) =>
      withinBudget({ baseline: quiet, scenario: { ...scenario, budget: { monthlyJpy, withinShare: 1 } } });
    expect((await at(cost + 1))!.months[0]!.value).toBe(1);
    expect((await at(cost - 1))!.months[0]!.value).toBe(0);
  });
});
