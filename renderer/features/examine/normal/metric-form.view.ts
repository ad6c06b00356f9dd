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
import type { Owner } from "../../../../shared/domain/owners.ts";
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
  readonly workId: string;
  readonly segmentId: string;
  readonly ownerId: string;
};

/** What a choice stands for, where one of them stands for nothing. */
const chosen = (choice: string): string | undefined => (choice === nothing ? undefined : choice);

/** Of the same customers each is kept once. */
export const missingMetrics = (
  { metrics: kept }: Pick<Baseline, "metrics">,
  { segmentId }: Pick<MetricDraft, "segmentId">,
): readonly Metric[] =>
  metricIds.filter((id) => !kept.some((series) => series.segmentId === chosen(segmentId) && series.metricId === id));

export const isCatalogued = (series: MetricSeries): boolean => Object.hasOwn(metrics, series.metricId);

export const draftOf = (series: MetricSeries | undefined): MetricDraft => ({
  which: own,
  name: series?.name ?? "",
  unit: series ? unitOfSeries(series) : "count",
  better: series?.better ?? "neither",
  perMetricId: series?.perMetricId ?? nothing,
  workId: series?.workId ?? nothing,
  segmentId: series?.segmentId ?? nothing,
  ownerId: series?.ownerId ?? nothing,
});

/** For other customers another metric may be kept already. */
export const ofSegment = (draft: MetricDraft, segmentId: string, { metrics: kept }: Baseline): MetricDraft => {
  const isKept = kept.some((series) => series.metricId === draft.which && series.segmentId === chosen(segmentId));
  return { ...draft, segmentId, ...(isKept && { which: own }) };
};

/** Counts that another count can be held against. */
export const perChoices = ({ metrics: kept, segments }: Baseline, series: MetricSeries | undefined, words: Words) =>
  kept
    .filter((other) => other.metricId !== series?.metricId && other.segmentId === series?.segmentId)
    .filter((other) => unitOfSeries(other) === "count")
    .map((other) => ({ id: other.metricId, label: nameOfMetric(other, segments, words) }));

/** A list of more people than this is nobody's to read: those who answer for something remain, and the map of duties suggests others. */
const mostPeople = 60;

export function ownerChoices({ members, activities, metrics: kept, workBetween = [] }: Baseline): readonly string[] {
  const ids = members.map(({ id }) => id);
  if (ids.length <= mostPeople) return ids;
  const owning = new Set([...activities, ...kept, ...workBetween].map(({ ownerId }) => ownerId));
  return ids.filter((id) => owning.has(id));
}

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
  perMetricId: chosen(draft.perMetricId),
  workId: chosen(draft.workId),
});

/** Who answers for it from now on; undefined where the form changed nothing about that. */
export const ownerFrom = (draft: MetricDraft, series: MetricSeries | undefined): Owner | "nobody" | undefined => {
  if (draft.ownerId === (series?.ownerId ?? nothing)) return undefined;
  const memberId = chosen(draft.ownerId);
  return memberId === undefined ? "nobody" : { kind: "member", memberId };
};

export function newSeries(draft: MetricDraft, metricId: string): MetricSeries {
  const [segmentId, ownerId] = [chosen(draft.segmentId), chosen(draft.ownerId)];
  const whose = { ...(segmentId !== undefined && { segmentId }), ...(ownerId !== undefined && { ownerId }) };
  if (draft.which !== own) return { metricId: draft.which, ...whose, points: [] };
  const { name, unit, better, perMetricId, workId } = meaningOf(draft);
  return {
    ...{ metricId, name, unit, ...whose, points: [] },
    ...(workId !== undefined && { workId }),
    ...(better !== undefined && { better }),
    ...(perMetricId !== undefined && { perMetricId }),
  };
}
