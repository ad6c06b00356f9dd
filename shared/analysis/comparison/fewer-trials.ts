/** What shared luck is worth: how many times more futures two runs of their own would take for an interval as narrow. */
import { meanOf } from "../statistics/estimate.ts";
import type { MeasureId } from "./measures.ts";
import type { PlanScores } from "./plan-scores.ts";

/** Exp of four standard errors of the log of a ratio of variances, each known from so many values. */
const spreadOf = (trials: number) => Math.exp(4 * Math.sqrt(4 / Math.max(1, trials - 1)));

/** `low` is below the true number but for one case in ten thousands. Infinite where the plans differ by the same in every future. */
export function fewerTrials(one: PlanScores, other: PlanScores, measure: MeasureId) {
  const { trials } = one.exact;
  const [mine, theirs] = [one.exact.of[measure], other.exact.of[measure]];
  const variance = (valueOf: (trial: number) => number) => meanOf(trials, valueOf).standardError ** 2;
  const apart = variance((trial) => mine[trial]!) + variance((trial) => theirs[trial]!);
  const together = variance((trial) => mine[trial]! - theirs[trial]!);
  const times = apart / together;
  return { times, low: times / spreadOf(trials) };
}
