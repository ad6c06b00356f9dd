/** What a table of metrics can tell, in either layout: a month a row, or a month a column. */
import { id as idSchema } from "../../base/quantities.ts";
import type { Words } from "../../base/words.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { MetricSeries } from "../../domain/metric-series.ts";
import { label, monthField, namedChoices, readNamed } from "../table/common-fields.ts";
import type { Choices, Field, Fields } from "../table/field.ts";
import { refuse, under } from "../table/problems.ts";
import type { Row } from "../table/row.ts";
import { number, person, text, words } from "../table/value.ts";
import { parseMonth } from "../table/values/month.ts";
import { hundredth, parseAmount } from "../table/values/number.ts";
import { findMetric, findOwnMetric, metricChoices, metricName, unitOf } from "./metric-names.ts";

/** A number as it stands in the file; whether 0.9 is 0.9 % or 90 % is told by the rest of its series. */
export type Amount = {
  readonly column: number;
  readonly header: string;
  readonly number: number;
  readonly isPercent: boolean;
};

export type MetricFacts = {
  readonly metricId: string;
  /** By its name in the file. */
  readonly metric: string;
  readonly segmentId: string;
  readonly owner: string;
  readonly unit: "share" | "count" | "score";
  readonly month: MetricSeries["points"][number]["month"];
  readonly value: Amount;
  /** Values whose month or metric stands in the header. */
  readonly cells: readonly Amount[];
};

export type MetricRow = Row<MetricField, MetricFacts>;

const units: Readonly<Record<MetricFacts["unit"], Words>> = {
  share: { ja: "割合", en: "share" },
  count: { ja: "件数", en: "count" },
  score: { ja: "点数", en: "score" },
};
const unitWords: readonly (readonly [MetricFacts["unit"], RegExp])[] = [
  ["share", /^(割合|率|share|rate|ratio)$/i],
  ["count", /^(件数|数|人数|人|件|count|number)$/i],
  ["score", /^(点数|点|スコア|score|points?)$/i],
];

const segmentChoices = namedChoices(({ segments }) => segments);
const metricWords: Choices = { options: metricChoices, guess: findMetric };
const everySegment = /^(全体|全社|すべて|全て|合計|all|total|overall)$/i;

/** Its values are in hundredths, whether or not they say so themselves. */
export const saysPercent = (header: string): boolean => /[(（\[][%％][)）\]]/.test(header);

function amount(cell: string, header: string, column: number) {
  const parsed = parseAmount(cell);
  if (parsed === undefined) return refuse("valueUnreadable");
  const value: Amount =
    saysPercent(header) && !parsed.isPercent
      ? { column, header, number: hundredth(parsed.number), isPercent: true }
      : { column, header, ...parsed };
  return { value };
}

type MetricColumn = Field<MetricFacts, MetricSeries>;

const fields = {
  id: {
    name: { ja: "指標ID", en: "Metric ID" },
    headers: "KPI ID, 指標コード, Metric code",
    isText: true,
    read(cell: string) {
      const parsed = idSchema.safeParse(cell.trim());
      return parsed.success ? { value: { metricId: parsed.data } } : { value: {} };
    },
    write: ({ metricId }: MetricSeries) => text(metricId),
  },
  metric: {
    name: { ja: "指標", en: "Metric" },
    headers: "指標名, KPI, KPI名, 項目, 項目名, メトリクス, Metric name, Measure, Indicator, KPI name",
    isText: true,
    choices: metricWords,
    read(cell: string, { meaningOf, baseline }) {
      const known = meaningOf(cell) || findMetric(cell, baseline);
      return under("metric", known ? { value: known } : label(cell));
    },
    write: (series: MetricSeries) => words(metricName(series)),
  },
  month: monthField(
    "month",
    {
      name: { ja: "月", en: "Month" },
      headers: "年月, 対象月, 計上月, 日付, 期間, 集計月, Date, Period, Year-month, Reporting month",
    },
    ({ points }: MetricSeries) => points[0]?.month,
  ),
  value: {
    name: { ja: "値", en: "Value" },
    headers: "数値, 実績, 実績値, 値(実績), Actual, Amount, Result, Figure",
    read: (cell: string, { header, column }) => under("value", amount(cell, header, column)),
    write: ({ points }: MetricSeries) => number(points[0]?.value),
  },
  unit: {
    name: { ja: "単位", en: "Unit" },
    headers: "指標の単位, Unit of measure",
    read(cell: string) {
      const unit = unitWords.find(([, pattern]) => pattern.test(cell.trim()))?.[0];
      return { value: unit === undefined ? {} : { unit } };
    },
    write: (series: MetricSeries) => words(units[unitOf(series)]),
  },
  segment: {
    name: { ja: "セグメント", en: "Segment" },
    headers: "顧客セグメント, 顧客区分, 区分, Customer segment, Tier",
    choices: {
      ...segmentChoices,
      guess: (word, baseline) => (everySegment.test(word.trim()) ? "" : segmentChoices.guess(word, baseline)),
    },
    read: (cell: string, context) =>
      everySegment.test(cell.trim())
        ? { value: {} }
        : under("segmentId", readNamed(cell, context, segmentChoices, "segmentUnknown")),
    write: ({ segmentId }: MetricSeries, { names }) => text(names.segment(segmentId)),
  },
  owner: {
    name: { ja: "責任者", en: "Owner" },
    headers: "担当者, 担当, 指標責任者, Responsible, Metric owner",
    isPersonal: true,
    read: (cell: string) => under("owner", label(cell)),
    write: ({ ownerId }: MetricSeries, { names }) => person(ownerId, names.member(ownerId)),
  },
  cells: {
    name: { ja: "値(見出しが月または指標)", en: "Values (the header is a month or a metric)" },
    isRepeatable: true,
    read(cell: string, { header, column }) {
      const parsed = amount(cell, header, column);
      return "value" in parsed ? { value: { cells: [parsed.value] } } : parsed;
    },
  },
} satisfies Record<string, MetricColumn>;

export type MetricField = keyof typeof fields;
export const metricFields: Fields<MetricField, MetricFacts, MetricSeries> = fields;

/** A header that is itself a month or a metric stands over values. */
export const headerOfValues = (header: string): MetricField | undefined =>
  "value" in parseMonth(header) || findMetric(header) !== undefined ? "cells" : undefined;

const plainHeaders = new Set(Object.values(metricFields).flatMap(({ name }) => [name.ja, name.en]));

/** Whether a metric of this name would be taken for something else as a header. */
export const isHeaderOfAnother = (name: string): boolean =>
  plainHeaders.has(name.trim()) || "value" in parseMonth(name);

/** So does the name, or the id, of a metric of the team's own. */
export const headerOfOwnMetric = (header: string, { metrics }: Baseline): MetricField | undefined =>
  !isHeaderOfAnother(header) && findOwnMetric(header, metrics) !== undefined ? "cells" : undefined;
