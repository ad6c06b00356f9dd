/** How many have left by when, and for what: one layer on another, so that their sum is everybody who has left. */
import { useCallback } from "react";
import type { AttritionPattern } from "../../shared/catalogue/attrition-causes.ts";
import type { Formats } from "../../shared/i18n/formats.ts";
import { Chart, type Picture } from "./Chart.tsx";
import { drawEndLabels, type EndLabel, endLabelRoom } from "./draw-end-labels.ts";
import type { Palette } from "./palette.ts";
import { scaleRange } from "./scale-range.ts";

export type IncidenceLayer = {
  readonly id: AttritionPattern | "unknown" | "companyDecision";
  readonly name: string;
  /** [months with the team] the share that has left for it, 0 included. */
  readonly shares: readonly number[];
};

export type IncidenceView = {
  readonly months: number;
  /** From the bottom up. */
  readonly layers: readonly IncidenceLayer[];
  readonly label: string;
  readonly sentenceAt: (months: number) => string;
};

type IncidenceChartProps = {
  readonly view: IncidenceView;
  readonly formats: Formats;
  readonly cursorLabel: string;
  readonly height: number;
};

export function IncidenceChart({ view, formats, cursorLabel, height }: IncidenceChartProps) {
  const draw = useCallback((palette: Palette) => incidencePicture(view, formats, palette), [view, formats]);
  const { label, months, sentenceAt } = view;
  return <Chart {...{ label, sentenceAt, cursorLabel, height, draw, months }} />;
}

/** Strong enough to be told from the one below, light enough for the lines between them. */
const tint = "b0";

const colourOf = (id: IncidenceLayer["id"], palette: Palette) =>
  id === "unknown" ? palette.text : id === "companyDecision" ? palette.line : palette[`cause-${id}`];

function incidencePicture({ months, layers }: IncidenceView, formats: Formats, palette: Palette): Picture {
  const tops = layers.map((_, index) =>
    Array.from({ length: months }, (__, month) =>
      layers.slice(0, index + 1).reduce((sum, { shares }) => sum + (shares[month] ?? 0), 0),
    ),
  );
  const labels: EndLabel[] = layers.map(({ name, shares }, index) => ({
    value: (tops[index]!.at(-1) ?? 0) - (shares.at(-1) ?? 0) / 2,
    text: name,
    colour: palette.textSoft,
  }));
  return {
    data: {
      labels: Array.from({ length: months }, (_, index) => String(index)),
      datasets: layers.map(({ id }, index) => ({
        data: tops[index]!,
        stepped: true,
        pointRadius: 0,
        borderWidth: 1,
        borderColor: palette.surface,
        fill: index === 0 ? "origin" : "-1",
        backgroundColor: `${colourOf(id, palette)}${tint}`,
      })),
    },
    axes: {
      months: [],
      durations: months,
      range: scaleRange(tops.at(-1) ?? [1]),
      formats,
      formatValue: (value) => formats.percent(value),
      roomRight: endLabelRoom(labels),
      offset: false,
    },
    above: (surface) => drawEndLabels(surface, labels),
  };
}
