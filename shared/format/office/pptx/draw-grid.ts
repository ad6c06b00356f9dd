import type PptxGenJS from "pptxgenjs";
import { blockType, rowHeight } from "../../../presentation/block-height.ts";
import type { Box } from "../../../presentation/layout.ts";
import type { HeatBlock, TableBlock } from "../../../presentation/slide.ts";
import { linesOf, textWidth } from "../../../presentation/text-fit.ts";
import { type Drawing, drawText, drawTitle } from "./draw.ts";
import { colours, faceFor, inches, languageTag, points } from "./look.ts";

type GridCell = { readonly text: string; readonly isEnd: boolean; readonly isHead: boolean; readonly fill?: string };

const noteSize = 14;
const cellMargin = 8;
const none = { type: "none" } as const;

/** Faces differ: so much wider than reckoned may letters be before a line breaks. */
const reserve = 1.12;

type Rows = readonly (readonly GridCell[])[];

/** As wide as its longest words; where that is too much, the widest give way until all have room. */
function columnWidths(rows: Rows, width: number, size: number): readonly number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const wanted = Array.from({ length: count }, (_, column) => {
    const longest = Math.max(...rows.map((row) => textWidth(row[column]?.text ?? "")));
    return longest * size * reserve + 2 * cellMargin;
  });
  const total = wanted.reduce((sum, each) => sum + each, 0);
  if (total <= width) return wanted.map((each) => (each / total) * width);
  let open = wanted.map((_, index) => index);
  let left = width;
  for (;;) {
    const share = left / open.length;
    const narrow = open.filter((index) => wanted[index]! < share);
    if (narrow.length === 0) return wanted.map((each, index) => (open.includes(index) ? share : each));
    left -= narrow.reduce((sum, index) => sum + wanted[index]!, 0);
    open = open.filter((index) => !narrow.includes(index));
  }
}

/** A little air above and below each row. */
const rowAir = 7;
const leastSize = 10;

type Laid = { readonly size: number; readonly widths: readonly number[]; readonly heights: readonly number[] };

/** The largest letters with which all rows, broken where they must be, have room. */
function layRows(rows: Rows, { width, height }: Box, most: number): Laid {
  for (let size = most; ; size--) {
    const widths = columnWidths(rows, width, size);
    const lines = rows.map((row) =>
      Math.max(1, ...row.map(({ text }, column) => linesOf(text, size, widths[column]! - 2 * cellMargin))),
    );
    const heights = lines.map((count) => Math.min(rowHeight * count, count * size * 1.25 + rowAir));
    const total = heights.reduce((sum, each) => sum + each, 0);
    if (total > height && size > leastSize) continue;
    // Rows keep the air they had on screen where there is room for it.
    const spare = Math.max(0, Math.min(height, rowHeight * rows.length) - total) / rows.length;
    return { size, widths, heights: heights.map((each) => each + spare) };
  }
}

/** From white towards the colour of a fan's line, as on screen. */
function heatColour(level: number): string {
  const part = Math.round(level * 45) / 100;
  const mixed = [0, 2, 4].map((at) => {
    const full = Number.parseInt(colours.accent.slice(at, at + 2), 16);
    return Math.round(255 + (full - 255) * part)
      .toString(16)
      .padStart(2, "0");
  });
  return mixed.join("").toUpperCase();
}

const heatRows = ({ columns, rows }: HeatBlock): Rows => [
  [{ text: "", isEnd: false, isHead: true }, ...columns.map((text) => ({ text, isEnd: true, isHead: true }))],
  ...rows.map(({ name, cells }) => [
    { text: name, isEnd: false, isHead: false },
    ...cells.map(({ text, level }) => ({
      ...{ text, isEnd: true, isHead: false },
      ...(level !== undefined && { fill: heatColour(level) }),
    })),
  ]),
];

const tableRows = ({ columns, rows }: TableBlock): Rows => [
  columns.map(({ name, align }) => ({ text: name, isEnd: align === "end", isHead: true })),
  ...rows.map((cells) =>
    cells.map((text, column) => ({ text, isEnd: columns[column]?.align === "end", isHead: false })),
  ),
];

/** A table that stays one. */
export function drawGrid(drawing: Drawing, block: HeatBlock | TableBlock, box: Box): void {
  const { language } = drawing.speech;
  const note = block.kind === "table" ? block.note : undefined;
  const noteHeight = note === undefined ? 0 : linesOf(note, noteSize, box.width) * noteSize * 1.5 + 6;
  const room = drawTitle(drawing, block.title, { ...box, height: box.height - noteHeight });
  const rows = block.kind === "table" ? tableRows(block) : heatRows(block);
  const { size, widths, heights } = layRows(rows, room, blockType.cell);
  const cells = rows.map((own) =>
    own.map(({ text, isEnd, isHead, fill }): PptxGenJS.TableCell => ({
      text,
      options: {
        align: isEnd ? "right" : "left",
        bold: isHead,
        color: isHead ? colours.soft : colours.text,
        ...(fill !== undefined && { fill: { color: fill } }),
      },
    })),
  );
  drawing.slide.addTable(cells, {
    x: inches(room.x),
    y: inches(room.y),
    w: inches(room.width),
    colW: widths.map(inches),
    rowH: heights.map(inches),
    fontFace: faceFor(language),
    fontSize: points(size),
    valign: "middle",
    // The library takes a first margin below one for inches.
    margin: [0, inches(cellMargin), 0, inches(cellMargin)],
    border: [none, none, { type: "solid", pt: 0.75, color: colours.line }, none],
    lang: languageTag[language],
    objectName: block.title,
  });
  if (note === undefined) return;
  const y = room.y + heights.reduce((sum, each) => sum + each, 0) + 6;
  drawText(drawing, note, { ...box, y, height: noteHeight }, { size: noteSize, colour: colours.soft });
}
