/** An outcome read by name: columns as functions of trial and month. */
import { attritionCauseIds } from "../catalogue/attrition-causes.ts";
import type { Outcome } from "../simulation/outcome.ts";
import { type MonthlyFigure, columnsOf } from "../simulation/rows.ts";
import { errorOverWorlds, meanFromSums } from "./statistics/estimate.ts";
import type { Means } from "./projection.ts";

/** Columns may be of single precision: within a millionth of all is all. */
const hair = 1e-6;

/** Delivered ÷ asked for; 1 where nothing is asked for, or where only rounding is lacking. */
export function coverageOf(deliveredHours: number, askedHours: number): number {
  const share = askedHours > 0 ? deliveredHours / askedHours : 1;
  return Math.abs(share - 1) < hair ? 1 : share;
}

export type Reader = ReturnType<typeof readerOf>;

export function readerOf({ plan, trials, rows }: Outcome) {
  const columns = columnsOf(plan);
  const { numbers, counts } = rows;
  const causes = attritionCauseIds.length;
  const { months } = plan;
  const arrFrom = columns.segment("arrJpy", 0, 0) * trials;

  const monthly = (figure: MonthlyFigure, month: number, trial: number) =>
    numbers[columns.monthly(figure, month) * trials + trial]!;

  function sumOverMonths(column: (month: number) => number, source: ArrayLike<number>, trial: number): number {
    let sum = 0;
    for (let month = 0; month < months; month++) sum += source[column(month) * trials + trial]!;
    return sum;
  }

  return {
    plan,
    trials,
    columns,
    numbers,
    counts,
    monthly,
    coverage: (month: number, trial: number): number =>
      coverageOf(monthly("deliveredHours", month, trial), monthly("demandHours", month, trial)),
    arrJpy(month: number, trial: number): number {
      let sum = 0;
      for (let segment = 0; segment < plan.segmentIds.length; segment++) {
        sum += numbers[arrFrom + (segment * months + month) * trials + trial]!;
      }
      return sum;
    },
    leaversFor: (cause: number, trial: number) =>
      sumOverMonths((month) => columns.leavers(month, cause), counts, trial),
    leavers(trial: number): number {
      let sum = 0;
      for (let column = 0; column < causes * months; column++) sum += counts[column * trials + trial]!;
      return sum;
    },
    joiners: (trial: number) => sumOverMonths(columns.joiners, counts, trial),
    costJpy: (trial: number) => sumOverMonths((month) => columns.monthly("costJpy", month), numbers, trial),
    arrLostJpy: (trial: number) => numbers[columns.arrLostToShortfallJpy * trials + trial]!,
  };
}

export function meanOverTrials(source: ArrayLike<number>, column: number, trials: number): number {
  let sum = 0;
  for (let trial = column * trials; trial < (column + 1) * trials; trial++) sum += source[trial]!;
  return sum / trials;
}

/** Columns added up trial by trial, `each` of a world, and the mean of each; column after column, as they lie in memory. */
export function addColumns(
  source: Float32Array | Uint16Array,
  columns: readonly number[],
  trials: number,
  each = 1,
): { readonly byTrial: Float64Array; readonly means: Means } {
  const byTrial = new Float64Array(trials);
  const mean = new Float64Array(columns.length);
  const error = new Float64Array(columns.length);
  columns.forEach((column, index) => {
    const from = column * trials;
    const first = source[from]!;
    let sum = 0;
    let squares = 0;
    for (let trial = 0; trial < trials; trial++) {
      const value = source[from + trial]!;
      byTrial[trial]! += value;
      sum += value - first;
      squares += (value - first) * (value - first);
    }
    const { value, standardError } = meanFromSums(trials, sum, squares);
    mean[index] = first + value;
    error[index] =
      each === 1 ? standardError : errorOverWorlds(source.subarray(from, from + trials), first + value, each);
  });
  return { byTrial, means: { mean, error } };
}
