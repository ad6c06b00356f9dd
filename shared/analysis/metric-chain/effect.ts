/** What a metric did beyond season and trend from some month on, or along with the last months: with its interval, in the metric's own unit. */
import type { Columns } from "../statistics/orthonormal.ts";
import { cautious, type FitInTime, fitInTime } from "../statistics/regression-in-time.ts";
import { studentQuantile } from "../statistics/student-quantile.ts";
import { calendarOf, type Course, trendOf } from "./course.ts";

export type Effect = {
  /** Difference in the metric's unit, at the level it has now. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
};

/** `certainty`: the share of cases in which the interval holds the true value. */
function effectIn(
  course: Course,
  { coefficients, standardErrors, degrees }: FitInTime,
  column: number,
  { rows, certainty }: { readonly rows: readonly number[]; readonly certainty: number },
): Effect {
  const reach = studentQuantile((1 + certainty) / 2, degrees) * standardErrors()[column]!;
  const now = rows.reduce((sum, row) => sum + course.scaled[row]!, 0) / rows.length;
  // Where the metric stands now, less where it would stand without.
  const inUnit = (effect: number) => course.scale.from(now) - course.scale.from(now - effect);
  const mean = coefficients[column]!;
  return { mean: inUnit(mean), low: inUnit(mean - reach), high: inUnit(mean + reach) };
}

/** 1 where all of it lies above 0, −1 below; 0 where chance may have done it. */
export const directionOf = ({ low, high }: Effect): -1 | 0 | 1 => (low > 0 ? 1 : high < 0 ? -1 : 0);

const fitWith = (course: Course, columns: Columns): FitInTime | undefined =>
  fitInTime({ months: course.indices, values: course.scaled, design: [...calendarOf(course), ...columns] }, cautious);

const lastRows = ({ indices }: Course, from: number) => indices.flatMap((index, row) => (index >= from ? [row] : []));

/** A new level from a month on, whatever the trend goes on doing. */
export function stepFrom(course: Course, from: number, certainty: number) {
  const step = course.indices.map((index) => (index >= from ? 1 : 0));
  const fit = fitWith(course, [step, trendOf(course)]);
  if (fit === undefined) return undefined;
  const calendar = calendarOf(course);
  const other = [...calendar, step.map(() => 0), trendOf(course)];
  return {
    fit,
    effect: effectIn(course, fit, calendar.length, { rows: lastRows(course, from), certainty }),
    /** Season and trend alone, on the scale of the course. */
    expected: step.map((_, row) => other.reduce((sum, column, at) => sum + fit.coefficients[at]! * column[row]!, 0)),
  };
}

/** How far the metric has gone in the last months beyond the season: a trend of their own, whatever the one before. */
export function driftOver(course: Course, months: number, certainty: number): Effect | undefined {
  const knot = course.indices.at(-1)! - months;
  const before = course.indices.map((index) => (Math.min(index, knot) - course.indices[0]!) / 12);
  const since = course.indices.map((index) => Math.max(0, index - knot) / months);
  const fit = fitWith(course, [before, since]);
  return fit && effectIn(course, fit, calendarOf(course).length + 1, { rows: lastRows(course, knot + 1), certainty });
}
