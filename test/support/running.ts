import type { Reader } from "../../shared/analysis/reader.ts";
import { readerOf } from "../../shared/analysis/reader.ts";
import type { Baseline } from "../../shared/domain/baseline.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import { compilePlan } from "../../shared/simulation/compile-plan.ts";
import type { CompiledPlan } from "../../shared/simulation/compiled-plan.ts";
import { prepareTrials } from "../../shared/simulation/trials.ts";

export function runPlan(plan: CompiledPlan): Reader {
  const rows = prepareTrials(plan).simulate({ from: 0, to: plan.trials });
  return readerOf({ plan, trials: plan.trials, rows });
}

export const run = (baseline: Baseline, scenario: Scenario): Reader => runPlan(compilePlan(baseline, scenario));

/** The values of all trials. */
export const perTrial = (reader: Reader, of: (trial: number) => number): number[] =>
  Array.from({ length: reader.trials }, (_, trial) => of(trial));

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** Four standard errors of the mean: one test in 16,000 fails by bad luck alone. */
export const tolerance = (values: readonly number[]): number => 4 * Math.sqrt(varianceOf(values) / values.length);
