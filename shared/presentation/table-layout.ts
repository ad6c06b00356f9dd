/** Columns and rows of a table on a sheet: how wide, and how many lines each row takes. */
import type { TableBlock } from "./slide.ts";
import { linesOf, textWidth } from "./text-fit.ts";

/** Of the letters, in units of the sheet. */
export const cellSize = 16;
export const cellPadding = 20;
const cellLine = 1.3;
const rowPadding = 11;
/** Columns of words give way to figures down to this part of the table. */
const leastWords = 0.15;

/** Figures keep their width; words share the rest by how much they have to say. */
export function columnWidths({ columns, rows }: TableBlock, width: number): readonly number[] {
  const natural = columns.map(
    ({ name }, at) =>
      Math.max(textWidth(name) * 0.7, ...rows.map((cells) => textWidth(cells[at] ?? ""))) * cellSize + cellPadding,
  );
  const sum = natural.reduce((total, each) => total + each, 0);
  if (sum <= width) {
    const spare = (width - sum) / columns.length;
    return natural.map((each) => each + spare);
  }
  const isWords = columns.map(({ align }, at) => align === "start" || natural[at]! > width / 2);
  const total = (keep: boolean) => natural.reduce((all, each, at) => all + (isWords[at] === keep ? each : 0), 0);
  const room = Math.max(width * leastWords * isWords.filter(Boolean).length, width - total(false));
  const widths = natural.map((each, at) => (isWords[at] === true ? (each / total(true)) * room : each));
  const all = widths.reduce((added, each) => added + each, 0);
  return widths.map((each) => (each / all) * width);
}

/** Heights of the head and of each row. */
export function rowHeights(block: TableBlock, width: number): readonly number[] {
  const widths = columnWidths(block, width);
  const heightOf = (cells: readonly string[]) =>
    Math.max(1, ...cells.map((cell, at) => linesOf(cell, cellSize, widths[at]! - cellPadding))) * cellSize * cellLine +
    rowPadding;
  return [block.columns.map(({ name }) => name), ...block.rows].map(heightOf);
}
