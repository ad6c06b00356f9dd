/** Where an arrow key goes from a card: up and down along the lines, sideways to whoever stands next. */
import { cardSize } from "./chart-boxes.ts";
import { type ChartLayout, type PlacedCard } from "./chart-layout.ts";

export type Arrow = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

export const isArrow = (key: string): key is Arrow => /^Arrow(Up|Down|Left|Right)$/.test(key);

/** The next card of the same column of a block. */
const along = ({ cards }: ChartLayout, { above, x, row }: PlacedCard, step: 1 | -1): PlacedCard | undefined =>
  row === undefined ? undefined : cards.find((card) => card.above === above && card.x === x && card.row === row + step);

function beside({ cards }: ChartLayout, from: PlacedCard, direction: 1 | -1): PlacedCard | undefined {
  let nearest: PlacedCard | undefined;
  for (const card of cards) {
    const ahead = (card.x - from.x) * direction;
    if (ahead <= 0 || Math.abs(card.y - from.y) >= cardSize.height) continue;
    const closer = nearest === undefined ? 1 : (nearest.x - from.x) * direction - ahead;
    if (closer > 0 || (closer === 0 && Math.abs(card.y - from.y) < Math.abs(nearest!.y - from.y))) nearest = card;
  }
  return nearest;
}

/** Undefined at an edge of the chart. */
export function walk(layout: ChartLayout, fromId: string, arrow: Arrow): string | undefined {
  const from = layout.cardOf.get(fromId);
  if (from === undefined) return layout.cards[0]?.id;
  switch (arrow) {
    case "ArrowUp":
      return (along(layout, from, -1) ?? from.above)?.id;
    case "ArrowDown":
      return (along(layout, from, 1) ?? layout.cards.find(({ above }) => above === from))?.id;
    case "ArrowLeft":
      return beside(layout, from, -1)?.id;
    case "ArrowRight":
      return beside(layout, from, 1)?.id;
  }
}

/** The card under a point of the world. */
export const cardAt = ({ cards }: ChartLayout, x: number, y: number): PlacedCard | undefined =>
  cards.find((card) => x >= card.x && x < card.x + cardSize.width && y >= card.y && y < card.y + cardSize.height);
