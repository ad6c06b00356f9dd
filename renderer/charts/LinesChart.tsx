/** One to three lines over months, each with its name at its end, and a mark where something happened. */
import { useCallback } from "react";
import type { Month } from "../../shared/base/month.ts";
import type { Formats } from "../../shared/i18n/formats.ts";
import { Chart, type Picture } from "./Chart.tsx";
import { drawEndLabels, type EndLabel, endLabelRoom } from "./draw-end-labels.ts";
import { line, type LineLook } from "./line.ts";
import type { Palette } from "./palette.ts";
import type { ScaleRange } from "./scale-range.ts";
import type { Surface } from "./surface.ts";

export type LinesView = {
  readonly months: readonly Month[];
  readonly lines: readonly {
    readonly name: string;
    /** Undefined in months without a value. */
    readonly values: readonly (number | undefined)[];
    readonly look: "main" | "beside" | "expected";
  }[];
  /** Something that happened in a month, by its place among the months. */
  readonly mark?: { readonly at: number; readonly name: string };
  readonly range: ScaleRange;
  readonly formatValue: (value: number) => string;
  readonly label: string;
  readonly sentenceAt: (index: number) => string;
};

type LinesChartProps = {
  readonly view: LinesView;
  readonly formats: Formats;
  readonly cursorLabel: string;
  readonly height: number;
};

export function LinesChart({ view, formats, cursorLabel, height }: LinesChartProps) {
  const draw = useCallback((palette: Palette) => linesPicture(view, formats, palette), [view, formats]);
  const { label, months, sentenceAt } = view;
  return <Chart {...{ label, sentenceAt, cursorLabel, height, draw }} months={months.length} />;
}

function linesPicture(
  { months, lines, mark, range, formatValue }: LinesView,
  formats: Formats,
  palette: Palette,
): Picture {
  const looks: Record<"main" | "beside" | "expected", LineLook & { borderColor: string }> = {
    main: { borderColor: palette.bandLine, borderWidth: 2 },
    beside: { borderColor: palette["cause-customers"], borderWidth: 2, borderDash: [7, 3] },
    expected: { borderColor: palette.demand, borderWidth: 1.5, borderDash: [4, 4] },
  };
  const labels = lines.map(({ name, values, look }): EndLabel => ({
    value: values.findLast((value) => value !== undefined) ?? 0,
    text: name,
    colour: looks[look].borderColor,
  }));
  return {
    data: {
      labels: months.map((month) => formats.month(month)),
      datasets: lines.map(({ values, look }) => line(values, looks[look])),
    },
    axes: {
      months,
      range,
      formats,
      formatValue,
      roomRight: endLabelRoom(labels),
      roomTop: mark ? 18 : 6,
      offset: false,
    },
    above: (surface) => {
      if (mark) drawMark(surface, mark);
      drawEndLabels(surface, labels);
    },
  };
}

function drawMark({ context, area, palette, x }: Surface, { at, name }: NonNullable<LinesView["mark"]>) {
  const place = x(at);
  context.save();
  context.strokeStyle = palette.lineStrong;
  context.setLineDash([2, 3]);
  context.beginPath();
  context.moveTo(place, area.top);
  context.lineTo(place, area.bottom);
  context.stroke();
  context.font = `500 12px ${palette.font}`;
  context.fillStyle = palette.textSoft;
  context.textAlign = place > (area.left + area.right) / 2 ? "right" : "left";
  context.fillText(name, place, area.top - 5);
  context.restore();
}
