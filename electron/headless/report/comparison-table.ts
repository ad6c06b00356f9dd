import { type Run, type Speech, type Table, figure, words } from "./report.ts";

export function comparisonTable(runs: readonly Run[], { t, formats }: Speech): Table {
  const [first] = runs;
  const end = formats.month(first!.projection.months.at(-1)!);
  return {
    title: t("report.compare.title"),
    columns: [
      words(t("report.compare.scenario")),
      figure(t("report.compare.holds")),
      figure(t("report.compare.median")),
      figure(t("report.compare.leavers")),
      figure(t("report.compare.arr", { month: end })),
      figure(t("report.compare.cost")),
    ],
    rows: runs.map(({ scenario, projection: { breach, months, totals } }) => [
      scenario.name,
      formats.percent(breach.never.value),
      breach.median === undefined
        ? t("report.compare.later", { month: formats.month(months.at(-1)!) })
        : formats.month(months[breach.median]!),
      formats.decimal(totals.leavers.value),
      formats.money(totals.finalArrJpy.value),
      formats.money(totals.costJpy.value),
    ]),
  };
}
