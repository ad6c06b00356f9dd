/** The chance that a plan keeps to its budget: counted over the very futures of the projection, month by month and year by year. */
import type { Month } from "../../base/month.ts";
import type { Budget } from "../../domain/scenario.ts";
import { checkedPlan } from "../../simulation/checked-plan.ts";
import { inProcessSimulator } from "../../simulation/in-process-simulator.ts";
import { runTrials } from "../../simulation/run-trials.ts";
import type { Plan } from "../decisions/score-plans.ts";
import { stopWhenPrecise } from "../precision.ts";
import type { Estimate } from "../projection.ts";
import { type Reader, readerOf } from "../reader.ts";
import { chanceOf, meanOf } from "../statistics/estimate.ts";
import { type BudgetYear, budgetYears } from "./budget-years.ts";

export type YearWithin = BudgetYear & {
  /** The year's budget; of a year that lies in the plan only in part, that part of it. */
  readonly budgetJpy: number;
  readonly within: Estimate;
  readonly costJpy: Estimate;
};

export type WithinBudget = {
  /** What was counted: an answer is never read against another budget than its own. */
  readonly budget: Budget;
  readonly start: Month;
  readonly trials: number;
  /** The chance of each month; empty without a monthly sum. */
  readonly months: readonly Estimate[];
  /** Empty without a yearly sum. */
  readonly years: readonly YearWithin[];
  /** That no month and no year goes beyond. */
  readonly all: Estimate;
};

/** Sums of columns of single precision: what is beyond by less than a yen in ten million is not. */
const hair = 1e-7;

function countWithin(reader: Reader, budget: Budget, plan: Plan["scenario"]): WithinBudget {
  const { trials, monthly } = reader;
  const { monthlyJpy, yearlyJpy } = budget;
  const keeps = new Uint8Array(trials).fill(1);
  function chance(costOf: (trial: number) => number, limit: number): Estimate {
    let count = 0;
    for (let trial = 0; trial < trials; trial++) {
      if (costOf(trial) <= limit * (1 + hair)) count++;
      else keeps[trial] = 0;
    }
    return chanceOf(count, trials);
  }
  const costIn = (month: number) => (trial: number) => monthly("costJpy", month, trial);
  const months =
    monthlyJpy === undefined
      ? []
      : Array.from({ length: plan.months }, (_, month) => chance(costIn(month), monthlyJpy));
  const years =
    yearlyJpy === undefined
      ? []
      : budgetYears(plan, budget).map((year): YearWithin => {
          const costOf = (trial: number) => {
            let sum = 0;
            for (let month = year.from; month < year.from + year.months; month++)
              sum += monthly("costJpy", month, trial);
            return sum;
          };
          const budgetJpy = (yearlyJpy * year.months) / 12;
          return { ...year, budgetJpy, within: chance(costOf, budgetJpy), costJpy: meanOf(trials, costOf) };
        });
  return {
    ...{ budget, start: plan.start, trials },
    months,
    years,
    all: chanceOf(
      keeps.reduce((sum, one) => sum + one, 0),
      trials,
    ),
  };
}

/** `attempt` counts the times it was asked of the same plan, so that a failure can be tried again. */
export type AskedBudget = { readonly attempt: number };

/** Undefined where the plan has no budget. */
export async function withinBudget(
  { baseline, scenario }: Plan,
  onProgress?: (doneShare: number) => void,
): Promise<WithinBudget | undefined> {
  const { budget } = scenario;
  if (budget === undefined) return undefined;
  const plan = checkedPlan(baseline, scenario);
  const enough = scenario.precision ? stopWhenPrecise(scenario.precision, plan.trials) : () => undefined;
  const outcome = await runTrials(plan, [inProcessSimulator()], {
    onBeginning: enough,
    onProgress: (done) => onProgress?.(done / plan.trials),
  });
  return outcome && countWithin(readerOf(outcome), budget, scenario);
}
