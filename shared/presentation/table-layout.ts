/** Columns and rows of a table on a sheet: how wide, and how many lines each row takes. */
import type { TableBlock } from "./slide.ts";
import { linesOf, phrasesOf, textWidth } from "./text-fit.ts";

/** Of the letters, in units of the sheet. */
export const cellSize = 16;
const cellPadding = 20;
const cellLine = 1.3;
const rowPadding = 11;
/** Fonts differ a little in how wide they are. */
const slack = 1.025;
/** Columns of words give way to figures down to this part of the table. */
const leastWords = 0.15;

/** Figures keep their width; words share the rest by how much they have to say. */
export function columnWidths({ columns, rows }: TableBlock, width: number): readonly number[] {
  const widthsFor = (headOf: (name: string) => number) =>
    columns.map(
      ({ name }, at) =>
        Math.max(headOf(name), ...rows.map((cells) => textWidth(cells[at] ?? ""))) * cellSize * slack + cellPadding,
    );
  const sumOf = (widths: readonly number[]) => widths.reduce((total, each) => total + each, 0);
  const roomy = widthsFor(textWidth);
  // A head may take a second line before words of the rows do, but not in the middle of a phrase.
  const natural =
    sumOf(roomy) <= width ? roomy : widthsFor((name) => Math.max(...phrasesOf(name).map((part) => textWidth(part))));
  if (sumOf(natural) <= width) {
    const spare = (width - sumOf(natural)) / columns.length;
    return natural.map((each) => each + spare);
  }
  const isWords = columns.map(({ align }, at) => align === "start" || natural[at]! > width / 2);
  const total = (keep: boolean) => natural.reduce((all, each, at) => all + (isWords[at] === keep ? each : 0), 0);
  const room = Math.max(width * leastWords * isWords.filter(Boolean).length, width - total(false));
  const widths = natural.map((each, at) => (isWords[at] === true ? (each / total(true)) * room : each));
  const all = sumOf(widths);
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
