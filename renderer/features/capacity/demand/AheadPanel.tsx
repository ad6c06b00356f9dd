import { useMemo, useState } from "react";
import type { CustomersAhead } from "../../../../shared/analysis/demand/customers-ahead.ts";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { Segment } from "../../../../shared/domain/accounts.ts";
import { ChartPanel } from "../../../charts/ChartPanel.tsx";
import { WaveChart } from "../../../charts/WaveChart.tsx";
import { useWords } from "../../../i18n/use-words.ts";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { aheadTable, aheadView } from "./ahead.view.ts";

const height = 220;
const shows = {
  accounts: { measure: "accounts", split: "bySegment" },
  stages: { measure: "accounts", split: "byStage" },
  arr: { measure: "arr", split: "bySegment" },
} as const;
type Show = keyof typeof shows;

type AheadPanelProps = {
  readonly projection: Projection;
  readonly ahead: CustomersAhead | undefined;
  readonly segments: readonly Segment[];
};

/** Medians over the plan: customers by segment, customers by stage, ARR by segment. */
export function AheadPanel({ projection, ahead, segments }: AheadPanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const [show, setShow] = useState<Show>("accounts");
  const view = useMemo(
    () => aheadView(projection, ahead, segments, shows[show], words),
    [projection, ahead, segments, show, words],
  );
  const names: Record<Show, string> = {
    accounts: t("capacityDemand.ahead.bySegment"),
    stages: t("capacityDemand.ahead.byStage"),
    arr: t("capacityDemand.stages.arr"),
  };
  const offered = (Object.keys(shows) as Show[]).filter((id) => id !== "stages" || ahead !== undefined);
  return (
    <ChartPanel
      title={t("capacityDemand.ahead.title")}
      note={ahead && t("capacityDemand.ahead.note", { futures: formats.integer(ahead.futures) })}
      actions={
        <SegmentedControl
          label={t("capacityDemand.ahead.by")}
          value={show}
          onChange={setShow}
          options={offered.map((id) => ({ id, label: names[id] }))}
        />
      }
      table={() => aheadTable(view, words)}
    >
      <WaveChart view={view} formats={formats} cursorLabel={t("explain.chart.month")} height={height} />
    </ChartPanel>
  );
}
