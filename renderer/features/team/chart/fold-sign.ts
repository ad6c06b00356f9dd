/** Where the sign that folds a branch stands on its card: under the ring, or in the last line of words where a card is too small for a ring. */
import type { Rect } from "./camera.ts";
import { cardSize } from "./chart-boxes.ts";
import type { Corner } from "./tidy-layout.ts";

export type Detail = "all" | "name" | "mark";

/** Below these sizes words would be smaller than can be read: fewer of them are drawn, larger. */
export const detailAt = (scale: number): Detail => (scale >= 0.8 ? "all" : scale >= 0.42 ? "name" : "mark");

/** Words keep their size on the screen while a card grows smaller; in steps, so that they are seldom measured anew. */
export const wordScale = (scale: number) => 1 / Math.min(1, Math.round(scale * 20) / 20);

/** Where the last words of a small card stand. */
export const lastLine = (y: number, grown: number) => y + Math.min(cardSize.height - 6, 4 + 28 * grown);

const size = { width: 34, height: 12 } as const;

/** Undefined where a card shows no words at all. */
export function foldSign({ x, y }: Corner, scale: number): Rect | undefined {
  const detail = detailAt(scale);
  if (detail === "mark") return undefined;
  const grown = wordScale(scale);
  const [width, height] = [size.width * grown, size.height * grown];
  return detail === "all"
    ? { x: x + 6, y: y + cardSize.height - 4 - height, width, height }
    : { x: x + cardSize.width - 6 - width, y: lastLine(y, grown) - 4.2 * grown - height / 2, width, height };
}
