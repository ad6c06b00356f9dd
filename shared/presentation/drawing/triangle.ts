/** The triangle of types: analysts on top, sales to the left, support to the right. */
import type { MemberType } from "../../catalogue/member-types.ts";
import type { Box } from "../layout.ts";

export type Point = { readonly x: number; readonly y: number };
export type Corners = Readonly<Record<MemberType, Point>>;

const heightOfSide = Math.sqrt(3) / 2;

/** As large as fits, in the middle. */
export function cornersIn({ x, y, width, height }: Box): Corners {
  const side = Math.min(width, height / heightOfSide);
  const middle = x + width / 2;
  const top = y + (height - side * heightOfSide) / 2;
  const bottom = top + side * heightOfSide;
  return {
    analyst: { x: middle, y: top },
    sales: { x: middle - side / 2, y: bottom },
    support: { x: middle + side / 2, y: bottom },
  };
}

export const pointOf = (mix: Readonly<Record<MemberType, number>>, { sales, support, analyst }: Corners): Point => ({
  x: mix.sales * sales.x + mix.support * support.x + mix.analyst * analyst.x,
  y: mix.sales * sales.y + mix.support * support.y + mix.analyst * analyst.y,
});
