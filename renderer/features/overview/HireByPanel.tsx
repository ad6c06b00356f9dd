import { memo, useMemo } from "react";
import type { Projection } from "../../../shared/analysis/projection.ts";
import { BreachChart } from "../../charts/BreachChart.tsx";
import { ChartPanel } from "../../charts/ChartPanel.tsx";
import type { TableTwin } from "../../charts/table-twin.ts";
import { useWords } from "../../i18n/use-words.ts";
import { chartHeight } from "./chart-height.ts";
import { type Dated, hireByLevels, inTimeCells } from "./hire-by.view.ts";
import { lastMomentsView } from "./last-moments.view.ts";
import { SafetyLevels } from "./SafetyLevels.tsx";

type HireByPanelProps = { readonly projection: Projection } & Dated;

/** What the months of falling short mean for hiring: each future has a last month in which a search is still in time. */
export const HireByPanel = memo(function HireByPanel({ projection, safetyShare, coefficients }: HireByPanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const dated = useMemo(() => ({ safetyShare, coefficients }), [safetyShare, coefficients]);
  const view = useMemo(() => lastMomentsView(projection, dated, words), [projection, dated, words]);
  const table = (): TableTwin => {
    const inTime = inTimeCells(projection, dated, words);
    return {
      caption: view.label,
      head: t("explain.chart.month"),
      columns: [t("overview.hireBy.lastColumn"), t("overview.hireBy.sumColumn"), t("overview.hireBy.inTimeColumn")],
      rows: view.months.map((month, index) => ({
        name: formats.month(month),
        cells: [
          formats.percent(view.firstBreach[index]!, 1),
          formats.percent(view.breachedBy[index]!, 1),
          inTime[index]!,
        ],
      })),
    };
  };
  return (
    <ChartPanel title={t("overview.hireBy.chartTitle")} note={t("overview.hireBy.note")} table={table}>
      <BreachChart view={view} formats={formats} cursorLabel={t("explain.chart.month")} height={chartHeight.dates} />
      <SafetyLevels title={t("overview.hireBy.levels")} levels={hireByLevels(projection, dated, words)} />
    </ChartPanel>
  );
});
