/** Where each card of the chart lies. Whoever shows nobody below stands in a block under the manager, branches side by side. */
import { type ReportingLines, reportsTo } from "../../../../shared/domain/reporting-lines.ts";
import {
  type Block,
  blockOf,
  type CardBox,
  cardSize,
  gaps,
  inset,
  isBlock,
  isCard,
  isShelf,
  rowGap,
  shelfOf,
} from "./chart-boxes.ts";
import { type Box, type Corner, tidyLayout } from "./tidy-layout.ts";

/** So many cards may stand in one column before a second one begins; the longer the columns, the narrower the chart. */
const columnLengths = [8, 6, 5, 4, 3] as const;
/** More cards than this never fit a screen, whatever the columns. */
const mostCompared = 400;
/** Widths at which branches go on in a second row, against the side of a square of the chart's area. */
const shelfWidths = [0.8, 1.2, 1.8, 2.6] as const;
/** Rows of branches are harder to read than branches side by side: they must make the chart so much larger. */
const shelfWorth = 1.3;
/** The screen that a chart should fit well: the picture's room in a small window. */
const screen = { width: 860, height: 420 } as const;

export type PlacedCard = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** The manager's card; undefined at the top. */
  readonly above: PlacedCard | undefined;
  /** Its place in a block, from 0; undefined for a branch of its own. */
  readonly row: number | undefined;
  /** Where the line to a later row of branches runs down and turns; undefined elsewhere. */
  readonly rail: Corner | undefined;
};

export type ChartLayout = {
  /** Managers before their reports. */
  readonly cards: readonly PlacedCard[];
  readonly cardOf: ReadonlyMap<string, PlacedCard>;
  readonly width: number;
  readonly height: number;
};

type Way = { readonly columnLength: number; readonly shelfWidth: number };

const sizeOnScreen = ({ width, height }: ChartLayout) => Math.min(1, screen.width / width, screen.height / height);

const larger = (best: ChartLayout, other: ChartLayout, worth = 1) =>
  sizeOnScreen(other) > sizeOnScreen(best) * worth ? other : best;

/** In the way that lets the chart be largest on a screen. */
export function chartLayout(lines: ReportingLines, isCollapsed: (id: string) => boolean): ChartLayout {
  const inWay = (way: Way) => layoutIn(way, lines, isCollapsed);
  const longest = inWay({ columnLength: columnLengths[0], shelfWidth: Infinity });
  const isSmall = longest.cards.length <= mostCompared;
  const best = (isSmall ? columnLengths.slice(1) : []).reduce(
    (before, columnLength) => larger(before, inWay({ columnLength, shelfWidth: Infinity })),
    longest,
  );
  const side = Math.sqrt(
    longest.cards.length * (cardSize.width + inset + gaps.between) * (cardSize.height + gaps.below),
  );
  const shelved = shelfWidths
    .map((part) => inWay({ columnLength: columnLengths[0], shelfWidth: Math.max(screen.width, side * part) }))
    .reduce((before, other) => larger(before, other));
  return larger(best, shelved, shelfWorth);
}

function layoutIn(
  { columnLength, shelfWidth }: Way,
  lines: ReportingLines,
  isCollapsed: (id: string) => boolean,
): ChartLayout {
  const shownBelow = (id: string) => (isCollapsed(id) ? [] : reportsTo(lines, id));
  const boxes = new Map<string, CardBox>();
  /** Side by side, outlines may reach under each other: at most so wide. */
  const widthOf = new Map<Box, number>();
  const widthOfAll = (all: readonly Box[]) =>
    all.reduce((sum, box) => sum + (widthOf.get(box) ?? box.width) + gaps.between, -gaps.between);
  function childrenOf(reports: readonly string[]): readonly Box[] {
    const single = reports.filter((id) => shownBelow(id).length === 0);
    const branches = reports.flatMap((id) => boxes.get(id) ?? []);
    const block: Block[] = single.length === 0 ? [] : [blockOf(single, columnLength)];
    const isWide = branches.length > 1 && widthOfAll(branches) > shelfWidth;
    return [...block, ...(isWide ? [shelfOf(branches, shelfWidth)] : branches)];
  }
  for (const id of shownIds(lines, shownBelow).toReversed()) {
    const below = shownBelow(id);
    if (below.length === 0) continue;
    const box: CardBox = { id, ...cardSize, children: childrenOf(below) };
    boxes.set(id, box);
    widthOf.set(box, Math.max(box.width, widthOfAll(box.children)));
  }
  const top: Box = { width: 0, height: 0, children: childrenOf(lines.roots) };
  return cardsOf(top, lines);
}

