/** What each candidate step is worth, on the same luck as the plan it would change. */
import type { Baseline } from "../domain/baseline.ts";
import type { Scenario } from "../domain/scenario.ts";
import { compilePlan } from "../simulation/compile-plan.ts";
import type { Simulator } from "../simulation/protocol.ts";
import { runTrials } from "../simulation/run-trials.ts";
import { pairedDifference } from "./estimate.ts";
import { type Step, withStep } from "./next-steps.ts";
import type { PairedDifference } from "./projection.ts";
import { type TrialScores, trialScores } from "./trial-scores.ts";

/** Step minus plan; `betterShare` is the share of trials in which the step did better, ties by half. */
export type StepValue = {
  readonly step: Step;
  /** Lowest coverage of any month. */
  readonly minCoverage: PairedDifference;
  /** 1 where a trial holds the target to the horizon: the mean is the change of P(hold). */
  readonly holds: PairedDifference;
  /** Mean over months of what coverage lacks to its target. */
  readonly shortfall: PairedDifference;
  readonly leavers: PairedDifference;
  readonly finalArrJpy: PairedDifference;
  readonly costJpy: PairedDifference;
  /** Shortfall removed per million yen; infinite for one that costs nothing and helps. */
  readonly shortfallPerMillionJpy: number;
};

/** Enough to tell steps apart on shared luck, few enough that a dozen of them take about a second. */
const trialsPerStep = 300;
const million = 1e6;

/** Differences of two plans that share seed and trials. */
export function compareScores(step: Step, one: TrialScores, other: TrialScores): StepValue {
  const differ = (key: Exclude<keyof TrialScores, "trials">, better: "higher" | "lower") =>
    pairedDifference(
      one.trials,
      (trial) => one[key][trial]!,
      (trial) => other[key][trial]!,
      better,
    );
  const shortfall = differ("shortfall", "lower");
  const costJpy = differ("costJpy", "lower");
  const removed = -shortfall.mean;
  return {
    step,
    minCoverage: differ("minCoverage", "higher"),
    holds: differ("holds", "higher"),
    shortfall,
    leavers: differ("leavers", "lower"),
    finalArrJpy: differ("finalArrJpy", "higher"),
    costJpy,
    shortfallPerMillionJpy:
      removed > 0 && costJpy.mean <= 0 ? Infinity : removed / Math.max(1e-6, Math.abs(costJpy.mean) / million),
  };
}

/** Helpful ones first, by what they remove per yen; then the ones that save money, by how little they harm. */
const byValue = (one: StepValue, other: StepValue): number =>
  other.shortfallPerMillionJpy === one.shortfallPerMillionJpy
    ? one.shortfall.mean - other.shortfall.mean
    : other.shortfallPerMillionJpy - one.shortfallPerMillionJpy;

/** Best first; undefined once no longer wanted. */
export async function valueSteps(
  baseline: Baseline,
  scenario: Scenario,
  steps: readonly Step[],
  simulators: readonly Simulator[],
  isWanted: () => boolean = () => true,
): Promise<readonly StepValue[] | undefined> {
  const trials = Math.min(trialsPerStep, scenario.trials);
  async function scoresOf(plan: Scenario): Promise<TrialScores | undefined> {
    const outcome = await runTrials(compilePlan(baseline, { ...plan, trials }), simulators, { isWanted });
    return outcome && isWanted() ? trialScores(outcome) : undefined;
  }
  const today = await scoresOf(scenario);
  const values: StepValue[] = [];
  for (const step of steps) {
    const then = today && (await scoresOf(withStep(scenario, step)));
    if (!today || !then) return undefined;
    values.push(compareScores(step, then, today));
  }
  return values.sort(byValue);
}
