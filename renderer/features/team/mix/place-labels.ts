/** Names beside points without one covering another: crowded ones stand further off on a line, the few that find no room are left out. */
import type { Point } from "./triangle.ts";
import type { Size } from "../../../ui/use-size.ts";

export type ToPlace = {
  readonly id: string;
  readonly at: Point;
  /** Of the mark that the name belongs to. */
  readonly radius: number;
  readonly width: number;
  /** Stays, wherever it has to go. */
  readonly isWanted?: boolean;
};

export type Placed = {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** Where the line to the point ends, for a name that stands off. */
  readonly leader?: Point;
};

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
type Place = Placed & { readonly box: Box };

const lineHeight = 14;
const gap = 4;
/** On either side of a name, so that two in a row are not read as one. */
const air = 3;
const near = [0, 5];
const far = [18, 30, 44, 60, 78];
const angles = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12);

function placeAt(x: number, y: number, anchor: Placed["anchor"], width: number): Place {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  const half = lineHeight / 2;
  return { x, y, anchor, box: { left: left - air, right: left + width + air, top: y - half, bottom: y + half } };
}

/** Where a name may stand about its point, the most legible place first: close by, then on a line away from the middle. */
function* placesOf({ at, radius, width }: ToPlace, middle: Point): Generator<Place> {
  for (const further of near) {
    const away = radius + gap + further;
    const slant = away * 0.75;
    const above = away + lineHeight / 2 - 2;
    yield placeAt(at.x + away, at.y, "start", width);
    yield placeAt(at.x - away, at.y, "end", width);
    yield placeAt(at.x, at.y - above, "middle", width);
    yield placeAt(at.x, at.y + above, "middle", width);
    for (const up of [-slant, slant]) {
      yield placeAt(at.x + slant, at.y + up, "start", width);
      yield placeAt(at.x - slant, at.y + up, "end", width);
    }
  }
  const outward = Math.atan2(at.y - middle.y, at.x - middle.x);
  const turned = (angle: number) => Math.abs(Math.atan2(Math.sin(angle - outward), Math.cos(angle - outward)));
  const directions = angles.toSorted((one, other) => turned(one) - turned(other));
  for (const further of far) {
    for (const angle of directions) {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const away = radius + gap + further;
      const anchor = cos > 0.3 ? "start" : cos < -0.3 ? "end" : "middle";
      const leader = { x: at.x + cos * radius, y: at.y + sin * radius };
      yield { ...placeAt(at.x + cos * away, at.y + sin * away, anchor, width), leader };
    }
  }
}

const overlap = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

const boxOf = ({ at, radius }: ToPlace): Box => ({
  left: at.x - radius,
  right: at.x + radius,
  top: at.y - radius,
  bottom: at.y + radius,
});

/** Names that matter come first in the list; `keptFree` is taken by something else. */
export function placeLabels(
  names: readonly ToPlace[],
  room: Size,
  middle: Point,
  keptFree: readonly Box[] = [],
): ReadonlyMap<string, Placed> {
  const marks = names.map(boxOf);
  const taken = [...keptFree];
  const placed = new Map<string, Placed>();
  names.forEach((name, index) => {
    let best: Place | undefined;
    let least = Infinity;
    for (const place of placesOf(name, middle)) {
      const { box } = place;
      const isOut = box.left < 0 || box.right > room.width || box.top < 0 || box.bottom > room.height;
      if (isOut) continue;
      const cost =
        taken.reduce((sum, other) => sum + 4 * overlap(box, other), 0) +
        marks.reduce((sum, mark, other) => (other === index ? sum : sum + overlap(box, mark)), 0);
      if (cost >= least) continue;
      [best, least] = [place, cost];
      if (cost === 0) break;
    }
    if (!best || (least > 0 && !name.isWanted)) return;
    const { box, ...found } = best;
    taken.push(box);
    placed.set(name.id, found);
  });
  return placed;
}

/** About as wide as it will be at 12 pixels: Japanese is square, Latin letters are about half of that. */
export const widthOfText = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter.codePointAt(0)! > 0x2e7f ? 12 : 6.6), 0);
