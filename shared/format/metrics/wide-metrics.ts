/** A row for each month and segment, a column for each metric: the way most people keep them. Owners are not in it, and stay. */
import type { Language } from "../../base/words.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { MetricSeries } from "../../domain/metric-series.ts";
import { namesIn } from "../table/names.ts";
import { nameKey } from "../table/plain-text.ts";
import { monthOf, number, text } from "../table/value.ts";
import type { WrittenTable } from "../table/written-table.ts";
import { isHeaderOfAnother, metricFields, saysPercent } from "./fields.ts";
import { metricName, unitOf } from "./metric-names.ts";

const isShare = (series: Pick<MetricSeries, "metricId" | "unit">) => unitOf(series) === "share";

/** Without a tail of noise: 0.9, not 0.8999999999999999. A share stands as people write it, in percent. */
const written = (inPercent: boolean, value: number | undefined) =>
  value !== undefined && inPercent ? Number((value * 100).toPrecision(14)) : value;

/** By name; by id where a name could mean something else, so that every column comes back as what it was. */
function headersOf(metrics: readonly MetricSeries[], language: Language): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  const taken = new Set<string>();
  for (const series of metrics) {
    if (headers.has(series.metricId)) continue;
    const { metricId } = series;
    const name = metricName(series)[language];
    const isMistaken = isHeaderOfAnother(name) || (saysPercent(name) && !isShare(series));
    const header = taken.has(nameKey(name)) || isMistaken ? metricId : name;
    taken.add(nameKey(header));
    const unit = language === "ja" ? "(%)" : " (%)";
    headers.set(metricId, isShare(series) && !saysPercent(header) ? `${header}${unit}` : header);
  }
  return headers;
}

type WideRow = Pick<MetricSeries, "segmentId"> & {
  readonly month: MetricSeries["points"][number]["month"];
  readonly values: Map<string, number>;
};

function rowsOf(metrics: readonly MetricSeries[]): readonly WideRow[] {
  const rows = new Map<string, WideRow>();
  for (const { metricId, segmentId, points } of metrics) {
    for (const { month, value } of points) {
      const place = `${month} ${segmentId ?? ""}`;
      const row = rows.get(place) ?? { month, ...(segmentId !== undefined && { segmentId }), values: new Map() };
      row.values.set(metricId, value);
      rows.set(place, row);
    }
  }
  return [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

export function wideMetrics(baseline: Baseline, language: Language): Omit<WrittenTable, "name"> {
  const headers = headersOf(baseline.metrics, language);
  const names = namesIn(baseline);
  const inPercent = new Set(baseline.metrics.filter(isShare).map(({ metricId }) => metricId));
  const { month, segment } = metricFields;
  return {
    headers: [month.name[language], segment.name[language], ...headers.values()],
    rows: rowsOf(baseline.metrics).map((row) => [
      monthOf(row.month),
      text(names.segment(row.segmentId)),
      ...[...headers.keys()].map((metricId) => number(written(inPercent.has(metricId), row.values.get(metricId)))),
    ]),
  };
}
