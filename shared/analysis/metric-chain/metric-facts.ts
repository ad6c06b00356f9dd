/** What is known of a series beside its numbers: from the catalogue, or as the team said of its own. */
import type { Words } from "../../base/words.ts";
import { type MetricDirection, metrics, type MetricUnit } from "../../catalogue/metrics.ts";
import type { MetricSeries } from "../../domain/metric-series.ts";

type Entry = {
  readonly name: Words;
  readonly unit: MetricUnit;
  readonly better: MetricDirection;
  readonly feeds: readonly string[];
};

export const entryOf = (metricId: string): Entry | undefined =>
  Object.hasOwn(metrics, metricId) ? metrics[metricId as keyof typeof metrics] : undefined;

export const unitOf = ({ metricId, unit }: MetricSeries): MetricUnit | undefined => unit ?? entryOf(metricId)?.unit;

/** Undefined where nobody said which direction is good news. */
export const betterOf = ({ metricId, better }: MetricSeries): MetricDirection | undefined =>
  better ?? entryOf(metricId)?.better;
