import type { Words } from "../i18n/words.ts";
import type { FanView } from "./FanChart.tsx";
import type { TableTwin } from "./table-twin.ts";

const percentiles = ["p5", "p25", "p50", "p75", "p95"] as const;

/** The numbers behind a fan, a row for each month. */
export function fanTable(view: FanView, caption: string, askedName: string, { t, formats }: Words): TableTwin {
  const { months, bands, asked, formatValue } = view;
  return {
    caption,
    head: t("explain.chart.month"),
    columns: [
      ...percentiles.map((each) => (each === "p50" ? t("explain.chart.median") : each.toUpperCase())),
      askedName,
    ],
    rows: months.map((month, index) => ({
      name: formats.month(month),
      cells: [...percentiles.map((each) => formatValue(bands[each][index]!)), formatValue(asked.values[index]!)],
    })),
  };
}
