/** What may happen, as bands: P5–P95 light, P25–P75 darker, the median as a line; what is asked for dashed. */
import { useCallback } from "react";
import type { Fan } from "../../shared/analysis/projection.ts";
import type { Month } from "../../shared/base/month.ts";
import type { Formats } from "../../shared/i18n/formats.ts";
import { Chart, type Picture } from "./Chart.tsx";
import { drawEndLabels, type EndLabel, endLabelRoom } from "./draw-end-labels.ts";
import { drawShortfall } from "./draw-shortfall.ts";
import { line } from "./line.ts";
import type { Palette } from "./palette.ts";
import type { ScaleRange } from "./scale-range.ts";

export type FanView = {
  readonly months: readonly Month[];
  readonly bands: Pick<Fan, "p5" | "p25" | "p50" | "p75" | "p95">;
  /** The line that the median is held against: demand, or a target that is the same every month. */
  readonly asked: { readonly values: ArrayLike<number>; readonly kind: "demand" | "target"; readonly name: string };
  /** The name of the bands. */
  readonly name: string;
  readonly range: ScaleRange;
  readonly formatValue: (value: number) => string;
  /** The picture in one sentence, and each month in one. */
  readonly label: string;
  readonly sentenceAt: (index: number) => string;
};

type FanChartProps = {
  readonly view: FanView;
  readonly formats: Formats;
  readonly cursorLabel: string;
  readonly height: number;
};

export function FanChart({ view, formats, cursorLabel, height }: FanChartProps) {
  const draw = useCallback((palette: Palette) => fanPicture(view, formats, palette), [view, formats]);
  const { label, months, sentenceAt } = view;
  return <Chart {...{ label, sentenceAt, cursorLabel, height, draw }} months={months.length} />;
}

export function fanPicture(view: FanView, formats: Formats, palette: Palette): Picture {
  const { months, bands, asked, range, formatValue } = view;
  const askedColour = asked.kind === "target" ? palette.target : palette.demand;
  const askedValues = Array.from(asked.values);
  const median = Array.from(bands.p50);
  const labels: EndLabel[] = [
    { value: median.at(-1) ?? 0, text: view.name, colour: palette.bandLine },
    { value: askedValues.at(-1) ?? 0, text: asked.name, colour: askedColour },
  ];
  return {
    data: {
      labels: months.map((month) => formats.month(month)),
      datasets: [
        line(bands.p5),
        line(bands.p95, { fill: "-1", backgroundColor: palette.bandOuter }),
        line(bands.p25),
        line(bands.p75, { fill: "-1", backgroundColor: palette.bandInner }),
        line(median, { borderWidth: 2, borderColor: palette.bandLine }),
        line(askedValues, { borderWidth: 1.5, borderColor: askedColour, borderDash: [6, 4] }),
      ],
    },
    axes: { months, range, formats, formatValue, roomRight: endLabelRoom(labels), offset: false },
    above: (surface) => {
      drawShortfall(surface, askedValues, median);
      drawEndLabels(surface, labels);
    },
  };
}
