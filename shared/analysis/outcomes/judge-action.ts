/**
 * What followed an action: the metric's level afterwards against what its season and trend would have brought anyway (interrupted
 * time series: Bernal, Cummins, Gasparrini, Int. J. Epidemiology 46, 2017). It says what followed, never what caused it:
 * something else may have happened in the same months, and what was done at an extreme is followed by better months by itself.
 */
import { addMonths, type Month } from "../../base/month.ts";
import type { Action } from "../../domain/action.ts";
import type { MetricSeries } from "../../domain/metric-series.ts";
import { type Course, courseOf, fewestMonths, indexOf } from "../metric-chain/course.ts";
import { directionOf, type Effect, stepFrom } from "../metric-chain/effect.ts";
import { unitOfSeries } from "../normal/metric-traits.ts";

/** Months before and after without which a level cannot be told from a lucky month. */
export const fewestBefore = 12;
export const fewestAfter = 3;
/** What comes more than a year later is not put down to it. */
const longestAfter = 12;
/** Of the interval of each effect. */
export const certainty = 0.95;
/** Standard deviations beyond which a month counts as an extreme: one in forty is that bad by chance. */
const extreme = 2;

export type Judged = {
  /** The metric did what was hoped for; it did the opposite; or chance may have done what it did. */
  readonly state: "followed" | "opposite" | "unclear";
  readonly effect: Effect;
  readonly before: number;
  readonly after: number;
  /** Done when the metric stood unusually badly: some of what followed would have come by itself. */
  readonly atExtreme: boolean;
  readonly months: readonly Month[];
  readonly values: readonly number[];
  /** What season and trend alone would have brought. */
  readonly expected: readonly number[];
};

export type Outcome =
  | { readonly state: "noSeries" }
  /** The metric's history is too short before it, whatever comes. */
  | { readonly state: "tooFewBefore"; readonly before: number }
  | { readonly state: "tooEarly"; readonly after: number; readonly from: Month }
  | Judged;

type Step = NonNullable<ReturnType<typeof stepFrom>>;

/** The months that can tell: without those on the way from the deed to its effect, and none from a year after on. */
function tellingPoints({ points }: MetricSeries, { month, afterMonths }: Action) {
  const first = addMonths(month, afterMonths);
  const end = addMonths(first, longestAfter);
  const before = points.filter((point) => point.month < month);
  const after = points.filter((point) => point.month >= first && point.month < end);
  return { first, before, after };
}

/** Whether one of the three months before the deed was so bad that better ones had to follow. */
function wasExtreme(course: Course, { fit, expected }: Step, first: number, wanted: number): boolean {
  const rows = course.indices.flatMap((index, row) => (index < first ? [row] : [])).slice(-fewestAfter);
  return rows.some((row) => ((course.scaled[row]! - expected[row]!) / fit.deviation) * wanted < -extreme);
}

export function judgeAction(action: Action, series: MetricSeries | undefined): Outcome {
  if (series === undefined) return { state: "noSeries" };
  const { first, before, after } = tellingPoints(series, action);
  if (before.length < fewestBefore) return { state: "tooFewBefore", before: before.length };
  if (after.length < fewestAfter)
    return { state: "tooEarly", after: after.length, from: addMonths(first, fewestAfter - 1) };
  const course = courseOf([...before, ...after], unitOfSeries(series));
  if (course.months.length < fewestMonths) return { state: "tooFewBefore", before: before.length };
  const from = indexOf(first);
  const told = stepFrom(course, from, certainty);
  if (told === undefined) return { state: "tooFewBefore", before: before.length };
  const { effect, expected } = told;
  const wanted = action.hoped === "up" ? 1 : -1;
  const direction = directionOf(effect);
  return {
    state: direction === 0 ? "unclear" : direction === wanted ? "followed" : "opposite",
    ...{ effect, before: before.length, after: after.length },
    atExtreme: wasExtreme(course, told, from, wanted),
    ...{ months: course.months, values: course.values },
    expected: expected.map(course.scale.from),
  };
}
