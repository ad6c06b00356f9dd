import type PptxGenJS from "pptxgenjs";
import { blockType, naturalHeight, rowHeight } from "../../../presentation/block-height.ts";
import type { Box } from "../../../presentation/layout.ts";
import type { HeatBlock, TableBlock } from "../../../presentation/slide.ts";
import { linesOf, textWidth } from "../../../presentation/text-fit.ts";
import { type Drawing, drawText, drawTitle } from "./draw.ts";
import { colours, faceFor, inches, languageTag, points } from "./look.ts";

type GridCell = { readonly text: string; readonly isEnd: boolean; readonly isHead: boolean; readonly fill?: string };

const noteSize = 14;
const cellMargin = 8;

/** As wide as its longest words, within reason; what is left over or lacking is shared in proportion. */
function columnWidths(rows: readonly (readonly GridCell[])[], width: number, size: number): readonly number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const wanted = Array.from({ length: count }, (_, column) => {
    const longest = Math.max(...rows.map((row) => textWidth(row[column]?.text ?? "")));
    return Math.min(longest * size * 1.05, width * 0.5) + 2 * cellMargin;
  });
  const total = wanted.reduce((sum, each) => sum + each, 0);
  return wanted.map((each) => (each / total) * width);
}

/** From white towards the colour of a fan's line, as on screen. */
export function heatColour(level: number): string {
  const part = Math.round(level * 45) / 100;
  const mixed = [0, 2, 4].map((at) => {
    const full = Number.parseInt(colours.accent.slice(at, at + 2), 16);
    return Math.round(255 + (full - 255) * part)
      .toString(16)
      .padStart(2, "0");
  });
  return mixed.join("").toUpperCase();
}

const heatRows = ({ columns, rows }: HeatBlock): readonly (readonly GridCell[])[] => [
  [{ text: "", isEnd: false, isHead: true }, ...columns.map((text) => ({ text, isEnd: true, isHead: true }))],
  ...rows.map(({ name, cells }) => [
    { text: name, isEnd: false, isHead: false },
    ...cells.map(({ text, level }) => ({
      ...{ text, isEnd: true, isHead: false },
      ...(level !== undefined && { fill: heatColour(level) }),
    })),
  ]),
];

const tableRows = ({ columns, rows }: TableBlock): readonly (readonly GridCell[])[] => [
  columns.map(({ name, align }) => ({ text: name, isEnd: align === "end", isHead: true })),
  ...rows.map((cells) =>
    cells.map((text, column) => ({ text, isEnd: columns[column]?.align === "end", isHead: false })),
  ),
];

/** A table that stays one: rows and letters shrink alike where there is too little room. */
export function drawGrid(drawing: Drawing, block: HeatBlock | TableBlock, box: Box): void {
  const { language } = drawing.speech;
  const shrink = Math.min(1, box.height / naturalHeight(block, box.width));
  const note = block.kind === "table" ? block.note : undefined;
  const noteHeight = note === undefined ? 0 : linesOf(note, noteSize, box.width) * noteSize * 1.5 + 6;
  const room = drawTitle(drawing, block.title, { ...box, height: box.height - noteHeight });
  const rows = block.kind === "table" ? tableRows(block) : heatRows(block);
  const size = Math.max(12, blockType.cell * shrink);
  const widths = columnWidths(rows, room.width, size);
  const row = Math.min(rowHeight, room.height / rows.length);
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
    rowH: rows.map(() => inches(row)),
    fontFace: faceFor(language),
    fontSize: points(size),
    valign: "middle",
    margin: [0, points(cellMargin), 0, points(cellMargin)],
    border: { type: "none" },
    lang: languageTag[language],
    objectName: block.title,
    hasHeader: true,
  } as PptxGenJS.TableProps);
  if (note === undefined) return;
  const y = room.y + row * rows.length + 6;
  drawText(drawing, note, { ...box, y, height: noteHeight }, { size: noteSize, colour: colours.soft });
}
