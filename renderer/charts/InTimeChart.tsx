/** How surely something that begins in a month is done in time: a line that falls with every month, and the safety asked for. */
import { useCallback } from "react";
import type { Month } from "../../shared/base/month.ts";
import type { Formats } from "../../shared/i18n/formats.ts";
import { Chart, type Picture } from "./Chart.tsx";
import { drawEndLabels, type EndLabel, endLabelRoom } from "./draw-end-labels.ts";
import type { Palette } from "./palette.ts";
import type { Surface } from "./surface.ts";

export type InTimeView = {
  readonly months: readonly Month[];
  /** Undefined where it is known only after the last month. */
  readonly chances: readonly (number | undefined)[];
  readonly name: string;
  /** The last month that is safe enough; undefined where none is, or where any is. */
  readonly safety: { readonly share: number; readonly lastMonth: number | undefined; readonly name: string };
  readonly label: string;
  readonly sentenceAt: (index: number) => string;
};

type InTimeChartProps = {
  readonly view: InTimeView;
  readonly formats: Formats;
  readonly cursorLabel: string;
  readonly height: number;
};

export function InTimeChart({ view, formats, cursorLabel, height }: InTimeChartProps) {
  const draw = useCallback((palette: Palette) => inTimePicture(view, formats, palette), [view, formats]);
  const { label, months, sentenceAt } = view;
  return <Chart {...{ label, sentenceAt, cursorLabel, height, draw }} months={months.length} />;
}

function inTimePicture(view: InTimeView, formats: Formats, palette: Palette): Picture {
  const { months, chances, name, safety } = view;
  const last = chances.findLast((chance) => chance !== undefined) ?? 0;
  const labels: EndLabel[] = [
    { value: last, text: name, colour: palette.bandLine },
    { value: safety.share, text: safety.name, colour: palette.textSoft },
  ];
  return {
    data: {
      labels: months.map((month) => formats.month(month)),
      datasets: [
        {
          type: "line",
          // Gaps are NaN to chart.js.
          data: chances.map((chance) => chance ?? Number.NaN),
          borderColor: palette.bandLine,
          borderWidth: 2,
          pointRadius: 0,
          fill: "origin",
          backgroundColor: palette.bandOuter,
        },
      ],
    },
    axes: {
      months,
      range: { min: 0, max: 1, step: 0.25 },
      formats,
      formatValue: (value) => formats.percent(value),
      roomRight: endLabelRoom(labels),
      offset: false,
    },
    above: (surface) => {
      drawSafety(surface, view);
      drawEndLabels(surface, labels);
    },
  };
}

/** Across to the curve at the safety, and down to its month. */
function drawSafety({ context, area, palette, x, y }: Surface, { safety: { share, lastMonth } }: InTimeView) {
  context.save();
  context.strokeStyle = palette.textSoft;
  context.setLineDash([2, 3]);
  context.beginPath();
  context.moveTo(area.left, y(share));
  context.lineTo(area.right, y(share));
  if (lastMonth !== undefined) {
    context.moveTo(x(lastMonth), y(share));
    context.lineTo(x(lastMonth), area.bottom);
  }
  context.stroke();
  context.restore();
}
