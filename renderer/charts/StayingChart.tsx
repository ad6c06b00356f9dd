/** How long people stay: the share still here after so many months as steps, its band of 95 %, and what the catalogue expects. */
import { useCallback } from "react";
import type { Formats } from "../../shared/i18n/formats.ts";
import { Chart, type Picture } from "./Chart.tsx";
import { drawEndLabels, type EndLabel, endLabelRoom } from "./draw-end-labels.ts";
import { line, type LineLook } from "./line.ts";
import type { Palette } from "./palette.ts";

export type StayingView = {
  /** [months with the team], 0 included; undefined beyond the longest stay on record. */
  readonly own: readonly (number | undefined)[];
  readonly low: readonly (number | undefined)[];
  readonly high: readonly (number | undefined)[];
  readonly byDefaults: readonly number[];
  readonly ownName: string;
  readonly defaultsName: string;
  readonly label: string;
  readonly sentenceAt: (months: number) => string;
};

type StayingChartProps = {
  readonly view: StayingView;
  readonly formats: Formats;
  readonly cursorLabel: string;
  readonly height: number;
};

export function StayingChart({ view, formats, cursorLabel, height }: StayingChartProps) {
  const draw = useCallback((palette: Palette) => stayingPicture(view, formats, palette), [view, formats]);
  const { label, own, sentenceAt } = view;
  return <Chart {...{ label, sentenceAt, cursorLabel, height, draw }} months={own.length} />;
}

/** A share holds until the month in which it changes. */
const steps = (values: readonly (number | undefined)[], look: LineLook = {}) =>
  line(values, { stepped: true, ...look });

function stayingPicture(view: StayingView, formats: Formats, palette: Palette): Picture {
  const { own, low, high, byDefaults, ownName, defaultsName } = view;
  const last = own.findLast((value) => value !== undefined) ?? 1;
  const labels: EndLabel[] = [
    { value: last, text: ownName, colour: palette.bandLine },
    { value: byDefaults.at(-1) ?? 1, text: defaultsName, colour: palette.demand },
  ];
  return {
    data: {
      labels: own.map((_, index) => String(index)),
      datasets: [
        steps(high, { fill: "+1", backgroundColor: palette.bandOuter }),
        steps(low),
        steps(own, { borderColor: palette.bandLine, borderWidth: 2 }),
        line(byDefaults, { borderColor: palette.demand, borderWidth: 1.5, borderDash: [5, 4] }),
      ],
    },
    axes: {
      months: [],
      durations: own.length,
      range: { min: 0, max: 1, step: 0.25 },
      formats,
      formatValue: (value) => formats.percent(value),
      roomRight: endLabelRoom(labels),
      offset: false,
    },
    above: (surface) => drawEndLabels(surface, labels),
  };
}
