/** Names beside points without one covering another: the few that find no room are left out, and said on demand. */
import type { Point, Size } from "./triangle.ts";

export type ToPlace = {
  readonly id: string;
  readonly at: Point;
  /** Of the mark that the name belongs to. */
  readonly radius: number;
  readonly width: number;
  /** Stays, wherever it has to go. */
  readonly isWanted?: boolean;
};

/** The left end of the name's baseline box. */
export type Placed = { readonly x: number; readonly y: number; readonly anchor: "start" | "middle" | "end" };

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

export const lineHeight = 14;
const gap = 4;
/** A name further away than its own height no longer seems to belong to the point. */
const rings = [0, 6, 12];

/** Where a name may stand about its point, the most legible place first. */
function* placesOf({ at, radius, width }: ToPlace): Generator<Placed & { readonly box: Box }> {
  const half = lineHeight / 2;
  for (const further of rings) {
    const away = radius + gap + further;
    const slant = away * 0.75;
    const sides = [
      [away, 0, "start"],
      [-away, 0, "end"],
      [0, -(away + half - 2), "middle"],
      [0, away + half - 2, "middle"],
      [slant, -slant, "start"],
      [slant, slant, "start"],
      [-slant, -slant, "end"],
      [-slant, slant, "end"],
    ] as const;
    for (const [dx, dy, anchor] of sides) {
      const x = at.x + dx;
      const y = at.y + dy;
      const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
      yield { x, y, anchor, box: { left, right: left + width, top: y - half, bottom: y + half } };
    }
  }
}

const overlap = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

/** Names that matter come first in the list. */
export function placeLabels(names: readonly ToPlace[], room: Size): ReadonlyMap<string, Placed> {
  const marks = names.map(({ at, radius }): Box => ({
    left: at.x - radius,
    right: at.x + radius,
    top: at.y - radius,
    bottom: at.y + radius,
  }));
  const taken: Box[] = [];
  const placed = new Map<string, Placed>();
  names.forEach((name, index) => {
    let best: (Placed & { readonly box: Box }) | undefined;
    let least = Infinity;
    for (const place of placesOf(name)) {
      const { box } = place;
      const isOut = box.left < 0 || box.right > room.width || box.top < 0 || box.bottom > room.height;
      const cost = isOut
        ? Infinity
        : taken.reduce((sum, other) => sum + 4 * overlap(box, other), 0) +
          marks.reduce((sum, mark, other) => (other === index ? sum : sum + overlap(box, mark)), 0);
      if (cost >= least) continue;
      [best, least] = [place, cost];
      if (cost === 0) break;
    }
    if (!best || (least > 0 && !name.isWanted)) return;
    taken.push(best.box);
    placed.set(name.id, { x: best.x, y: best.y, anchor: best.anchor });
  });
  return placed;
}

/** About as wide as it will be at 12 pixels: Japanese is square, Latin letters are about half of that. */
export const widthOfText = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter.codePointAt(0)! > 0x2e7f ? 12 : 6.6), 0);
