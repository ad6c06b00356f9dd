/** One figure by month in two plans: today's as a dashed line, the other one in full, and the target that both are held against. */
import { useCallback } from "react";
import type { Month } from "../../shared/base/month.ts";
import type { Formats } from "../../shared/i18n/formats.ts";
import { Chart, type Picture } from "./Chart.tsx";
import { drawEndLabels, type EndLabel, endLabelRoom } from "./draw-end-labels.ts";
import { line } from "./line.ts";
import type { Palette } from "./palette.ts";
import { scaleRange } from "./scale-range.ts";

type Line = { readonly name: string; readonly values: readonly number[] };

export type TwoPlansView = {
  readonly months: readonly Month[];
  readonly before: Line;
  readonly after: Line;
  readonly target: { readonly name: string; readonly value: number };
  readonly formatValue: (value: number) => string;
  readonly label: string;
  readonly sentenceAt: (index: number) => string;
};

type TwoPlansChartProps = {
  readonly view: TwoPlansView;
  readonly formats: Formats;
  readonly cursorLabel: string;
  readonly height: number;
};

export function TwoPlansChart({ view, formats, cursorLabel, height }: TwoPlansChartProps) {
  const draw = useCallback((palette: Palette) => twoPlansPicture(view, formats, palette), [view, formats]);
  const { label, months, sentenceAt } = view;
  return <Chart {...{ label, sentenceAt, cursorLabel, height, draw }} months={months.length} />;
}

function twoPlansPicture(view: TwoPlansView, formats: Formats, palette: Palette): Picture {
  const { months, before, after, target, formatValue } = view;
  const labels: EndLabel[] = [
    { value: before.values.at(-1) ?? 0, text: before.name, colour: palette.demand },
    { value: after.values.at(-1) ?? 0, text: after.name, colour: palette.bandLine },
    { value: target.value, text: target.name, colour: palette.target },
  ];
  return {
    data: {
      labels: months.map((month) => formats.month(month)),
      datasets: [
        line(before.values, { borderWidth: 1.5, borderColor: palette.demand, borderDash: [5, 4] }),
        line(after.values, { borderWidth: 2, borderColor: palette.bandLine }),
        line(
          months.map(() => target.value),
          { borderWidth: 1.5, borderColor: palette.target, borderDash: [2, 3] },
        ),
      ],
    },
    axes: {
      months,
      range: scaleRange([...before.values, ...after.values, target.value, 1], 0),
      formats,
      formatValue,
      roomRight: endLabelRoom(labels),
      offset: false,
    },
    above: (surface) => drawEndLabels(surface, labels),
  };
}
