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
  // What is a hair from all becomes all without a branch, which would be guessed wrong in half of the futures.
  return share + Number(Math.abs(share - 1) < hair) * (1 - share);
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

/** Adds a column to what each trial has so far; sums are around the column's first value. */
function addFigures(byTrial: Float64Array, column: Float32Array): { sum: number; squares: number } {
  const first = column[0]!;
  let sum = 0;
  let squares = 0;
  for (let trial = 0; trial < column.length; trial++) {
    const value = column[trial]!;
    byTrial[trial]! += value;
    const beyond = value - first;
    sum += beyond;
    squares += beyond * beyond;
  }
  return { sum, squares };
}

/** The same for counts: the engine makes quicker code where it knows one kind of column only. */
function addCounts(byTrial: Float64Array, column: Uint16Array): { sum: number; squares: number } {
  const first = column[0]!;
  let sum = 0;
  let squares = 0;
  for (let trial = 0; trial < column.length; trial++) {
    const value = column[trial]!;
    byTrial[trial]! += value;
    const beyond = value - first;
    sum += beyond;
    squares += beyond * beyond;
  }
  return { sum, squares };
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
    const values = source.subarray(column * trials, (column + 1) * trials);
    const first = values[0]!;
    const { sum, squares } = values instanceof Uint16Array ? addCounts(byTrial, values) : addFigures(byTrial, values);
    const { value, standardError } = meanFromSums(trials, sum, squares);
    mean[index] = first + value;
    error[index] = each === 1 ? standardError : errorOverWorlds(values, first + value, each);
  });
  return { byTrial, means: { mean, error } };
}
