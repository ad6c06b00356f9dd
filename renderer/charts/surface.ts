/** What a chart lends to code that draws on it: where a month and a value are in pixels. */
import type { Chart } from "chart.js";
import type { Palette } from "./palette.ts";

export type Surface = {
  readonly context: CanvasRenderingContext2D;
  /** The plot, without axes. */
  readonly area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly palette: Palette;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
};

/** Draws something chart.js has no part for. */
export type Drawing = (surface: Surface) => void;

export function surfaceOf(chart: Chart, palette: Palette): Surface | undefined {
  const { x, y } = chart.scales;
  if (!x || !y) return undefined;
  return {
    context: chart.ctx,
    area: chart.chartArea,
    palette,
    x: (index) => x.getPixelForValue(index),
    y: (value) => y.getPixelForValue(value),
  };
}
