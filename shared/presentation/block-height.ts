/** How high each part of a slide would like to be, in units of the sheet. */
import type { SlideBlock } from "./slide.ts";
import { cellSize, rowHeights } from "./table-layout.ts";
import { linesOf } from "./text-fit.ts";

/** Sizes of letters, in units of the sheet: of titles above charts and tables, running words, cells, big numbers. */
export const blockType = { title: 17, text: 20, cell: cellSize, figure: 40, label: 16, note: 14 } as const;

export const rowHeight = 32;
export const titleHeight = 30;
const proseLine = 1.5;
const figureHeight = 112;
const leastFigure = 200;
const betweenItems = 10;

/** Numbers that carry a slide stand side by side as far as there is room. */
export const figureColumns = (count: number, width: number): number =>
  Math.max(1, Math.min(count, Math.floor(width / leastFigure)));

const paragraphs = (texts: readonly string[], width: number) =>
  texts.reduce(
    (sum, text) => sum + linesOf(text, blockType.text, width) * blockType.text * proseLine + betweenItems,
    0,
  );

const indent = 24;

/** A title above words may take a second line. */
const titleOf = (title: string | undefined, width: number): number =>
  title === undefined ? 0 : titleHeight * linesOf(title, blockType.title, width);

export function naturalHeight(block: SlideBlock, width: number): number {
  switch (block.kind) {
    case "figures":
      return Math.ceil(block.figures.length / figureColumns(block.figures.length, width)) * figureHeight;
    case "list":
      return titleOf(block.title, width) + paragraphs(block.items, width - indent);
    case "text":
      return paragraphs(block.paragraphs, width);
    case "table": {
      const note =
        block.note === undefined ? 0 : linesOf(block.note, blockType.note, width) * blockType.note * 1.4 + 10;
      return titleHeight + rowHeights(block, width).reduce((sum, each) => sum + each, 0) + note;
    }
    case "heat":
      return titleHeight + (block.rows.length + 1) * rowHeight;
    case "timeline":
      return titleHeight + rowHeight + block.lanes.length * rowHeight;
    case "bars":
      return titleHeight + Math.max(3, block.categories.length) * rowHeight;
    case "fan":
    case "lines":
      return 220;
    case "mix":
      return 260;
  }
}

/** Pictures take what room there is; words and tables do not grow. */
export const stretches = ({ kind }: SlideBlock): boolean =>
  kind === "fan" || kind === "lines" || kind === "mix" || kind === "bars" || kind === "timeline";
