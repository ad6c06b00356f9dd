import { type Metric, type MetricDirection, metrics, type MetricUnit } from "../../catalogue/metrics.ts";
import type { MetricSeries } from "../../domain/metric-series.ts";

const catalogued = (metricId: string) => (Object.hasOwn(metrics, metricId) ? metrics[metricId as Metric] : undefined);

export const unitOfSeries = ({ metricId, unit }: Pick<MetricSeries, "metricId" | "unit">): MetricUnit =>
  catalogued(metricId)?.unit ?? unit ?? "count";

/** Undefined where neither direction is good in itself. */
export const betterOf = ({
  metricId,
  better,
}: Pick<MetricSeries, "metricId" | "better">): MetricDirection | undefined => catalogued(metricId)?.better ?? better;

/** The work that moves a metric most. */
export const workOf = ({ metricId, workId }: Pick<MetricSeries, "metricId" | "workId">): readonly string[] =>
  catalogued(metricId)?.work ?? (workId === undefined ? [] : [workId]);

/** The series that counts what this one is judged for each of: of the same segment. */
export const perSeries = (
  { perMetricId, segmentId }: MetricSeries,
  all: readonly MetricSeries[],
): MetricSeries | undefined =>
  perMetricId === undefined
    ? undefined
    : all.find((other) => other.metricId === perMetricId && other.segmentId === segmentId);
