/** What a metric is, as a form holds it, and what has to be put right before it can be kept. */
import { unitOfSeries } from "../../../../shared/analysis/normal/metric-traits.ts";
import {
  type Metric,
  type MetricDirection,
  metricIds,
  metrics,
  type MetricUnit,
} from "../../../../shared/catalogue/metrics.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { MetricSeries } from "../../../../shared/domain/metric-series.ts";
import type { Words } from "../../../i18n/words.ts";
import { nameOfMetric } from "./normal.view.ts";

/** Stands for the team's own metric among those of the catalogue, and for nothing to judge it for each of. */
export const own = "own";
export const nothing = "nothing";

export type MetricDraft = {
  readonly which: Metric | typeof own;
  readonly name: string;
  readonly unit: MetricUnit;
  readonly better: MetricDirection | "neither";
  readonly perMetricId: string;
};

const isOfAll = ({ segmentId }: MetricSeries) => segmentId === undefined;

export const missingMetrics = ({ metrics: kept }: Baseline): readonly Metric[] =>
  metricIds.filter((id) => !kept.some((series) => isOfAll(series) && series.metricId === id));

export const isCatalogued = (series: MetricSeries): boolean => Object.hasOwn(metrics, series.metricId);

export const draftOf = (series: MetricSeries | undefined): MetricDraft => ({
  which: own,
  name: series?.name ?? "",
  unit: series ? unitOfSeries(series) : "count",
  better: series?.better ?? "neither",
  perMetricId: series?.perMetricId ?? nothing,
});

/** Counts that another count can be held against. */
export const perChoices = ({ metrics: kept, segments }: Baseline, series: MetricSeries | undefined, words: Words) =>
  kept
    .filter((other) => other.metricId !== series?.metricId && other.segmentId === series?.segmentId)
    .filter((other) => unitOfSeries(other) === "count")
    .map((other) => ({ id: other.metricId, label: nameOfMetric(other, segments, words) }));

const plain = (name: string) => name.trim().normalize("NFKC").toLowerCase();

export function nameProblem(
  draft: MetricDraft,
  { metrics: kept, segments }: Baseline,
  series: MetricSeries | undefined,
  words: Words,
): string | undefined {
  if (draft.which !== own || (series && isCatalogued(series))) return undefined;
  if (draft.name.trim() === "") return words.t("examineNormal.form.nameMissing");
  const others = kept.filter((other) => other.metricId !== series?.metricId);
  const isTaken = others.some((other) => plain(nameOfMetric(other, segments, words)) === plain(draft.name));
  return isTaken ? words.t("examineNormal.form.nameTaken") : undefined;
}

/** What the form says about a metric, as it is kept. */
export const meaningOf = (draft: MetricDraft) => ({
  name: draft.name.trim(),
  unit: draft.unit,
  better: draft.better === "neither" ? undefined : draft.better,
  perMetricId: draft.perMetricId === nothing ? undefined : draft.perMetricId,
});

export function newSeries(draft: MetricDraft, metricId: string): MetricSeries {
  if (draft.which !== own) return { metricId: draft.which, points: [] };
  const { name, unit, better, perMetricId } = meaningOf(draft);
  return {
    ...{ metricId, name, unit, points: [] },
    ...(better !== undefined && { better }),
    ...(perMetricId !== undefined && { perMetricId }),
  };
}
