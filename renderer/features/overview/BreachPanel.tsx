import { memo, useMemo } from "react";
import type { Projection } from "../../../shared/analysis/projection.ts";
import { BreachChart } from "../../charts/BreachChart.tsx";
import { ChartPanel } from "../../charts/ChartPanel.tsx";
import type { TableTwin } from "../../charts/table-twin.ts";
import { useWords } from "../../i18n/use-words.ts";
import { breachLevels, breachNote, breachView } from "./breach.view.ts";
import { chartHeight } from "./chart-height.ts";
import { SafetyLevels } from "./SafetyLevels.tsx";

type BreachPanelProps = { readonly projection: Projection; readonly safetyShare: number };

/** Not one date but all of them: when coverage first falls short, and until when it holds by how sure one wants to be. */
export const BreachPanel = memo(function BreachPanel({ projection, safetyShare }: BreachPanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const view = useMemo(() => breachView(projection, { safetyShare }, words), [projection, safetyShare, words]);
  const table = (): TableTwin => ({
    caption: view.label,
    head: t("explain.chart.month"),
    columns: [t("overview.breach.firstColumn"), t("overview.breach.sumColumn")],
    rows: view.months.map((month, index) => ({
      name: formats.month(month),
      cells: [formats.percent(view.firstBreach[index]!, 1), formats.percent(view.breachedBy[index]!, 1)],
    })),
  });
  return (
    <ChartPanel title={t("overview.breach.title")} note={breachNote(projection, { safetyShare }, words)} table={table}>
      <BreachChart view={view} formats={formats} cursorLabel={t("explain.chart.month")} height={chartHeight.dates} />
      <SafetyLevels title={t("overview.breach.levels")} levels={breachLevels(projection, { safetyShare }, words)} />
    </ChartPanel>
  );
});
