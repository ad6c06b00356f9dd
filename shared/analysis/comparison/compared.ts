/** Two plans against each other, future by future on the same luck. */
import type { Estimate, Fan } from "../projection.ts";
import { toInterval } from "../statistics/estimate.ts";
import { createFans } from "../statistics/percentiles.ts";
import { sampledMean, type Sampled } from "./double-sampling.ts";
import type { FutureScores } from "./future-scores.ts";
import { type CourseId, type MeasureId, measures } from "./measures.ts";
import type { PlanScores } from "./plan-scores.ts";

/** A figure with its 95 % interval. */
export type Ranged = Estimate & { readonly low: number; readonly high: number };

export type Compared = {
  /** One less the other. */
  readonly difference: Ranged;
  /** Part of the futures in which one does better than the other, ties by half; more of it, where neither way is better. */
  readonly winsShare: Ranged;
  /** Part of the futures in which it makes no difference. */
  readonly tiesShare: number;
  /** Which way the mean lies, where that is sure. */
  readonly leaning: "better" | "worse" | "more" | "fewer" | "close";
};

const ranged = ({ value, standardError }: Estimate): Ranged => ({
  ...{ value, standardError },
  low: value - toInterval * standardError,
  high: value + toInterval * standardError,
});

const within = (low: number, value: number, high: number) => Math.min(Math.max(value, low), high);

function rangedShare(share: Estimate): Ranged {
  const { value, standardError, low, high } = ranged(share);
  return { standardError, value: within(0, value, 1), low: within(0, low, 1), high: within(0, high, 1) };
}

/** Over the same futures of each. */
function sampled(
  plans: readonly PlanScores[],
  valueIn: (futures: readonly FutureScores[], trial: number) => number,
): Estimate {
  const over = (futures: readonly (FutureScores | undefined)[]): Sampled | undefined => {
    if (!futures.every((each) => each !== undefined)) return undefined;
    return { count: Math.min(...futures.map(({ trials }) => trials)), valueOf: (trial) => valueIn(futures, trial) };
  };
  return sampledMean(over(plans.map(({ exact }) => exact))!, over(plans.map(({ near }) => near)));
}

/** What one plan brings by itself. */
export function levelOf(plan: PlanScores, measure: MeasureId): Ranged {
  const level = sampled([plan], ([one], trial) => one!.of[measure][trial]!);
  return measure === "holds" ? rangedShare(level) : ranged(level);
}

/** Values in single precision that differ by rounding alone are equal. */
const isTie = (one: number, other: number) => Math.abs(one - other) <= 1e-6 * Math.max(Math.abs(one), Math.abs(other));

const won = (one: number, other: number, sign: number): number =>
  isTie(one, other) ? 0.5 : (one - other) * sign > 0 ? 1 : 0;

/** P(one does better than the other), ties by half. */
export function winsOf(one: PlanScores, other: PlanScores, measure: MeasureId): Ranged {
  const sign = measures[measure] === "lower" ? -1 : 1;
  return rangedShare(
    sampled([one, other], ([mine, theirs], trial) => won(mine!.of[measure][trial]!, theirs!.of[measure][trial]!, sign)),
  );
}

function leaningOf({ low, high }: Ranged, measure: MeasureId): Compared["leaning"] {
  if (low <= 0 && high >= 0) return "close";
  const better = measures[measure];
  if (better === undefined) return low > 0 ? "more" : "fewer";
  return low > 0 === (better === "higher") ? "better" : "worse";
}

export function comparedOf(one: PlanScores, other: PlanScores, measure: MeasureId): Compared {
  const difference = ranged(
    sampled([one, other], ([mine, theirs], trial) => {
      const [a, b] = [mine!.of[measure][trial]!, theirs!.of[measure][trial]!];
      return isTie(a, b) ? 0 : a - b;
    }),
  );
  const ties = sampled([one, other], ([mine, theirs], trial) =>
    isTie(mine!.of[measure][trial]!, theirs!.of[measure][trial]!) ? 1 : 0,
  );
  return {
    difference,
    winsShare: winsOf(one, other, measure),
    tiesShare: within(0, ties.value, 1),
    leaning: leaningOf(difference, measure),
  };
}

/** How far one lies from the other in each month: a band over futures, not over means. */
export function differenceCourse(one: PlanScores, other: PlanScores, id: CourseId, months: number): Fan {
  const { trials } = one.exact;
  const [mine, theirs] = [one.courses[id], other.courses[id]];
  return createFans(
    months,
    trials,
  )((scratch, month) => {
    for (let trial = 0, at = month * trials; trial < trials; trial++, at++) scratch[trial] = mine[at]! - theirs[at]!;
  });
}
