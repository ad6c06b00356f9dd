import type { Surface } from "./surface.ts";

/** A name at the right end of a line, instead of a legend. */
export type EndLabel = { readonly value: number; readonly text: string; readonly colour: string };

const lineHeight = 15;
const gap = 6;

/** Heights at which labels do not touch: each as near its line as the one above allows. */
export function spreadHeights(wanted: readonly number[], top: number, bottom: number): number[] {
  const order = wanted.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  const placed = new Array<number>(wanted.length).fill(0);
  let free = top;
  for (const { height, index } of order) {
    placed[index] = Math.max(height, free);
    free = placed[index] + lineHeight;
  }
  let limit = bottom;
  for (const { index } of order.toReversed()) {
    placed[index] = Math.min(placed[index]!, limit);
    limit = placed[index] - lineHeight;
  }
  return placed;
}

export function drawEndLabels(surface: Surface, labels: readonly EndLabel[]): void {
  const { context, area, palette } = surface;
  const heights = spreadHeights(
    labels.map(({ value }) => Math.min(Math.max(surface.y(value), area.top), area.bottom)),
    area.top + lineHeight / 2,
    area.bottom - lineHeight / 2,
  );
  context.save();
  context.font = `600 12px ${palette.font}`;
  context.textBaseline = "middle";
  for (const [index, { text, colour }] of labels.entries()) {
    context.fillStyle = colour;
    context.fillText(text, area.right + gap, heights[index]!);
  }
  context.restore();
}

/** Pixels the longest label needs beside the plot. */
export const endLabelRoom = (labels: readonly EndLabel[]): number =>
  Math.max(0, ...labels.map(({ text }) => textWidth(text))) + gap + 8;

/** Near enough without a canvas: a wide character is as wide as the type is high. */
const textWidth = (text: string) =>
  Array.from(text).reduce((width, letter) => width + ((letter.codePointAt(0) ?? 0) > 0x2e80 ? 12 : 7), 0);
