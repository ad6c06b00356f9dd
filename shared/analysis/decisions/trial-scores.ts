import type { Outcome } from "../../simulation/outcome.ts";
import { isShort } from "../shortfall/breach.ts";
import { type Reader, readerOf } from "../reader.ts";

/** What counts about each trial when plans are compared, and which way is better. */
export const betterScore = {
  minCoverage: "higher",
  holds: "higher",
  shortfall: "lower",
  leavers: "lower",
  finalArrJpy: "higher",
  costJpy: "lower",
} as const;
export type ScoreId = keyof typeof betterScore;
export const scoreIds = Object.keys(betterScore) as readonly ScoreId[];

export type TrialScores = Readonly<Record<ScoreId, Float64Array>> & {
  readonly trials: number;
  /** Lowest of any month. */
  readonly minCoverage: Float64Array;
  /** 1 where the trial holds the target to the horizon: the mean is P(hold). */
  readonly holds: Float64Array;
  /** Mean over months of what coverage lacks to its target. */
  readonly shortfall: Float64Array;
};

const perTrial = (reader: Reader, of: (trial: number) => number) =>
  Float64Array.from({ length: reader.trials }, (_, trial) => of(trial));

export function trialScores(outcome: Outcome): TrialScores {
  const reader = readerOf(outcome);
  const { months, coverageTargetShare } = reader.plan;
  const minCoverage = perTrial(reader, (trial) => {
    let lowest = Infinity;
    for (let month = 0; month < months; month++) lowest = Math.min(lowest, reader.coverage(month, trial));
    return lowest;
  });
  return {
    trials: reader.trials,
    minCoverage,
    holds: minCoverage.map((coverage) => (isShort(coverage, coverageTargetShare) ? 0 : 1)),
    shortfall: perTrial(reader, (trial) => {
      let sum = 0;
      for (let month = 0; month < months; month++)
        sum += Math.max(0, coverageTargetShare - reader.coverage(month, trial));
      return sum / months;
    }),
    leavers: perTrial(reader, reader.leavers),
    finalArrJpy: perTrial(reader, (trial) => reader.arrJpy(months - 1, trial)),
    costJpy: perTrial(reader, reader.costJpy),
  };
}
