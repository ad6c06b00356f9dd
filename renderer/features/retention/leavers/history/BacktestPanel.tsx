import { useMemo } from "react";
import type { Calibration } from "../../../../../shared/analysis/survival/calibrate.ts";
import { BacktestChart } from "../../../../charts/BacktestChart.tsx";
import { ChartPanel } from "../../../../charts/ChartPanel.tsx";
import { useWords } from "../../../../i18n/use-words.ts";
import { backtestTable, backtestView, backtestWords } from "./history.view.ts";

/** Would the learnt rates have told the past? Each quarter knows only what came before it. */
export function BacktestPanel({ found }: { readonly found: Calibration }) {
  const words = useWords();
  const { t, formats } = words;
  const view = useMemo(() => backtestView(found, words), [found, words]);
  return (
    <ChartPanel
      title={t("retentionLeavers.history.backtest.title")}
      note={formats.sentences(backtestWords(found, words), t("retentionLeavers.history.backtest.note"))}
      table={() => backtestTable(found, words)}
    >
      <BacktestChart
        view={view}
        formats={formats}
        cursorLabel={t("retentionLeavers.history.backtest.cursor")}
        height={200}
      />
    </ChartPanel>
  );
}
