import { memo, useMemo } from "react";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { Segment } from "../../../../shared/domain/accounts.ts";
import { ChartPanel } from "../../../charts/ChartPanel.tsx";
import { WaveChart } from "../../../charts/WaveChart.tsx";
import { useWords } from "../../../i18n/use-words.ts";
import { type Wave, waveTable, waveView } from "./waves.view.ts";

const height = 176;

type WavePanelProps = {
  readonly wave: Wave;
  readonly projection: Projection;
  readonly segments: readonly Segment[];
};

/** Accounts that come at once, because their contracts began together. */
export const WavePanel = memo(function WavePanel({ wave, projection, segments }: WavePanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const view = useMemo(() => waveView(wave, projection, segments, words), [wave, projection, segments, words]);
  return (
    <ChartPanel
      title={wave === "onboarding" ? t("capacity.waves.onboarding") : t("capacity.waves.renewal")}
      table={() => waveTable(view, words)}
    >
      <WaveChart view={view} formats={formats} cursorLabel={t("explain.chart.month")} height={height} />
    </ChartPanel>
  );
});
