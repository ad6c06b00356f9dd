/** What pulling something takes, in money and in hours, and both together in yen. */
import { addMonths } from "../../../base/month.ts";
import { coefficientsOf } from "../../../catalogue/coefficients.ts";
import type { Baseline } from "../../../domain/baseline.ts";
import type { Scenario } from "../../../domain/scenario.ts";
import { type Compared, type Helper, monthsRun } from "./compared-plans.ts";

export type Price = {
  /** Paid until the end of the plan; for a change of the plan, what the whole plan comes to cost more. */
  readonly moneyJpy: number;
  /** Taken from the team until the end of the plan. */
  readonly hours: number;
  /** An hour of the team on average, employer's part included. */
  readonly hourJpy: number;
  /** Money, and the hours at what an hour costs. */
  readonly inAllJpy: number;
};

const monthsAYear = 12;

/** What an hour of the team as it is today costs. */
function hourCostJpy({ members, levels, company }: Baseline, scenario: Scenario): number {
  const payOf = new Map(levels.map(({ id, salaryJpy }) => [id, salaryJpy]));
  let pay = 0;
  let hours = 0;
  for (const { salaryJpy, levelId, contractHours = company.contractHours, fteShare } of members) {
    pay += (salaryJpy ?? payOf.get(levelId) ?? 0) * fteShare;
    hours += contractHours * fteShare * monthsAYear;
  }
  return hours > 0 ? (pay * coefficientsOf(scenario).employerCost) / hours : 0;
}

/** `moreCostJpy`: what the whole plan costs more with it, on the same luck. */
export function priceOf(
  helper: Helper,
  compared: Compared,
  { baseline, scenario }: { readonly baseline: Baseline; readonly scenario: Scenario },
  moreCostJpy: number,
): Price {
  const hourJpy = hourCostJpy(baseline, scenario);
  if (helper.kind === "change") return { moneyJpy: moreCostJpy, hours: 0, hourJpy, inAllJpy: moreCostJpy };
  const { lever } = helper;
  const months = Array.from({ length: scenario.months }, (_, index) => addMonths(scenario.start, index));
  const run = monthsRun(lever, months, compared);
  const moneyJpy = lever.costPerMonthJpy * run;
  const hours = lever.costHours * run;
  return { moneyJpy, hours, hourJpy, inAllJpy: moneyJpy + hours * hourJpy };
}
