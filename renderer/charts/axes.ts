/** The axes that every chart over months has: few lines, round numbers, months that thin out. */
import type { ChartOptions } from "chart.js";
import type { Month } from "../../shared/base/month.ts";
import type { Formats } from "../../shared/i18n/formats.ts";
import { durationTicks, monthTicks, type MonthTick } from "./month-ticks.ts";
import type { Palette } from "./palette.ts";
import type { ScaleRange } from "./scale-range.ts";

/** Pixels that a month's name takes with its surroundings. */
const tickWidth = 48;

export type Axes = {
  readonly months: readonly Month[];
  /** So many months since somebody came, instead of months of the calendar; `months` is empty then. */
  readonly durations?: number;
  readonly range: ScaleRange;
  readonly formats: Formats;
  readonly formatValue: (value: number) => string;
  /** Pixels kept free right of the plot, for names of lines. */
  readonly roomRight: number;
  /** Room for half a bar at both ends. */
  readonly offset: boolean;
  /** Pixels kept free above the plot. */
  readonly roomTop?: number;
};

/**
 * Equal for pictures whose axes and margins come out alike: only their data differ, which spares laying out what is around
 * them. The first month's name tells the language, and the largest value's the unit.
 */
export const frameOf = ({ months, durations, range, formats, formatValue, roomRight, offset, roomTop }: Axes): string =>
  JSON.stringify([
    ...[months[0], months.length, months[0] && formats.month(months[0]), durations, formats.language],
    ...[range.min, range.max, range.step, formatValue(range.max)],
    ...[roomRight, roomTop, offset],
  ]);

export function monthAxes(
  { months, durations, range, formats, formatValue, roomRight, offset, roomTop = 6 }: Axes,
  palette: Palette,
): ChartOptions<"line" | "bar"> {
  const font = { family: palette.font, size: 12 };
  const ticksFor = (width: number): readonly MonthTick[] => {
    const room = (width - roomRight) / tickWidth;
    return durations === undefined ? monthTicks(months, room, formats) : durationTicks(durations, room, formats);
  };
  return {
    layout: { padding: { right: roomRight, top: roomTop } },
    scales: {
      x: {
        type: "category",
        offset,
        grid: { display: false },
        border: { color: palette.lineStrong },
        ticks: {
          color: palette.textSoft,
          font,
          maxRotation: 0,
          autoSkip: false,
          // The first has the most lines, and widths are our own affair.
          sampleSize: 1,
        },
        afterBuildTicks: (axis) => {
          axis.ticks = ticksFor(axis.chart.width).map(({ index }) => ({ value: index }));
        },
        afterTickToLabelConversion: (axis) => {
          const linesAt = new Map(ticksFor(axis.chart.width).map(({ index, lines }) => [index, [...lines]]));
          for (const tick of axis.ticks) tick.label = linesAt.get(tick.value) ?? "";
        },
      },
      y: {
        min: range.min,
        max: range.max,
        grid: { color: palette.line, drawTicks: false },
        border: { display: false },
        ticks: {
          color: palette.textSoft,
          font,
          padding: 8,
          autoSkip: false,
          stepSize: range.step,
          callback: (value) => formatValue(Number(value)),
        },
      },
    },
  };
}
