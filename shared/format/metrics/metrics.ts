/** The history of the metrics: a value a row, or a month a column, or a metric a column. */
import type { MetricSeries } from "../../domain/metric-series.ts";
import { copyOf, type Recipe } from "../../domain/edits/recipe.ts";
import { createKind } from "../table/kind.ts";
import { monthOf, words } from "../table/value.ts";
import { headerOfOwnMetric, headerOfValues, type MetricFacts, type MetricField, metricFields } from "./fields.ts";
import { matchMetrics, seriesKey } from "./match-metrics.ts";
import { metricName } from "./metric-names.ts";
import { wideMetrics } from "./wide-metrics.ts";

const apart = (series: MetricSeries) =>
  series.points.map((point) => ({ of: monthOf(point.month)!, part: { ...series, points: [point] } }));

/** Points of known months are replaced, others added; what the table does not speak of stays. */
const put =
  (parts: readonly MetricSeries[]): Recipe =>
  ({ baseline }) => {
    const placeOf = new Map(baseline.metrics.map((series, place) => [seriesKey(series), place]));
    for (const part of parts) {
      const { points, ...about } = copyOf(part);
      const place = placeOf.get(seriesKey(part));
      if (place === undefined) {
        placeOf.set(seriesKey(part), baseline.metrics.push({ ...about, points }) - 1);
        continue;
      }
      const series = baseline.metrics[place]!;
      const byMonth = new Map([...series.points, ...points].map((point) => [point.month, point]));
      Object.assign(series, about, {
        points: [...byMonth.values()].sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0)),
      });
    }
  };

export const metricHistory = createKind<MetricField, MetricFacts, MetricSeries>({
  id: "metrics",
  name: { ja: "指標の推移", en: "Metrics" },
  fields: metricFields,
  needs: [
    ["metric", "cells"],
    ["month", "cells"],
    ["value", "cells"],
  ],
  summary: ["metric", "segment", "month", "value", "owner"],
  dynamicHeader: headerOfValues,
  ownHeader: headerOfOwnMetric,
  understand: () => undefined,
  match: matchMetrics,
  parts: apart,
  subjectOf: (series) => words(metricName(series))!,
  things: ({ metrics }) => metrics.flatMap((series) => apart(series).map(({ part }) => part)),
  put,
  wide: wideMetrics,
});
