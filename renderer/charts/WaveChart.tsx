/** Accounts that come at once: stacked bars by month, each layer named at its right end. */
import { useCallback } from "react";
import type { Month } from "../../shared/base/month.ts";
import type { Formats } from "../../shared/i18n/formats.ts";
import { Chart, type Picture } from "./Chart.tsx";
import { drawEndLabels, type EndLabel, endLabelRoom } from "./draw-end-labels.ts";
import type { Palette } from "./palette.ts";
import type { ScaleRange } from "./scale-range.ts";

export type WaveView = {
  readonly months: readonly Month[];
  /** From the bottom up. */
  readonly layers: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly range: ScaleRange;
  readonly label: string;
  readonly sentenceAt: (index: number) => string;
  /** Of the scale; whole numbers unless said otherwise. */
  readonly formatValue?: (value: number) => string;
};

type WaveChartProps = {
  readonly view: WaveView;
  readonly formats: Formats;
  readonly cursorLabel: string;
  readonly height: number;
};

export function WaveChart({ view, formats, cursorLabel, height }: WaveChartProps) {
  const draw = useCallback((palette: Palette) => wavePicture(view, formats, palette), [view, formats]);
  const { label, months, sentenceAt } = view;
  return <Chart {...{ label, sentenceAt, cursorLabel, height, draw }} months={months.length} />;
}

/** Strength of a layer's colour, lowest first; more layers than tints repeat them. */
const tints = ["ff", "a0", "58", "d0", "7c"] as const;

function wavePicture({ months, layers, range, formatValue }: WaveView, formats: Formats, palette: Palette): Picture {
  const bottoms = layers.map((_, index) =>
    layers.slice(0, index).reduce((sum, { values }) => sum + (values.at(-1) ?? 0), 0),
  );
  const labels: EndLabel[] = layers.map(({ name, values }, index) => ({
    value: bottoms[index]! + (values.at(-1) ?? 0) / 2,
    text: name,
    colour: palette.textSoft,
  }));
  return {
    data: {
      labels: months.map((month) => formats.month(month)),
      datasets: layers.map(({ values }, index) => ({
        type: "bar",
        data: [...values],
        stack: "wave",
        backgroundColor: `${palette.bandLine}${tints[index % tints.length]}`,
        categoryPercentage: 0.9,
        barPercentage: 0.9,
      })),
    },
    axes: {
      ...{ months, range, formats },
      formatValue: formatValue ?? formats.integer,
      roomRight: endLabelRoom(labels),
      offset: true,
    },
    above: (surface) => drawEndLabels(surface, labels),
  };
}
