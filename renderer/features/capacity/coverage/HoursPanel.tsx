import { memo, useMemo } from "react";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { ChartPanel } from "../../../charts/ChartPanel.tsx";
import { FanChart } from "../../../charts/FanChart.tsx";
import { fanTable } from "../../../charts/fan-table.ts";
import { hoursFan } from "../../../explain/projection-fans.ts";
import { useWords } from "../../../i18n/use-words.ts";

const height = 336;

/** Hours the team can deliver as bands, hours asked for as a dashed line, and the gap hatched. */
export const HoursPanel = memo(function HoursPanel({ projection }: { readonly projection: Projection }) {
  const words = useWords();
  const { t, formats } = words;
  const view = useMemo(() => hoursFan(projection, words), [projection, words]);
  return (
    <ChartPanel
      title={t("capacity.hours.title")}
      table={() => fanTable(view, view.label, t("explain.fan.demand"), words)}
    >
      <FanChart view={view} formats={formats} cursorLabel={t("explain.chart.month")} height={height} />
    </ChartPanel>
  );
});
