/** The picture of the months ahead: coverage against the target, or hours against hours. */
import { memo, useMemo, useState } from "react";
import type { Projection } from "../../../shared/analysis/projection.ts";
import { ChartPanel } from "../../charts/ChartPanel.tsx";
import { FanChart } from "../../charts/FanChart.tsx";
import { fanTable } from "../../charts/fan-table.ts";
import { useWords } from "../../i18n/use-words.ts";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { chartHeight } from "./chart-height.ts";
import { coverageFan, hoursFan } from "../../explain/projection-fans.ts";

export const OutlookPanel = memo(function OutlookPanel({ projection }: { readonly projection: Projection }) {
  const words = useWords();
  const { t, formats } = words;
  const [shown, setShown] = useState<"coverage" | "hours">("coverage");
  const view = useMemo(
    () => (shown === "coverage" ? coverageFan(projection, words) : hoursFan(projection, words)),
    [projection, words, shown],
  );
  const askedName =
    shown === "coverage"
      ? t("explain.fan.target", { value: formats.percent(projection.coverageTargetShare) })
      : t("explain.fan.demand");
  const choice = useMemo(
    () => (
      <SegmentedControl
        label={t("overview.fan.view")}
        value={shown}
        onChange={setShown}
        options={[
          { id: "coverage", label: t("explain.fan.coverage") },
          { id: "hours", label: t("overview.fan.hours") },
        ]}
      />
    ),
    [shown, t],
  );
  return (
    <ChartPanel
      title={t("overview.fan.title")}
      actions={choice}
      table={() => fanTable(view, view.label, askedName, words)}
    >
      <FanChart view={view} formats={formats} cursorLabel={t("explain.chart.month")} height={chartHeight.outlook} />
    </ChartPanel>
  );
});
