/** When it first happens, over all futures: a bar for each month, the sum so far as a line, and those that never do. */
import { useCallback } from "react";
import type { Month } from "../../shared/base/month.ts";
import type { Formats } from "../../shared/i18n/formats.ts";
import { Chart, type Picture } from "./Chart.tsx";
import { drawEndLabels, type EndLabel, endLabelRoom } from "./draw-end-labels.ts";
import type { Palette } from "./palette.ts";
import { scaleRange } from "./scale-range.ts";
import type { Surface } from "./surface.ts";

export type BreachView = {
  readonly months: readonly Month[];
  readonly firstBreach: readonly number[];
  readonly breachedBy: readonly number[];
  readonly sumName: string;
  readonly neverName: string;
  /** The part of futures that may fall short, and the last month by which it has not: −1 before the first one. */
  readonly safety: { readonly riskShare: number; readonly lastSafe: number | undefined; readonly name: string };
  readonly label: string;
  readonly sentenceAt: (index: number) => string;
};

type BreachChartProps = {
  readonly view: BreachView;
  readonly formats: Formats;
  readonly cursorLabel: string;
  readonly height: number;
};

export function BreachChart({ view, formats, cursorLabel, height }: BreachChartProps) {
  const draw = useCallback((palette: Palette) => breachPicture(view, formats, palette), [view, formats]);
  const { label, months, sentenceAt } = view;
  return <Chart {...{ label, sentenceAt, cursorLabel, height, draw }} months={months.length} />;
}

function breachPicture(view: BreachView, formats: Formats, palette: Palette): Picture {
  const { months, firstBreach, breachedBy } = view;
  const sum = breachedBy.at(-1) ?? 0;
  const labels: EndLabel[] = [
    { value: sum, text: view.sumName, colour: palette.bandLine },
    { value: (1 + sum) / 2, text: view.neverName, colour: palette.textSoft },
  ];
  return {
    data: {
      labels: months.map((month) => formats.month(month)),
      datasets: [
        {
          type: "bar",
          data: [...firstBreach],
          backgroundColor: palette.loss,
          categoryPercentage: 0.9,
          barPercentage: 0.9,
        },
        {
          type: "line",
          data: [...breachedBy],
          borderColor: palette.bandLine,
          borderWidth: 2,
          pointRadius: 0,
          stepped: "middle",
        },
      ],
    },
    axes: {
      months,
      range: scaleRange([1], 0, 4),
      formats,
      formatValue: (value) => formats.percent(value),
      roomRight: endLabelRoom(labels),
      offset: true,
      roomTop: safetyNameRoom,
    },
    above: (surface) => {
      drawSafety(surface, view);
      drawEndLabels(surface, labels);
    },
  };
}

/** The name of the safe month stands above the plot, clear of the curve. */
const safetyNameRoom = 22;

/** The level of risk one is ready to live with, and the end of the last month that keeps to it. */
function drawSafety({ context, area, palette, x, y }: Surface, { safety, months }: BreachView) {
  const { lastSafe } = safety;
  const half = (area.right - area.left) / months.length / 2;
  const end = lastSafe === undefined ? undefined : lastSafe < 0 ? area.left : x(lastSafe) + half;
  context.save();
  context.strokeStyle = palette.textSoft;
  context.fillStyle = palette.textSoft;
  context.setLineDash([2, 3]);
  context.beginPath();
  context.moveTo(area.left, y(safety.riskShare));
  context.lineTo(area.right, y(safety.riskShare));
  if (end !== undefined) {
    context.moveTo(end, area.top - 4);
    context.lineTo(end, area.bottom);
  }
  context.stroke();
  context.font = `12px ${palette.font}`;
  const anchor = end ?? area.left;
  const halfName = context.measureText(safety.name).width / 2;
  context.textAlign = "center";
  context.fillText(safety.name, Math.min(Math.max(anchor, area.left + halfName), area.right - halfName), area.top - 8);
  context.restore();
}
