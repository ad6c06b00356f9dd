import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { checkedPlan } from "../../simulation/checked-plan.ts";
import type { Simulator } from "../../simulation/protocol.ts";
import { runTrials } from "../../simulation/run-trials.ts";
import { type TrialScores, trialScores } from "./trial-scores.ts";

export type Plan = { readonly baseline: Baseline; readonly scenario: Scenario };

export type ScoreOptions = {
  /** Trials of each plan, no more than it asks for itself. */
  readonly trials?: number | undefined;
  /** Hears how many plans are done. */
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly isWanted?: (() => boolean) | undefined;
};

/** Enough to tell plans apart on shared luck, few enough that a dozen of them take about a second. */
const ordinaryTrials = 300;

/** One plan after another on the same luck, in the order given; undefined once no longer wanted. */
export async function scorePlans(
  plans: readonly Plan[],
  simulators: readonly Simulator[],
  { trials = ordinaryTrials, onProgress, isWanted = () => true }: ScoreOptions = {},
): Promise<readonly TrialScores[] | undefined> {
  const scores: TrialScores[] = [];
  for (const { baseline, scenario } of plans) {
    const plan = checkedPlan(baseline, { ...scenario, trials: Math.min(trials, scenario.trials) });
    const outcome = await runTrials(plan, simulators, { isWanted });
    if (!outcome || !isWanted()) return undefined;
    scores.push(trialScores(outcome));
    onProgress?.(scores.length);
  }
  return scores;
}
