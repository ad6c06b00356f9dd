/** A fan small enough to stand beside others of its kind, on the same axis: no names at the lines, a key serves all. */
import { useCallback } from "react";
import type { Fan } from "../../shared/analysis/projection.ts";
import type { Month } from "../../shared/base/month.ts";
import type { Formats } from "../../shared/i18n/formats.ts";
import { Chart, type Picture } from "./Chart.tsx";
import { line } from "./line.ts";
import type { Palette } from "./palette.ts";
import type { ScaleRange } from "./scale-range.ts";

export type SmallFanView = {
  readonly months: readonly Month[];
  readonly bands: Pick<Fan, "p5" | "p25" | "p50" | "p75" | "p95">;
  /** Dashed: what the median is held against. */
  readonly beside?: ArrayLike<number> | undefined;
  /** A level of every month, such as a target. */
  readonly level?: { readonly value: number; readonly kind: "target" | "zero" } | undefined;
  readonly range: ScaleRange;
  readonly formatValue: (value: number) => string;
  /** The picture in one sentence, and each month in one. */
  readonly label: string;
  readonly sentenceAt: (index: number) => string;
};

type SmallFanChartProps = {
  readonly view: SmallFanView;
  readonly formats: Formats;
  readonly cursorLabel: string;
};

const height = 150;

export function SmallFanChart({ view, formats, cursorLabel }: SmallFanChartProps) {
  const draw = useCallback((palette: Palette) => smallFanPicture(view, formats, palette), [view, formats]);
  const { label, months, sentenceAt } = view;
  return <Chart {...{ label, sentenceAt, cursorLabel, height, draw }} months={months.length} />;
}

function smallFanPicture(view: SmallFanView, formats: Formats, palette: Palette): Picture {
  const { months, bands, beside, level, range, formatValue } = view;
  const levelColour = level?.kind === "target" ? palette.target : palette.lineStrong;
  return {
    data: {
      labels: months.map((month) => formats.month(month)),
      datasets: [
        line(bands.p5),
        line(bands.p95, { fill: "-1", backgroundColor: palette.bandOuter }),
        line(bands.p25),
        line(bands.p75, { fill: "-1", backgroundColor: palette.bandInner }),
        line(bands.p50, { borderWidth: 2, borderColor: palette.bandLine }),
        line(beside ?? [], { borderWidth: 1.5, borderColor: palette.demand, borderDash: [4, 4] }),
        line(level ? months.map(() => level.value) : [], { borderWidth: 1, borderColor: levelColour }),
      ],
    },
    axes: { months, range, formats, formatValue, roomRight: 8, offset: false },
  };
}
