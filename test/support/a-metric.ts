import { month, monthsFrom } from "../../shared/base/month.ts";
import type { MetricSeries } from "../../shared/domain/metric-series.ts";

/** A metric of so many months, from January 2022 on. */
export const aMetric = (
  values: readonly (number | undefined)[],
  about: Partial<Omit<MetricSeries, "points">> = {},
): MetricSeries => {
  const months = monthsFrom(month("2022-01"), values.length);
  return {
    metricId: "own",
    unit: "count",
    ...about,
    points: values.flatMap((value, index) => (value === undefined ? [] : [{ month: months[index]!, value }])),
  };
};
