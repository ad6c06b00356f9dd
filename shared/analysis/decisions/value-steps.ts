/** What each candidate step is worth, on the same luck as the plan it would change. */
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import type { Simulator } from "../../simulation/protocol.ts";
import { type Step, withStep } from "./next-steps.ts";
import { type ScoreDifferences, differencesOf } from "./score-differences.ts";
import { scorePlans } from "./score-plans.ts";
import type { TrialScores } from "./trial-scores.ts";

/** Step minus plan; `betterShare` is the share of trials in which the step did better, ties by half. */
export type StepValue = ScoreDifferences & {
  readonly step: Step;
  /** Shortfall removed per million yen; infinite for one that costs nothing and helps. */
  readonly shortfallPerMillionJpy: number;
};

const million = 1e6;

/** Differences of two plans that share seed and trials. */
export function compareScores(step: Step, one: TrialScores, other: TrialScores): StepValue {
  const differences = differencesOf(one, other);
  const { shortfall, costJpy } = differences;
  const removed = -shortfall.mean;
  return {
    step,
    ...differences,
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
  const plans = [scenario, ...steps.map((step) => withStep(scenario, step))];
  const scores = await scorePlans(
    plans.map((plan) => ({ baseline, scenario: plan })),
    simulators,
    { isWanted },
  );
  if (!scores) return undefined;
  const [today, ...then] = scores;
  return steps.map((step, index) => compareScores(step, then[index]!, today!)).sort(byValue);
}
