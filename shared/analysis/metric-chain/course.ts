/** A metric's own course, season and trend, and what each month brought beyond it. */
import { type Month, monthOfYear, monthsBetween } from "../../base/month.ts";
import type { MetricUnit } from "../../catalogue/metrics.ts";
import { type Scale, scaleFor } from "../normal/scale.ts";
import type { Columns } from "../statistics/orthonormal.ts";
import { either, type FitInTime, fitInTime } from "../statistics/regression-in-time.ts";

/** Two of every month of the year: with fewer, a season cannot be told from chance. */
export const fewestMonths = 24;

export type Points = readonly { readonly month: Month; readonly value: number }[];

/** The ruler of months inside the analysis. */
const zero = "2000-01" as Month;
export const indexOf = (month: Month): number => monthsBetween(zero, month);

export type Course = {
  readonly months: readonly Month[];
  readonly indices: readonly number[];
  /** As measured, and on the scale on which season and trend add up. */
  readonly values: readonly number[];
  readonly scaled: readonly number[];
  readonly scale: Scale;
};

/** In the order of the months; of a month that is written twice the last counts, as in a table that was put right. */
export function courseOf(points: Points, unit: MetricUnit): Course {
  const byMonth = new Map(points.map((point) => [point.month, point]));
  const ordered = [...byMonth.values()].toSorted((one, other) => (one.month < other.month ? -1 : 1));
  const months = ordered.map(({ month }) => month);
  const values = ordered.map(({ value }) => value);
  const scale = scaleFor(unit, values, values);
  return { months, indices: months.map(indexOf), values, scaled: values.map(scale.to), scale };
}

/** A level, and an effect for every month of the year that occurs: nothing in common that two series could owe to the calendar. */
export function calendarOf({ months }: Pick<Course, "months">): Columns {
  const years = [...new Set(months.map(monthOfYear))];
  return [
    months.map(() => 1),
    ...years.slice(1).map((year) => months.map((month) => (monthOfYear(month) === year ? 1 : 0))),
  ];
}

/** A straight trend, in years from the first month. */
export const trendOf = ({ indices }: Pick<Course, "indices">): readonly number[] =>
  indices.map((index) => (index - indices[0]!) / 12);

export type Surprises = Course & { readonly fit: FitInTime };

/** What every month brought beyond season, trend and the month before; undefined for a series too short or without any noise. */
export function surprisesOf(points: Points, unit: MetricUnit): Surprises | undefined {
  const course = courseOf(points, unit);
  if (course.months.length < fewestMonths) return undefined;
  const design = [...calendarOf(course), trendOf(course)];
  const fit = fitInTime({ months: course.indices, values: course.scaled, design }, either);
  return fit && { ...course, fit };
}
