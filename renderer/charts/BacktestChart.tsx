/** What happened against what would have been expected, quarter by quarter: bars against a line with its range. */
import { useCallback } from "react";
import type { Month } from "../../shared/base/month.ts";
import type { Formats } from "../../shared/i18n/formats.ts";
import { Chart, type Picture } from "./Chart.tsx";
import { drawEndLabels, type EndLabel, endLabelRoom } from "./draw-end-labels.ts";
import type { Palette } from "./palette.ts";
import { scaleRange } from "./scale-range.ts";

export type BacktestView = {
  /** The first month of each quarter. */
  readonly quarters: readonly Month[];
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly observedName: string;
  readonly expectedName: string;
  readonly label: string;
  readonly sentenceAt: (index: number) => string;
};

type BacktestChartProps = {
  readonly view: BacktestView;
  readonly formats: Formats;
  readonly cursorLabel: string;
  readonly height: number;
};

export function BacktestChart({ view, formats, cursorLabel, height }: BacktestChartProps) {
  const draw = useCallback((palette: Palette) => backtestPicture(view, formats, palette), [view, formats]);
  const { label, quarters, sentenceAt } = view;
  return <Chart {...{ label, sentenceAt, cursorLabel, height, draw }} months={quarters.length} />;
}

function backtestPicture(view: BacktestView, formats: Formats, palette: Palette): Picture {
  const { quarters, observed, expected, low, high, observedName, expectedName } = view;
  const labels: EndLabel[] = [
    { value: expected.at(-1) ?? 0, text: expectedName, colour: palette.bandLine },
    { value: (observed.at(-1) ?? 0) / 2, text: observedName, colour: palette.demand },
  ];
  const line = { type: "line" as const, pointRadius: 0, borderWidth: 0 };
  return {
    data: {
      labels: quarters.map((month) => formats.month(month)),
      datasets: [
        { ...line, data: [...high], fill: "+1", backgroundColor: palette.bandOuter },
        { ...line, data: [...low] },
        { ...line, data: [...expected], borderColor: palette.bandLine, borderWidth: 2 },
        {
          type: "bar",
          data: [...observed],
          backgroundColor: palette.lineStrong,
          categoryPercentage: 0.5,
          barPercentage: 0.9,
        },
      ],
    },
    axes: {
      months: quarters,
      range: scaleRange([...high, ...observed]),
      formats,
      formatValue: formats.integer,
      roomRight: endLabelRoom(labels),
      offset: true,
    },
    above: (surface) => drawEndLabels(surface, labels),
  };
}
