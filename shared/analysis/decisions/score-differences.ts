/** Two plans against each other, trial by trial on the same luck. */
import { pairedDifference } from "../statistics/estimate.ts";
import type { PairedDifference } from "../projection.ts";
import { type ScoreId, type TrialScores, betterScore, scoreIds } from "./trial-scores.ts";

/** One minus the other. `shortfall` is the mean over months of what coverage lacks; the mean of `holds` is a change of P(hold). */
export type ScoreDifferences = Readonly<Record<ScoreId, PairedDifference>>;

/** The plans must share seed and trials. */
export function differencesOf(one: TrialScores, other: TrialScores): ScoreDifferences {
  const differences = scoreIds.map((id) => {
    const [mine, theirs] = [one[id], other[id]];
    const difference = pairedDifference(
      one.trials,
      (trial) => mine[trial]!,
      (trial) => theirs[trial]!,
      betterScore[id],
    );
    return [id, difference] as const;
  });
  return Object.fromEntries(differences) as ScoreDifferences;
}
