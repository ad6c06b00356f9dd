/** Both metrics of a link over the months of the later one, the earlier one moved by the lag: picture and table. */
import { addMonths, type Month } from "../../../../shared/base/month.ts";
import type { MetricChain, ShownSeries } from "../../../../shared/analysis/metric-chain/metric-chain.ts";
import type { LinesView } from "../../../charts/LinesChart.tsx";
import { scaleRange } from "../../../charts/scale-range.ts";
import type { TableTwin } from "../../../charts/table-twin.ts";
import type { Words } from "../../../i18n/words.ts";
import type { MetricWords } from "../metrics/metric-words.ts";
import type { Compared } from "./chain-words.ts";

type At = { readonly value: number; readonly surprise: number };

const byMonth = ({ months, values, surprises }: ShownSeries): ReadonlyMap<Month, At> =>
  new Map(months.map((month, row) => [month, { value: values[row]!, surprise: surprises[row]! }]));

export type LinkMonths = readonly {
  readonly month: Month;
  readonly fromMonth: Month;
  readonly to: At | undefined;
  readonly from: At | undefined;
}[];

export function linkMonths({ fromKey, toKey, best }: Compared, series: MetricChain["series"]): LinkMonths {
  const [from, to] = [byMonth(series[fromKey]!), byMonth(series[toKey]!)];
  return [...to.keys()].map((month) => {
    const fromMonth = addMonths(month, -best.lag);
    return { month, fromMonth, to: to.get(month), from: from.get(fromMonth) };
  });
}

export function linkChart(months: LinkMonths, link: Compared, named: MetricWords, words: Words): LinesView {
  const { t, formats } = words;
  const [from, to] = [named.name(link.from), named.name(link.to)];
  const beyond = (at: At | undefined) =>
    at === undefined ? "–" : t("examineChain.detail.beyond", { size: formats.signed(at.surprise, 1) });
  const lines = [
    { name: to, values: months.map(({ to: at }) => at?.surprise), look: "main" },
    { name: from, values: months.map(({ from: at }) => at?.surprise), look: "beside" },
  ] as const;
  const values = lines.flatMap((line) => line.values).filter((value) => value !== undefined);
  return {
    months: months.map(({ month }) => month),
    lines,
    range: scaleRange(values, Math.min(0, ...values)),
    formatValue: (value) => formats.signed(value, 0),
    label: t("examineChain.detail.chartLabel", { from, to }),
    sentenceAt: (index) => {
      const row = months[index]!;
      return t("examineChain.detail.at", {
        ...{ from, to, month: formats.month(row.month), fromMonth: formats.month(row.fromMonth) },
        ...{ toBeyond: beyond(row.to), fromBeyond: beyond(row.from) },
        toValue: row.to ? named.value(link.to, row.to.value) : "–",
        fromValue: row.from ? named.value(link.from, row.from.value) : "–",
      });
    },
  };
}

export function linkTable(months: LinkMonths, link: Compared, named: MetricWords, { t, formats }: Words): TableTwin {
  const [from, to] = [named.name(link.from), named.name(link.to)];
  const said = (at: At | undefined, metricId: string) =>
    at === undefined ? ["–", "–"] : [named.value(metricId, at.value), formats.signed(at.surprise, 1)];
  return {
    caption: t("examineChain.detail.tableCaption", { from, to }),
    head: t("examineChain.detail.month", { to }),
    columns: [to, from].flatMap((name) => [
      t("examineChain.detail.measured", { name }),
      t("examineChain.detail.stoodOut", { name }),
    ]),
    rows: months.map((row) => ({
      name: formats.month(row.month),
      cells: [...said(row.to, link.to), ...said(row.from, link.from)],
    })),
  };
}
