/** Where things stand on a sheet: one answer for the screen, the paper and the office file, so that they look the same. */
import { naturalHeight, stretches } from "./block-height.ts";
import { sheet, type Slide, type SlideBlock } from "./slide.ts";
import { fitText } from "./text-fit.ts";

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
/** `size` of the letters, in units of the sheet. */
export type TextBox = Box & { readonly size: number };
export type Placed = Box & { readonly block: SlideBlock };

export type Frame = {
  readonly title: TextBox;
  /** Without height where the slide has none. */
  readonly lead: TextBox;
  readonly footnote: TextBox;
  readonly namesSign: TextBox;
};

const margin = 64;
const top = 40;
const inner = sheet.width - 2 * margin;
const titleLine = 1.25;
/** The same for the screen's style sheet and for office files. */
const leadLine = 1.45;
const footer = { y: 676, height: 24 };
const bottom = 656;
const gap = 24;
const sideWidth = 352;
const betweenColumns = 40;

export function frameOf({ title, lead }: Pick<Slide, "title" | "lead">): Frame {
  const titled = fitText(title, inner, 1, [36, 32, 28, 24]);
  const titleHeight = Math.min(2, titled.lines) * titled.size * titleLine;
  const led = fitText(lead, inner, 2, [24, 22, 20, 18, 16]);
  const leadHeight = lead === "" ? 0 : led.lines * led.size * leadLine;
  return {
    title: { x: margin, y: top, width: inner, height: titleHeight, size: titled.size },
    lead: { x: margin, y: top + titleHeight + 10, width: inner, height: leadHeight, size: led.size },
    footnote: { x: margin, ...footer, width: inner - 288, size: 13 },
    namesSign: { x: sheet.width - margin - 272, ...footer, width: 272, size: 14 },
  };
}

/** One below the other; what can be stretched shares the room that is left, and everything shrinks alike where there is none. */
function stack(blocks: readonly SlideBlock[], { x, y, width, height }: Box): readonly Placed[] {
  const room = height - gap * Math.max(0, blocks.length - 1);
  const natural = blocks.map((block) => naturalHeight(block, width));
  const needed = natural.reduce((sum, each) => sum + each, 0);
  const elastic = blocks.filter(stretches).length;
  const spare = Math.max(0, room - needed);
  const shrink = Math.min(1, room / needed);
  let at = y;
  return blocks.map((block, index) => {
    const own = natural[index]! * shrink + (stretches(block) ? spare / elastic : 0);
    const placed = { block, x, y: at, width, height: own };
    at += own + gap;
    return placed;
  });
}

/** Main blocks first, as they are read. */
export function layOut(slide: Slide): readonly Placed[] {
  const { lead } = frameOf(slide);
  const y = lead.y + lead.height + gap;
  const height = bottom - y;
  const isWhole = slide.side.length === 0;
  const mainWidth = isWhole ? inner : inner - sideWidth - betweenColumns;
  return [
    ...stack(slide.main, { x: margin, y, width: mainWidth, height }),
    ...stack(slide.side, { x: sheet.width - margin - sideWidth, y, width: sideWidth, height }),
  ];
}
