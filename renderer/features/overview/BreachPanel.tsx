import { useMemo } from "react";
import type { Projection } from "../../../shared/analysis/projection.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { BreachChart } from "../../charts/BreachChart.tsx";
import { ChartPanel } from "../../charts/ChartPanel.tsx";
import type { TableTwin } from "../../charts/table-twin.ts";
import { useWords } from "../../i18n/use-words.ts";
import { breachNote, breachView } from "./breach.view.ts";

const height = 208;

type BreachPanelProps = { readonly projection: Projection; readonly scenario: Scenario };

/** Not one date but all of them: when coverage first falls short, and until when a chosen safety lasts. */
export function BreachPanel({ projection, scenario }: BreachPanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const view = useMemo(() => breachView(projection, scenario, words), [projection, scenario, words]);
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
    <ChartPanel title={t("overview.breach.title")} note={breachNote(projection, scenario, words)} table={table}>
      <BreachChart view={view} formats={formats} cursorLabel={t("explain.chart.month")} height={height} />
    </ChartPanel>
  );
}
