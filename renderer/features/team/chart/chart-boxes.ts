/** What the chart is laid out from: cards with what is below them, blocks of cards, and shelves of whole branches. */
import { type Box, type Corner, type Gaps, tidyLayout } from "./tidy-layout.ts";

export const cardSize = { width: 184, height: 66 } as const;
export const gaps = { between: 20, below: 34 } as const satisfies Gaps;
export const rowGap = 6;
/** Left of a block's columns and of a shelf: room for the line that cards hang on. */
export const inset = 14;
/** A block that is larger than its columns is about as wide to its height as a screen. */
const blockAspect = 1.6;

export type CardBox = Box & { readonly id: string };

/** People who show nobody below, in columns. */
export type Block = Box & { readonly ids: readonly string[]; readonly rows: number };

/** Branches in rows, where side by side they would make the chart a mere strip. Each is laid out by itself. */
export type Shelf = Box & { readonly shelved: readonly Shelved[] };
export type Shelved = {
  readonly box: CardBox;
  readonly corners: ReadonlyMap<Box, Corner>;
  /** Its place on the shelf. */
  readonly x: number;
  readonly y: number;
};

export const isBlock = (box: Box): box is Block => "ids" in box;
export const isShelf = (box: Box): box is Shelf => "shelved" in box;
export const isCard = (box: Box): box is CardBox => "id" in box;

export function blockOf(ids: readonly string[], columnLength: number): Block {
  const { width, height } = cardSize;
  const wide = (width + inset + gaps.between) / (height + rowGap);
  const most = Math.max(columnLength, Math.ceil(Math.sqrt((ids.length * wide) / blockAspect)));
  const columns = Math.ceil(ids.length / most);
  // Even columns: nine cards are five and four.
  const rows = Math.ceil(ids.length / columns);
  return {
    ids,
    rows,
    width: columns * (width + inset + gaps.between) - gaps.between,
    height: rows * (height + rowGap) - rowGap,
    children: [],
  };
}

type Branch = Omit<Shelved, "x" | "y"> & { readonly width: number; readonly height: number };

function branchOf(box: CardBox): Branch {
  const corners = tidyLayout(box, gaps);
  let [width, height] = [0, 0];
  for (const [each, { x, y }] of corners) {
    width = Math.max(width, x + each.width);
    height = Math.max(height, y + each.height);
  }
  return { box, corners, width, height };
}

/** Rows of about the same width, none much wider than asked unless a single branch is. */
export function shelfOf(boxes: readonly CardBox[], widest: number): Shelf {
  const branches = boxes.map(branchOf);
  const total = branches.reduce((sum, { width }) => sum + width + gaps.between, 0);
  const even = total / Math.ceil(total / widest);
  const shelved: Shelved[] = [];
  let [x, y, rowHeight, width] = [inset, 0, 0, 0];
  for (const branch of branches) {
    if (x > inset && x + branch.width / 2 > even) {
      [x, y, rowHeight] = [inset, y + rowHeight + gaps.below, 0];
    }
    shelved.push({ box: branch.box, corners: branch.corners, x, y });
    width = Math.max(width, x + branch.width);
    rowHeight = Math.max(rowHeight, branch.height);
    x += branch.width + gaps.between;
  }
  return { shelved, width, height: y + rowHeight, children: [] };
}
