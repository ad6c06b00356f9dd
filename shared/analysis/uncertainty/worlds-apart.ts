/** Two plans in the same worlds: how sure is the difference, and would knowing more change it? */
import { type ScoreId, type TrialScores, scoreIds } from "../decisions/trial-scores.ts";
import { type VarianceSplit, varianceSplit } from "./variance-split.ts";

/**
 * One minus the other, trial by trial. A band of not knowing that keeps to one side of 0 says that the one plan is better
 * on average in nearly every world: what nobody knows does not matter to the choice. Both must share seed, worlds and trials.
 */
export function differencesOverWorlds(
  one: TrialScores,
  other: TrialScores,
  trialsPerWorld: number,
): Readonly<Record<ScoreId, VarianceSplit>> {
  const splits = scoreIds.map((id) => {
    const theirs = other[id];
    const differences = one[id].map((value, trial) => value - theirs[trial]!);
    return [id, varianceSplit(differences, trialsPerWorld)] as const;
  });
  return Object.fromEntries(splits) as Record<ScoreId, VarianceSplit>;
}
