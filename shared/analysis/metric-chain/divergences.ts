/** Metrics that part ways in the last months: each by its own trend of those months, beyond the season, and only where chance hardly does that. */
import { type Course as Told, type DivergenceId, divergenceIds, divergences } from "../../catalogue/divergences.ts";
import type { Metric } from "../../catalogue/metrics.ts";
import type { MetricSeries } from "../../domain/metric-series.ts";
import { unitOfSeries } from "../normal/metric-traits.ts";
import { courseOf, fewestMonths } from "./course.ts";
import { directionOf, driftOver, type Effect } from "./effect.ts";

export const driftMonths = 6;

/** Of the interval of each drift: one that is nothing points the wrong way in one of twenty, and a divergence needs two. */
const driftCertainty = 0.9;

export type Drift = { readonly metricId: string; readonly segmentId?: string; readonly change: Effect };

export type Divergence = {
  readonly id: DivergenceId;
  readonly segmentId?: string;
  readonly one: Drift;
  readonly other: Drift;
};

/** Undefined where there are too few months to tell a drift from the season. */
export function driftOf(series: MetricSeries): Drift | undefined {
  const course = courseOf(series.points, unitOfSeries(series));
  if (course.months.length < fewestMonths) return undefined;
  const change = driftOver(course, driftMonths, driftCertainty);
  const { metricId, segmentId } = series;
  return change && { metricId, change, ...(segmentId !== undefined && { segmentId }) };
}

/** The one that goes furthest of those that go that way for sure. */
function going(drifts: readonly Drift[], { metricIds, goes }: Told): Drift | undefined {
  const sign = goes === "up" ? 1 : -1;
  const sure = drifts.filter(
    ({ metricId, change }) => metricIds.includes(metricId as Metric) && directionOf(change) === sign,
  );
  const share = ({ change }: Drift) => Math.abs(change.mean) / (change.high - change.low);
  return sure.toSorted((one, other) => share(other) - share(one))[0];
}

/** Within all customers and within each segment; the latest months of the metrics must be about the same. */
export function divergencesIn(drifts: readonly Drift[]): readonly Divergence[] {
  const segments = [...new Set(drifts.map(({ segmentId }) => segmentId))];
  return segments.flatMap((segmentId) => {
    const own = drifts.filter((drift) => drift.segmentId === segmentId);
    return divergenceIds.flatMap((id): Divergence[] => {
      const one = going(own, divergences[id].one);
      const other = going(own, divergences[id].other);
      return one && other ? [{ id, one, other, ...(segmentId !== undefined && { segmentId }) }] : [];
    });
  });
}
