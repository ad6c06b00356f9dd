/** An outcome read by name: columns as functions of trial and month. */
import { attritionCauseIds } from "../catalogue/attrition-causes.ts";
import type { Outcome } from "../simulation/outcome.ts";
import { type MonthlyFigure, columnsOf } from "../simulation/rows.ts";

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
    coverage(month: number, trial: number): number {
      const asked = monthly("demandHours", month, trial);
      return asked > 0 ? monthly("deliveredHours", month, trial) / asked : 1;
    },
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
