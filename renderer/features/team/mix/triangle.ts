/** The plane of mixes: each corner is a pure type, each point a mix, and what stands between them is arithmetic. */
import type { MemberType } from "../../../../shared/catalogue/member-types.ts";
import type { Mix } from "../../../../shared/domain/mix.ts";
import type { Size } from "../../../ui/use-size.ts";

export type Point = { readonly x: number; readonly y: number };
export type Plane = Readonly<Record<MemberType, Point>>;

/** Room round the triangle for the words at its corners. */
const margin = { top: 44, side: 30, bottom: 44 };
const heightOfSide = Math.sqrt(3) / 2;

/** Sales to the left, support to the right, analysis on top, as large as the room allows. */
export function planeIn({ width, height }: Size): Plane {
  const room = { width: width - 2 * margin.side, height: height - margin.top - margin.bottom };
  const side = Math.max(0, Math.min(room.width, room.height / heightOfSide));
  const middle = width / 2;
  const bottom = margin.top + (room.height + side * heightOfSide) / 2;
  return {
    sales: { x: middle - side / 2, y: bottom },
    support: { x: middle + side / 2, y: bottom },
    analyst: { x: middle, y: bottom - side * heightOfSide },
  };
}

/** Where the words of the corners stand. */
export const cornerBoxes = ({ sales, support, analyst }: Plane) => [
  { left: analyst.x - 75, right: analyst.x + 75, top: 0, bottom: analyst.y },
  { left: sales.x - 30, right: sales.x + 125, top: sales.y + 6, bottom: sales.y + 44 },
  { left: support.x - 125, right: support.x + 30, top: support.y + 6, bottom: support.y + 44 },
];

export const pointOf = ({ sales, support, analyst }: Plane, mix: Mix): Point => ({
  x: mix.sales * sales.x + mix.support * support.x + mix.analyst * analyst.x,
  y: mix.sales * sales.y + mix.support * support.y + mix.analyst * analyst.y,
});

/** The mix at a point, in whole hundredths; of a point outside the triangle, that of the nearest one inside. */
export function mixAt({ sales, support, analyst }: Plane, { x, y }: Point): Mix {
  const side = support.x - sales.x;
  const height = sales.y - analyst.y;
  if (side <= 0 || height <= 0) return { sales: 1 / 3, support: 1 / 3, analyst: 1 / 3 };
  const up = (sales.y - y) / height;
  const right = (x - sales.x) / side - up / 2;
  const [leftPart, rightPart, upPart] = nearestInside(1 - right - up, right, up);
  const analystShare = hundredths(upPart);
  const supportShare = Math.min(hundredths(rightPart), 1 - analystShare);
  return {
    sales: Math.max(0, hundredths(leftPart + rightPart + upPart - supportShare - analystShare)),
    support: hundredths(supportShare),
    analyst: analystShare,
  };
}

const hundredths = (share: number) => Math.round(share * 100) / 100;

/** Three parts that add up to one, none below nothing: an equilateral triangle's nearest point. */
function nearestInside(...parts: [number, number, number]): readonly [number, number, number] {
  const negative = parts.filter((part) => part < 0).length;
  if (negative === 0) return parts;
  const inside = parts.filter((part) => part >= 0);
  // What lies beyond an edge is taken from the two other parts alike; beyond a corner, that corner is left.
  const excess = (inside.reduce((sum, part) => sum + part, 0) - 1) / Math.max(1, inside.length);
  const moved = parts.map((part) => (part < 0 ? 0 : part - excess)) as [number, number, number];
  return nearestInside(...moved);
}
