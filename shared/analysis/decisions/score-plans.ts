import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { checkedPlan } from "../../simulation/checked-plan.ts";
import { learnLessons } from "../../simulation/learn-lessons.ts";
import type { Simulator } from "../../simulation/protocol.ts";
import type { Lessons } from "../../simulation/lessons.ts";
import type { Outcome } from "../../simulation/outcome.ts";
import { runTrials } from "../../simulation/run-trials.ts";
import { type TrialScores, trialScores } from "./trial-scores.ts";

export type Plan = { readonly baseline: Baseline; readonly scenario: Scenario };

export type ScoreOptions = {
  /** Trials of each plan, no more than it asks for itself. */
  readonly trials?: number | undefined;
  /** Hears how many plans are done, and which part of them all that is. */
  readonly onProgress?: ((done: number, doneShare: number) => void) | undefined;
  readonly isWanted?: (() => boolean) | undefined;
};

/** Enough to tell plans apart on shared luck, few enough that a dozen of them take about a second. */
const ordinaryTrials = 300;
/**
 * So near to the best use of all hours that what is left of the difference is smaller than its error; a projection is content
 * with 96 %, within which many splits over activities lie. It takes four times as long.
 */
const leastDone = 0.999;

/**
 * One plan after another on the same luck, in the order given, all of them with hours handed out as the first one teaches, and
 * of each what `read` takes from it; undefined once no longer wanted.
 */
export async function readPlans<Read>(
  plans: readonly Plan[],
  simulators: readonly Simulator[],
  read: (outcome: Outcome) => Read,
  { trials = ordinaryTrials, onProgress, isWanted = () => true }: ScoreOptions = {},
): Promise<readonly Read[] | undefined> {
  const all: Read[] = [];
  let lessons: Lessons | undefined;
  for (const { baseline, scenario } of plans) {
    const plan = checkedPlan(baseline, { ...scenario, trials: Math.min(trials, scenario.trials) });
    lessons ??= await learnLessons(plan, simulators[0]!, isWanted);
    if (!lessons) return undefined;
    const outcome = await runTrials(plan, simulators, { isWanted, handOut: { lessons, leastDone } });
    if (!outcome || !isWanted()) return undefined;
    all.push(read(outcome));
    onProgress?.(all.length, all.length / plans.length);
  }
  return all;
}

/** What counts about every plan. */
export const scorePlans = (
  plans: readonly Plan[],
  simulators: readonly Simulator[],
  options: ScoreOptions = {},
): Promise<readonly TrialScores[] | undefined> => readPlans(plans, simulators, trialScores, options);
