/** Where the levels of a ladder stand in its picture: tracks side by side, ranks above one another, ways as lines between. */
import { type Level, type Track, trackIds } from "../../../../shared/domain/ladder.ts";

const widestCard = 188;
const narrowestCard = 132;
export const cardHeight = 110;
const gapX = 16;
const gapY = 44;
/** Between one track and the next. */
const trackGap = 28;
/** Of an arrow. */
const headLength = 7;
const headHalf = 3.5;

export type Card = { readonly level: Level; readonly x: number; readonly y: number };
export type TrackColumn = { readonly track: Track; readonly x: number; readonly width: number };
/** As SVG paths: the line from its foot, and the arrow's head. */
export type Way = { readonly fromId: string; readonly toId: string; readonly line: string; readonly head: string };

export type Lattice = {
  readonly cards: readonly Card[];
  readonly tracks: readonly TrackColumn[];
  readonly ways: readonly Way[];
  readonly cardWidth: number;
  readonly width: number;
  readonly height: number;
};

/** As wide as fits, within reason. */
function cardWidthIn(room: number, widths: readonly number[]): number {
  const cards = widths.reduce((sum, width) => sum + width, 0);
  const gaps = (cards - widths.length) * gapX + (widths.length - 1) * trackGap;
  return Math.round(Math.min(widestCard, Math.max(narrowestCard, (room - gaps) / Math.max(1, cards))));
}

/** Levels of one track and rank stand side by side, in the order of the ladder. */
export function latticeOf(levels: readonly Level[], room = Infinity): Lattice {
  const ranks = [...new Set(levels.map(({ rank }) => rank))].toSorted((a, b) => b - a);
  const inTrack = trackIds.map((track) => ({ track, own: levels.filter((level) => level.track === track) }));
  const used = inTrack.flatMap(({ track, own }) => {
    const abreast = Math.max(...ranks.map((rank) => own.filter((level) => level.rank === rank).length));
    return own.length > 0 ? [{ track, own, abreast }] : [];
  });
  const cardWidth = cardWidthIn(
    room,
    used.map(({ abreast }) => abreast),
  );
  const cards: Card[] = [];
  const tracks: TrackColumn[] = [];
  let left = 0;
  for (const { track, own, abreast } of used) {
    const width = abreast * cardWidth + (abreast - 1) * gapX;
    for (const [row, rank] of ranks.entries()) {
      const beside = own.filter((level) => level.rank === rank);
      const start = left + (width - (beside.length * cardWidth + (beside.length - 1) * gapX)) / 2;
      beside.forEach((level, place) =>
        cards.push({ level, x: start + place * (cardWidth + gapX), y: row * (cardHeight + gapY) }),
      );
    }
    tracks.push({ track, x: left, width });
    left += width + trackGap;
  }
  const height = ranks.length * cardHeight + Math.max(0, ranks.length - 1) * gapY;
  return { cards, tracks, ways: waysBetween(cards, cardWidth), cardWidth, width: Math.max(0, left - trackGap), height };
}

function waysBetween(cards: readonly Card[], cardWidth: number): readonly Way[] {
  const cardOf = new Map(cards.map((card) => [card.level.id, card]));
  return cards.flatMap((from) =>
    from.level.nextLevelIds.flatMap((toId) => {
      const to = cardOf.get(toId);
      return to ? [{ fromId: from.level.id, toId, ...pathsBetween(from, to, cards, cardWidth) }] : [];
    }),
  );
}

/** Where a way that passes rows goes up between their cards: the nearest such place to a straight line. */
function laneBetween(from: Card, to: Card, cards: readonly Card[], cardWidth: number): number | undefined {
  const passed = cards.filter(({ y }) => y > to.y && y < from.y);
  if (passed.length === 0) return undefined;
  const middle = (from.x + to.x + cardWidth) / 2;
  const isFree = (lane: number) => passed.every(({ x }) => lane <= x || lane >= x + cardWidth);
  return passed
    .flatMap(({ x }) => [x - gapX / 2, x + cardWidth + gapX / 2])
    .concat(from.x + cardWidth / 2, to.x + cardWidth / 2)
    .filter(isFree)
    .toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0];
}

/** Leaves a card at its top and arrives at the other's foot, never under a card; from side to side where the way does not lead up. */
function pathsBetween(from: Card, to: Card, cards: readonly Card[], cardWidth: number): Pick<Way, "line" | "head"> {
  if (to.y < from.y) {
    const [x1, y1, x2, y2] = [from.x + cardWidth / 2, from.y, to.x + cardWidth / 2, to.y + cardHeight];
    const end = y2 + headLength;
    const lane = laneBetween(from, to, cards, cardWidth);
    const rise = (fromX: number, fromY: number, toX: number, toY: number) => {
      const bend = Math.min(gapY, (fromY - toY) / 2);
      return `C${fromX} ${fromY - bend} ${toX} ${toY + bend} ${toX} ${toY}`;
    };
    return {
      line:
        lane === undefined
          ? `M${x1} ${y1} ${rise(x1, y1, x2, end)}`
          : `M${x1} ${y1} ${rise(x1, y1, lane, y1 - gapY)} L${lane} ${y2 + gapY} ${rise(lane, y2 + gapY, x2, end)}`,
      head: `M${x2 - headHalf} ${end} L${x2} ${y2} L${x2 + headHalf} ${end} Z`,
    };
  }
  const side = to.x >= from.x ? 1 : -1;
  const x1 = side === 1 ? from.x + cardWidth : from.x;
  const x2 = side === 1 ? to.x : to.x + cardWidth;
  const end = x2 - side * headLength;
  const [y1, y2] = [from.y + cardHeight / 2, to.y + cardHeight / 2];
  const bend = side * Math.max(16, Math.abs(end - x1) / 2);
  return {
    line: `M${x1} ${y1} C${x1 + bend} ${y1} ${end - bend} ${y2} ${end} ${y2}`,
    head: `M${end} ${y2 - headHalf} L${x2} ${y2} L${end} ${y2 + headHalf} Z`,
  };
}

export type Direction = "up" | "down" | "left" | "right";

/** The card nearest in a direction: what an arrow key leads to. */
export function cardTowards(cards: readonly Card[], from: Card, direction: Direction): Card | undefined {
  const along = (card: Card) =>
    ({ up: from.y - card.y, down: card.y - from.y, left: from.x - card.x, right: card.x - from.x })[direction];
  const across = (card: Card) =>
    direction === "up" || direction === "down" ? Math.abs(card.x - from.x) : Math.abs(card.y - from.y);
  // Straight ahead beats near by: a step to the side counts twice.
  const effort = (card: Card) => along(card) + 2 * across(card);
  return cards.filter((card) => along(card) > 0).toSorted((a, b) => effort(a) - effort(b))[0];
}
