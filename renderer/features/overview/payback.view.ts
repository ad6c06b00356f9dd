/** When a hire has paid for itself, in words, rows and a picture; and that it has not, where it has not. */
import type { HirePayback } from "../../../shared/analysis/finance/finance-of.ts";
import type { Payback } from "../../../shared/analysis/finance/payback.ts";
import { toInterval } from "../../../shared/analysis/statistics/estimate.ts";
import type { Month } from "../../../shared/base/month.ts";
import type { FanView } from "../../charts/FanChart.tsx";
import { scaleRange } from "../../charts/scale-range.ts";
import type { TableTwin } from "../../charts/table-twin.ts";
import type { Words } from "../../i18n/words.ts";

type In = { readonly months: readonly Month[]; readonly words: Words };

const countWords = (months: number, { t, formats }: Words): string =>
  t("overview.payback.count", { months: formats.integer(months) });

/** Between which months it pays back in 95 of 100 such simulations. */
export function spanWords({ soonest, latest }: Payback, words: Words): string {
  const { t, formats } = words;
  if (soonest === undefined) return t("overview.payback.beyond");
  if (latest !== undefined && latest === soonest) return countWords(soonest, words);
  return formats.range(
    formats.integer(soonest),
    latest === undefined ? t("overview.payback.beyond") : countWords(latest, words),
  );
}

export const afterWords = ({ months: paid }: Payback, { months, words }: In): string =>
  paid === undefined
    ? words.t("overview.payback.never", { months: words.formats.integer(months.length) })
    : countWords(paid, words);

/** Of the type that leaves most. */
export function paybackSentence({ type, payback }: HirePayback, { months, words }: In): string {
  const { t, formats, typeName } = words;
  const told = {
    type: typeName(type),
    month: formats.month(months[0]!),
    months: formats.integer(months.length),
  };
  if (payback.soonest === undefined) return t("overview.payback.bestLate", told);
  if (payback.months === undefined || payback.latest === undefined) return t("overview.payback.unsure", told);
  return t("overview.payback.best", {
    ...told,
    paid: countWords(payback.months, words),
    range: spanWords(payback, words),
  });
}

/** Summed up month by month, with what luck leaves open; hatched until it is paid back. */
export function paybackView({ type, payback }: HirePayback, { months, words }: In): FanView {
  const { t, formats, typeName } = words;
  const { netJpy, netError } = payback;
  const low = netJpy.map((net, month) => net - toInterval * netError[month]!);
  const high = netJpy.map((net, month) => net + toInterval * netError[month]!);
  const end = formats.signedMoney(netJpy.at(-1) ?? 0);
  return {
    months,
    bands: { p5: low, p25: low, p50: netJpy, p75: high, p95: high },
    asked: { values: new Float64Array(months.length), kind: "target", name: t("overview.payback.even") },
    name: end,
    range: scaleRange([...low, ...high, 0]),
    formatValue: formats.money,
    label: t("overview.payback.chartLabel", {
      type: typeName(type),
      end,
      months: formats.integer(months.length),
    }),
    sentenceAt: (index) =>
      t("overview.payback.sentence", {
        month: formats.month(months[index]!),
        net: formats.signedMoney(netJpy[index]!),
        range: formats.range(formats.signedMoney(low[index]!), formats.signedMoney(high[index]!)),
      }),
  };
}

export function paybackTable({ payback }: HirePayback, view: FanView, { t, formats }: Words): TableTwin {
  return {
    caption: view.label,
    head: t("explain.chart.month"),
    columns: [t("overview.payback.keptColumn"), t("overview.payback.costColumn"), t("overview.payback.netColumn")],
    rows: view.months.map((month, index) => ({
      name: formats.month(month),
      cells: [
        formats.money(payback.keptJpy[index]!),
        formats.money(payback.costJpy[index]!),
        formats.signedMoney(payback.netJpy[index]!),
      ],
    })),
  };
}
