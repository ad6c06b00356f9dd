/** What is usual, what stands out and why, in words; and what the small pictures draw. */
import { monthsPerFalseAlarm } from "../../../../shared/analysis/normal/false-alarms.ts";
import { unitOfSeries } from "../../../../shared/analysis/normal/metric-traits.ts";
import type { MetricNormal, NormalMonth } from "../../../../shared/analysis/normal/normal-of.ts";
import { type Month, monthsBetween } from "../../../../shared/base/month.ts";
import { type Metric, metrics } from "../../../../shared/catalogue/metrics.ts";
import type { Segment } from "../../../../shared/domain/accounts.ts";
import { identityOf } from "../../../../shared/domain/difference/shape.ts";
import type { MetricSeries } from "../../../../shared/domain/metric-series.ts";
import { scaleRange } from "../../../charts/scale-range.ts";
import type { NormalChartView } from "../../../charts/NormalChart.tsx";
import type { TableTwin } from "../../../charts/table-twin.ts";
import type { Words } from "../../../i18n/words.ts";

export type Standing = NormalMonth["standing"] | "absent";

export type MetricItem = {
  readonly key: string;
  readonly name: string;
  readonly normal: MetricNormal;
  /** The month that is looked at; undefined where it has no value. */
  readonly month: NormalMonth | undefined;
  readonly standing: Standing;
};

export const keyOf = (series: MetricSeries): string => identityOf("metric", series);

export function nameOfMetric(
  { metricId, name, segmentId }: MetricSeries,
  segments: readonly Segment[],
  { t, language }: Words,
): string {
  const own = name ?? (Object.hasOwn(metrics, metricId) ? metrics[metricId as Metric].name[language] : metricId);
  const segment = segments.find(({ id }) => id === segmentId)?.name;
  return segment === undefined ? own : t("examineNormal.ofSegment", { name: own, segment });
}

export function itemsAt(
  normals: readonly MetricNormal[],
  month: Month,
  segments: readonly Segment[],
  words: Words,
): readonly MetricItem[] {
  return normals.map((normal) => {
    const at = normal.months.find((each) => each.month === month && each.value !== undefined);
    const standing: Standing = normal.lackingMonths > 0 ? "unjudged" : (at?.standing ?? "absent");
    return {
      key: keyOf(normal.series),
      name: nameOfMetric(normal.series, segments, words),
      normal,
      month: at,
      standing,
    };
  });
}

const isDeparture = ({ standing }: Pick<MetricItem, "standing">): boolean => standing === "high" || standing === "low";

/** What stands out comes first, and otherwise the order in which the metrics are kept. */
export const inOrder = (items: readonly MetricItem[]): readonly MetricItem[] => [
  ...items.filter(isDeparture),
  ...items.filter((item) => !isDeparture(item)),
];

export function valueText(
  { series, per }: Pick<MetricNormal, "series" | "per">,
  value: number,
  { formats }: Words,
): string {
  if (per) return formats.decimal(value, Math.abs(value) < 10 ? 2 : 1);
  switch (unitOfSeries(series)) {
    case "share":
      return formats.percent(value, Math.abs(value) < 0.1 ? 2 : 1);
    case "count":
      return Math.abs(value) < 20 && !Number.isInteger(value) ? formats.decimal(value, 1) : formats.integer(value);
    case "score":
      return formats.decimal(value, Number.isInteger(value) ? 0 : 1);
  }
}

export function verdictWords(items: readonly MetricItem[], month: Month, words: Words) {
  const { t, formats } = words;
  const judged = items.filter(({ standing }) => standing !== "unjudged" && standing !== "absent");
  const out = items.filter(isDeparture);
  const about = { month: formats.month(month), all: formats.integer(judged.length) };
  const sentence =
    judged.length === 0
      ? t("examineNormal.verdict.nothing", about)
      : out.length === 0
        ? t("examineNormal.verdict.none", about)
        : t("examineNormal.verdict.some", {
            ...about,
            count: out.length,
            names: formats.list(out.map(({ name }) => name)),
          });
  const unjudged = items.filter(({ standing }) => standing === "unjudged").length;
  const aside = [
    ...(judged.length > 0
      ? [t("examineNormal.verdict.aside", { months: formats.integer(monthsPerFalseAlarm(judged.length)) })]
      : []),
    ...(unjudged > 0 ? [t("examineNormal.verdict.unjudged", { count: unjudged })] : []),
  ];
  return { sentence, aside: aside.join(words.language === "ja" ? "" : " ") };
}

/** So far from an ordinary month that the season has to be named. */
const seasonal = 0.08;
/** Nearer to 1 than this, a multiple says less than the range does. */
const worthSaying = 0.1;

