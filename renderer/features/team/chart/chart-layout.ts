/** Where each card of the chart lies. Whoever shows nobody below stands in a block under the manager, branches side by side. */
import { type ReportingLines, reportsTo } from "../../../../shared/domain/reporting-lines.ts";
import { type Box, type Corner, tidyLayout } from "./tidy-layout.ts";

export const cardSize = { width: 184, height: 66 } as const;

const gaps = { between: 20, below: 34 } as const;
const rowGap = 6;
/** Left of a block's columns: room for the line that its cards hang on. */
const inset = 14;
/** So many cards may stand in one column before a second one begins; the longer the columns, the narrower the chart. */
const columnLengths = [8, 6, 5, 4, 3] as const;
/** More cards than this never fit a screen, whatever the columns. */
const mostCompared = 400;
/** The screen that a chart should fit well: the picture's room in a small window. */
const screen = { width: 860, height: 420 } as const;
/** A large block is about as wide to its height as a screen. */
const blockAspect = 1.6;

export type PlacedCard = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** The manager's card; undefined at the top. */
  readonly above: PlacedCard | undefined;
  /** Its place in a block, from 0; undefined for a branch of its own. */
  readonly row: number | undefined;
};

export type ChartLayout = {
  /** Managers before their reports. */
  readonly cards: readonly PlacedCard[];
  readonly cardOf: ReadonlyMap<string, PlacedCard>;
  readonly width: number;
  readonly height: number;
};

type CardBox = Box & { readonly id: string };
type Block = Box & { readonly ids: readonly string[]; readonly rows: number };

function blockOf(ids: readonly string[], columnLength: number): Block {
  const { width, height } = cardSize;
  const wide = (width + inset + gaps.between) / (height + rowGap);
  const rows = Math.max(columnLength, Math.ceil(Math.sqrt((ids.length * wide) / blockAspect)));
  const columns = Math.ceil(ids.length / rows);
  // Even columns: nine cards are five and four.
  const even = Math.ceil(ids.length / columns);
  return {
    ids,
    rows: even,
    width: columns * (width + inset + gaps.between) - gaps.between,
    height: even * (height + rowGap) - rowGap,
    children: [],
  };
}

const isBlock = (box: Box): box is Block => "ids" in box;
const isCard = (box: Box): box is CardBox => "id" in box;

/** With the columns that let the chart be largest on a screen. */
export function chartLayout(lines: ReportingLines, isCollapsed: (id: string) => boolean): ChartLayout {
  const longest = layoutWith(columnLengths[0], lines, isCollapsed);
  if (longest.cards.length > mostCompared) return longest;
  const sizeOf = ({ width, height }: ChartLayout) => Math.min(1, screen.width / width, screen.height / height);
  return columnLengths
    .slice(1)
    .map((length) => layoutWith(length, lines, isCollapsed))
    .reduce((best, layout) => (sizeOf(layout) > sizeOf(best) ? layout : best), longest);
}

function layoutWith(columnLength: number, lines: ReportingLines, isCollapsed: (id: string) => boolean): ChartLayout {
  const shownBelow = (id: string) => (isCollapsed(id) ? [] : reportsTo(lines, id));
  const boxes = new Map<string, CardBox>();
  function childrenOf(reports: readonly string[]): readonly Box[] {
    const single = reports.filter((id) => shownBelow(id).length === 0);
    const branches = reports.flatMap((id) => boxes.get(id) ?? []);
    return single.length === 0 ? branches : [blockOf(single, columnLength), ...branches];
  }
  const shown = shownIds(lines, shownBelow);
  for (const id of shown.toReversed()) {
    const below = shownBelow(id);
    if (below.length > 0) boxes.set(id, { id, ...cardSize, children: childrenOf(below) });
  }
  const top: Box = { width: 0, height: 0, children: childrenOf(lines.roots) };
  return cardsOf(top, tidyLayout(top, gaps), lines);
}

function shownIds({ roots }: ReportingLines, shownBelow: (id: string) => readonly string[]): string[] {
  const shown = [...roots];
  for (const id of shown) shown.push(...shownBelow(id));
  return shown;
}

function cardsOf(top: Box, corners: ReadonlyMap<Box, Corner>, { managerOf }: ReportingLines): ChartLayout {
  const cardOf = new Map<string, PlacedCard>();
  const put = (id: string, x: number, y: number, row: number | undefined) =>
    cardOf.set(id, { id, x, y, above: cardOf.get(managerOf.get(id) ?? ""), row });
  let width = 0;
  let height = 0;
  const open: Box[] = [top];
  for (const box of open) {
    const { x, y } = corners.get(box)!;
    // The layout begins with a box of no size, a gap above the first row.
    const first = y - gaps.below;
    if (isCard(box)) put(box.id, x, first, undefined);
    else if (isBlock(box)) {
      box.ids.forEach((id, at) => {
        const column = Math.floor(at / box.rows);
        const row = at % box.rows;
        const left = x + inset + column * (cardSize.width + inset + gaps.between);
        put(id, left, first + row * (cardSize.height + rowGap), row);
      });
    }
    width = Math.max(width, x + box.width);
    height = Math.max(height, first + box.height);
    open.push(...box.children);
  }
  return { cards: [...cardOf.values()], cardOf, width, height: Math.max(0, height) };
}

/** The line a card hangs on, as corners from the manager to the card; none at the top. */
export function lineTo({ x, y, above, row }: PlacedCard): readonly Corner[] {
  if (above === undefined) return [];
  const from = { x: above.x + cardSize.width / 2, y: above.y + cardSize.height };
  const turn = from.y + gaps.below / 2;
  if (row === undefined) {
    const middle = x + cardSize.width / 2;
    return [from, { x: from.x, y: turn }, { x: middle, y: turn }, { x: middle, y }];
  }
  const rail = x - inset / 2;
  const centre = y + cardSize.height / 2;
  // Cards further down only carry the rail on from the card above them.
  const start =
    row === 0
      ? [from, { x: from.x, y: turn }, { x: rail, y: turn }]
      : [{ x: rail, y: centre - cardSize.height - rowGap }];
  return [...start, { x: rail, y: centre }, { x, y: centre }];
}
