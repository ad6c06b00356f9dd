/** A metric's history on the range that was normal each month: a triangle that points up or down stands where it was not. */
import { useCallback } from "react";
import type { Month } from "../../shared/base/month.ts";
import type { Formats } from "../../shared/i18n/formats.ts";
import { Chart, type Picture } from "./Chart.tsx";
import { line } from "./line.ts";
import type { Palette } from "./palette.ts";
import type { ScaleRange } from "./scale-range.ts";
import type { Surface } from "./surface.ts";

/** Undefined where there is no value, or nothing is known of what was normal. */
type Values = readonly (number | undefined)[];

export type NormalChartView = {
  readonly months: readonly Month[];
  readonly values: Values;
  readonly low: Values;
  readonly usual: Values;
  readonly high: Values;
  readonly departures: readonly { readonly index: number; readonly direction: "high" | "low" }[];
  /** The month that is looked at; undefined where it lies outside. */
  readonly chosen: number | undefined;
  readonly range: ScaleRange;
  readonly formatValue: (value: number) => string;
  readonly label: string;
  readonly sentenceAt: (index: number) => string;
};

type NormalChartProps = {
  readonly view: NormalChartView;
  readonly formats: Formats;
  readonly cursorLabel: string;
};

const height = 168;
const markSize = 6;

export function NormalChart({ view, formats, cursorLabel }: NormalChartProps) {
  const draw = useCallback((palette: Palette) => normalPicture(view, formats, palette), [view, formats]);
  const { label, months, sentenceAt } = view;
  return <Chart {...{ label, sentenceAt, cursorLabel, height, draw }} months={months.length} />;
}

function normalPicture(view: NormalChartView, formats: Formats, palette: Palette): Picture {
  const { months, values, low, usual, high, range, formatValue } = view;
  return {
    data: {
      labels: months.map((month) => formats.month(month)),
      datasets: [
        line(low),
        line(high, { fill: "-1", backgroundColor: palette.bandOuter }),
        line(usual, { borderWidth: 1, borderColor: palette.bandLine, borderDash: [2, 3] }),
        line(values, {
          borderWidth: 1.75,
          borderColor: palette.text,
          pointRadius: months.length > 1 ? 0 : 2,
          pointBackgroundColor: palette.text,
        }),
      ],
    },
    axes: { months, range, formats, formatValue, roomRight: 10, roomTop: 10, offset: false },
    below: (surface) => markChosen(surface, view),
    above: (surface) => markDepartures(surface, view),
  };
}

function markChosen({ context, area, palette, x }: Surface, { chosen }: NormalChartView): void {
  if (chosen === undefined) return;
  context.save();
  context.strokeStyle = palette.lineStrong;
  context.beginPath();
  context.moveTo(x(chosen), area.top);
  context.lineTo(x(chosen), area.bottom);
  context.stroke();
  context.restore();
}

function markDepartures({ context, palette, x, y }: Surface, { departures, values }: NormalChartView): void {
  context.save();
  context.fillStyle = palette.loss;
  context.strokeStyle = palette.surface;
  for (const { index, direction } of departures) {
    const up = direction === "high" ? -1 : 1;
    const [middle, base] = [x(index), y(values[index] ?? 0) + up * 4];
    context.beginPath();
    context.moveTo(middle - markSize, base);
    context.lineTo(middle + markSize, base);
    context.lineTo(middle, base + up * markSize * 1.6);
    context.closePath();
    context.fill();
    context.stroke();
  }
  context.restore();
}
