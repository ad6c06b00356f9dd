/** A metric's own course, season and trend, and what each month brought beyond it. */
import { type Month, monthOfYear, monthsBetween } from "../../base/month.ts";
import type { MetricUnit } from "../../catalogue/metrics.ts";
import type { Columns } from "../statistics/orthonormal.ts";
import { type FitInTime, fitInTime, type InTime } from "../statistics/regression-in-time.ts";
import { onScale, type Scale, scaleFor } from "./scale.ts";

/** Two of every month of the year: with fewer, a season cannot be told from chance. */
export const fewestMonths = 24;

export type Points = readonly { readonly month: Month; readonly value: number }[];

/** The ruler of months inside the analysis. */
const zero = "2000-01" as Month;
export const indexOf = (month: Month): number => monthsBetween(zero, month);

/** In the order of the months; of a month that is written twice the last counts, as in a table that was put right. */
export function inOrder(points: Points): Points {
  const byMonth = new Map(points.map((point) => [point.month, point]));
  return [...byMonth.values()].toSorted((one, other) => (one.month < other.month ? -1 : 1));
}

/** A level, a straight trend, and an effect for every month of the year that occurs: nothing in common that two series could owe to the calendar. */
export function courseDesign(months: readonly Month[]): Columns {
  const middle = (indexOf(months[0]!) + indexOf(months.at(-1)!)) / 2;
  const years = [...new Set(months.map(monthOfYear))];
  return [
    months.map(() => 1),
    // In years, so that columns are of like size.
    months.map((month) => (indexOf(month) - middle) / 12),
    ...years.slice(1).map((year) => months.map((month) => (monthOfYear(month) === year ? 1 : 0))),
  ];
}

export type Course = {
  readonly months: readonly Month[];
  readonly values: readonly number[];
  readonly scale: Scale;
  readonly inTime: InTime;
};

/** `more`: columns beside season and trend, such as a step when something was done. */
export function courseOf(
  points: Points,
  unit: MetricUnit | undefined,
  more: (months: readonly Month[]) => Columns,
): Course {
  const ordered = inOrder(points);
  const months = ordered.map(({ month }) => month);
  const values = ordered.map(({ value }) => value);
  const scale = scaleFor(unit, values);
  return {
    ...{ months, values, scale },
    inTime: {
      months: months.map(indexOf),
      values: values.map((value) => onScale(scale, value)),
      design: months.length === 0 ? [] : [...courseDesign(months), ...more(months)],
    },
  };
}

export type Surprises = {
  readonly months: readonly Month[];
  readonly values: readonly number[];
  readonly indices: readonly number[];
  readonly fit: FitInTime;
};

/** What every month brought beyond season, trend and the month before; undefined for a series too short or without any noise. */
export function surprisesOf(points: Points, unit: MetricUnit | undefined): Surprises | undefined {
  const { months, values, inTime } = courseOf(points, unit, () => []);
  if (months.length < fewestMonths) return undefined;
  const fit = fitInTime(inTime);
  return fit && { months, values, indices: inTime.months, fit };
}
