import { blockType, figureColumns, naturalHeight } from "../../../presentation/block-height.ts";
import type { Box } from "../../../presentation/layout.ts";
import type { FiguresBlock, ListBlock, TextBlock } from "../../../presentation/slide.ts";
import { fitText } from "../../../presentation/text-fit.ts";
import { type Drawing, drawText, drawTitle, textOptions } from "./draw.ts";
import { colours, points } from "./look.ts";

const gap = 24;
/** Of the height of one number with its words. */
const parts = { label: 0.24, value: 0.48, aside: 0.28 } as const;
const usualHeight = 100;

/** The numbers that carry a slide: label, number, and what it is compared with. */
export function drawFigures(drawing: Drawing, { figures }: FiguresBlock, box: Box): void {
  const columns = figureColumns(figures.length, box.width);
  const width = (box.width - gap * (columns - 1)) / columns;
  const height = Math.min(usualHeight, box.height / Math.ceil(figures.length / columns));
  const shrink = height / usualHeight;
  figures.forEach(({ label, value, aside }, index) => {
    const x = box.x + (index % columns) * (width + gap);
    const y = box.y + Math.floor(index / columns) * height;
    const room = (from: number, share: number): Box => ({ x, y: y + from * height, width, height: share * height });
    const fitting = (text: string, sizes: readonly number[], lines = 1) =>
      fitText(
        text,
        width,
        lines,
        sizes.map((size) => size * shrink),
      ).size;
    const isSoft = { colour: colours.soft };
    drawText(drawing, label, room(0, parts.label), { size: fitting(label, [16, 15, 14, 13]), ...isSoft });
    const valueSize = fitting(value, [blockType.figure, 34, 28, 24, 20]);
    drawText(drawing, value, room(parts.label, parts.value), { size: valueSize, isBold: true, anchor: "middle" });
    if (aside === undefined) return;
    const asideSize = fitting(aside, [14, 13, 12, 11]);
    drawText(drawing, aside, room(parts.label + parts.value, parts.aside), { size: asideSize, ...isSoft });
  });
}

/** As on screen: words shrink a little rather than be cut off. */
function sizeFor(block: ListBlock | TextBlock, { width, height }: Box): number {
  const needed = naturalHeight(block, width);
  return needed <= height + 1 ? blockType.text : Math.max(13, Math.floor(blockType.text * Math.sqrt(height / needed)));
}

export function drawProse(drawing: Drawing, block: ListBlock | TextBlock, box: Box): void {
  const size = sizeFor(block, box);
  const room = block.kind === "list" && block.title !== undefined ? drawTitle(drawing, block.title, box) : box;
  const texts = block.kind === "list" ? block.items : block.paragraphs;
  const look = textOptions(room, { size, leading: 1.15 }, drawing.speech);
  drawing.slide.addText(
    texts.map((text, index) => ({
      text,
      options: {
        breakLine: index < texts.length - 1,
        paraSpaceAfter: points(10),
        ...(block.kind === "list" && { bullet: { indent: points(20) } }),
      },
    })),
    look,
  );
}