function shownIds({ roots }: ReportingLines, shownBelow: (id: string) => readonly string[]): string[] {
  const shown = [...roots];
  for (const id of shown) shown.push(...shownBelow(id));
  return shown;
}

/** A box with the corners of the layout it belongs to, and where that layout begins. */
type Open = {
  readonly box: Box;
  readonly corners: ReadonlyMap<Box, Corner>;
  readonly from: Corner;
  readonly rail: Corner | undefined;
};

function cardsOf(top: Box, { managerOf }: ReportingLines): ChartLayout {
  const cardOf = new Map<string, PlacedCard>();
  const put = (id: string, x: number, y: number, row?: number, rail?: Corner) =>
    cardOf.set(id, { id, x, y, above: cardOf.get(managerOf.get(id) ?? ""), row, rail });
  let width = 0;
  let height = 0;
  // The layout begins with a box of no size, a gap above the first row.
  const open: Open[] = [{ box: top, corners: tidyLayout(top, gaps), from: { x: 0, y: -gaps.below }, rail: undefined }];
  for (const { box, corners, from, rail } of open) {
    const corner = corners.get(box)!;
    const [x, y] = [from.x + corner.x, from.y + corner.y];
    if (isCard(box)) put(box.id, x, y, undefined, rail);
    else if (isBlock(box)) {
      box.ids.forEach((id, at) => {
        const column = Math.floor(at / box.rows);
        const row = at % box.rows;
        const left = x + inset + column * (cardSize.width + inset + gaps.between);
        put(id, left, y + row * (cardSize.height + rowGap), row);
      });
    } else if (isShelf(box)) {
      for (const { box: branch, corners: own, x: along, y: down } of box.shelved) {
        const turn = { x: x + inset / 2, y: y + down - gaps.below / 2 };
        open.push({
          box: branch,
          corners: own,
          from: { x: x + along, y: y + down },
          rail: down === 0 ? undefined : turn,
        });
      }
    }
    width = Math.max(width, x + box.width);
    height = Math.max(height, y + box.height);
    for (const child of box.children) open.push({ box: child, corners, from, rail: undefined });
  }
  return { cards: [...cardOf.values()], cardOf, width, height: Math.max(0, height) };
}

/** The line a card hangs on, as corners from the manager to the card; none at the top. */
export function lineTo({ x, y, above, row, rail }: PlacedCard): readonly Corner[] {
  if (above === undefined) return [];
  const from = { x: above.x + cardSize.width / 2, y: above.y + cardSize.height };
  const turn = from.y + gaps.below / 2;
  if (row === undefined) {
    const middle = x + cardSize.width / 2;
    const down = rail ? [{ x: rail.x, y: turn }, rail] : [];
    return [from, { x: from.x, y: turn }, ...down, { x: middle, y: rail?.y ?? turn }, { x: middle, y }];
  }
  const post = x - inset / 2;
  const centre = y + cardSize.height / 2;
  // Cards further down only carry the line on from the card above them.
  const start =
    row === 0
      ? [from, { x: from.x, y: turn }, { x: post, y: turn }]
      : [{ x: post, y: centre - cardSize.height - rowGap }];
  return [...start, { x: post, y: centre }, { x, y: centre }];
}