/** The month in a sentence or two: what is usual, what it was, how much that is, and what became of it. */
export function reasonOf(item: MetricItem, words: Words): string {
  const { t, formats } = words;
  const { normal, month, standing } = item;
  if (standing === "unjudged") return t("examineNormal.reason.lacking", { count: normal.lackingMonths });
  if (month?.value === undefined || !month.range) return t("examineNormal.reason.absent");
  const said = (value: number) => valueText(normal, value, words);
  const { usual, low, high, inOrdinaryMonth } = month.range;
  const facts = {
    usual: said(usual),
    value: said(month.value),
    range: formats.range(said(low), said(high)),
    month: formats.month(month.month),
    season: formats.monthOnly(month.month),
  };
  const isSeasonal = Math.abs(usual - inOrdinaryMonth) > seasonal * Math.abs(inOrdinaryMonth);
  const sentences = [
    isDeparture(item)
      ? t(isSeasonal ? "examineNormal.reason.outInSeason" : "examineNormal.reason.out", {
          ...facts,
          ratio: ratioWords(month, words),
        })
      : t("examineNormal.reason.within", facts),
    ...(isSeasonal ? [t("examineNormal.reason.season", { ...facts, ordinary: said(inOrdinaryMonth) })] : []),
    ...(isDeparture(item) ? [] : sinceWords(normal, month, words)),
    ...(month.becameNormal ? [t("examineNormal.reason.became")] : []),
    ...(normal.yearsKnown < 2 ? [t("examineNormal.reason.oneYear")] : []),
  ];
  return sentences.join(words.language === "ja" ? "" : " ");
}

/** So long a new level is worth a word. */
const recentMonths = 12;

/** Of a metric that is as usual again because its level moved not long ago. */
function sinceWords({ months }: MetricNormal, { month }: NormalMonth, { t, formats }: Words): readonly string[] {
  const moved = months.findLast((each) => each.becameNormal && each.month < month);
  if (!moved || monthsBetween(moved.month, month) > recentMonths) return [];
  return [t("examineNormal.reason.since", { month: formats.month(moved.month) })];
}

function ratioWords({ times, value = 0, range }: NormalMonth, { t, formats }: Words): string {
  const difference = value - (range?.usual ?? 0);
  if (times === undefined || Math.abs(times - 1) < worthSaying) {
    const key = difference > 0 ? "examineNormal.reason.above" : "examineNormal.reason.below";
    if (times === undefined) return t(key, { number: formats.decimal(Math.abs(difference), 1) });
    return t("examineNormal.reason.percentOff", { change: `${formats.signed((times - 1) * 100)}%` });
  }
  if (times < 1) return t("examineNormal.reason.part", { share: formats.percent(times) });
  return t("examineNormal.reason.times", { times: formats.decimal(times, 1) });
}

/** Four years fill a small picture; older months are in the table. */
const shownMonths = 48;

export function chartView(item: MetricItem, chosen: Month, words: Words): NormalChartView {
  const { normal, name } = item;
  const { t, formats } = words;
  const shown = normal.months.slice(-shownMonths);
  const numbers = shown.flatMap(({ value, range }) =>
    [value, range?.low, range?.high].filter((each) => each !== undefined),
  );
  const lowest = Math.min(...numbers);
  // Where the values are far from nothing, an axis from nothing would hide what they do.
  const floor = lowest > 0 && lowest > 0.4 * Math.max(...numbers) ? lowest : Math.min(0, lowest);
  const departures = shown.flatMap(({ standing }, index) =>
    standing === "high" || standing === "low" ? [{ index, direction: standing }] : [],
  );
  const at = shown.findIndex(({ month }) => month === chosen);
  return {
    months: shown.map(({ month }) => month),
    values: shown.map(({ value }) => value),
    low: shown.map(({ range }) => range?.low),
    usual: shown.map(({ range }) => range?.usual),
    high: shown.map(({ range }) => range?.high),
    departures,
    chosen: at === -1 ? undefined : at,
    range: scaleRange(numbers, floor, 4),
    formatValue: (value) => valueText(normal, value, words),
    label: t("examineNormal.chart.label", { name, count: departures.length }),
    sentenceAt: (index) => {
      const month = shown[index]!;
      const standing: Standing = month.value === undefined ? "absent" : month.standing;
      return t("examineNormal.chart.sentence", {
        month: formats.month(month.month),
        value: month.value === undefined ? "–" : valueText(normal, month.value, words),
        standing: t(`examineNormal.standings.${standing}`),
      });
    },
  };
}

export function tableOf(item: MetricItem, words: Words): TableTwin {
  const { t, formats } = words;
  const { normal, name } = item;
  const said = (value: number | undefined) => (value === undefined ? "–" : valueText(normal, value, words));
  return {
    caption: t("examineNormal.table.caption", { name }),
    head: t("explain.chart.month"),
    columns: (["value", "usual", "low", "high", "standing"] as const).map((id) => t(`examineNormal.table.${id}`)),
    rows: normal.months.toReversed().map(({ month, value, range, standing }) => ({
      name: formats.month(month),
      cells: [
        ...[value, range?.usual, range?.low, range?.high].map(said),
        t(`examineNormal.standings.${value === undefined ? "absent" : standing}`),
      ],
    })),
  };
}
