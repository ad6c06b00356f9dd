/** What a change of a plan is judged by, future by future. More is better of everything but cost. */
import type { Outcome } from "../../simulation/outcome.ts";
import { stayed } from "../../simulation/rows.ts";
import { type Reader, readerOf } from "../reader.ts";
import { isShort } from "../shortfall/breach.ts";
import { type Interval, intervalOf, pairedDifference } from "../statistics/estimate.ts";
import type { PairedDifference } from "../projection.ts";

export const betterMeasure = {
  kept: "higher",
  work: "higher",
  hold: "higher",
  arr: "higher",
  cost: "lower",
  net: "higher",
} as const;
export type MeasureId = keyof typeof betterMeasure;
export const measureIds = Object.keys(betterMeasure) as readonly MeasureId[];

export type WorthScores = { readonly trials: number } & {
  /** People of today's team who are there at the end: whoever is hired may leave as well, and is judged by the work. */
  readonly kept: Float64Array;
  /** Hours of work below the target over all months, as a negative number. */
  readonly work: Float64Array;
  /** 1 where the future holds the target to the horizon. */
  readonly hold: Float64Array;
  /** In the last month. */
  readonly arr: Float64Array;
  /** Over all months. */
  readonly cost: Float64Array;
  /** A twelfth of the ARR of every month, less the cost. */
  readonly net: Float64Array;
};

const perTrial = (reader: Reader, of: (trial: number) => number) =>
  Float64Array.from({ length: reader.trials }, (_, trial) => of(trial));

export function worthScores(outcome: Outcome): WorthScores {
  const reader = readerOf(outcome);
  const { plan, trials, columns, counts } = reader;
  const { months, coverageTargetShare: target } = plan;
  const over = (trial: number, ofMonth: (month: number, trial: number) => number) => {
    let sum = 0;
    for (let month = 0; month < months; month++) sum += ofMonth(month, trial);
    return sum;
  };
  const cost = perTrial(reader, reader.costJpy);
  return {
    trials,
    kept: perTrial(
      reader,
      (trial) =>
        plan.memberIds.filter((_, member) => counts[columns.leftIn(member) * trials + trial] === stayed).length,
    ),
    work: perTrial(
      reader,
      (trial) =>
        -over(trial, (month) =>
          isShort(reader.coverage(month, trial), target)
            ? target * reader.monthly("demandHours", month, trial) - reader.monthly("deliveredHours", month, trial)
            : 0,
        ),
    ),
    hold: perTrial(reader, (trial) =>
      over(trial, (month) => (isShort(reader.coverage(month, trial), target) ? 1 : 0)) > 0 ? 0 : 1,
    ),
    arr: perTrial(reader, (trial) => reader.arrJpy(months - 1, trial)),
    cost,
    net: perTrial(reader, (trial) => over(trial, reader.arrJpy) / 12 - cost[trial]!),
  };
}

/** What the one brings more than the other, and where the true difference lies in 95 of 100 such comparisons. */
export type Worth = PairedDifference & Interval;
export type Worths = Readonly<Record<MeasureId, Worth>>;

export function worthBetween(
  id: MeasureId,
  trials: number,
  one: (trial: number) => number,
  other: (trial: number) => number,
): Worth {
  const difference = pairedDifference(trials, one, other, betterMeasure[id]);
  return { ...difference, ...intervalOf(difference) };
}

/** The plans must share seed and trials. */
export const worthsBetween = (one: WorthScores, other: WorthScores): Worths =>
  Object.fromEntries(
    measureIds.map((id) => [
      id,
      worthBetween(
        id,
        one.trials,
        (trial) => one[id][trial]!,
        (trial) => other[id][trial]!,
      ),
    ]),
  ) as Worths;

/** 1 clearly better, −1 clearly worse, 0 where luck could have made the difference. */
export function signOf(id: MeasureId, { mean, coversZero }: Pick<Worth, "mean" | "coversZero">): -1 | 0 | 1 {
  if (coversZero || mean === 0) return 0;
  return mean > 0 === (betterMeasure[id] === "higher") ? 1 : -1;
}

/** Not one future is another. */
export const isNothing = ({ mean, standardError }: PairedDifference): boolean => mean === 0 && standardError === 0;
