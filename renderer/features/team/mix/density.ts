/** Where many people stand close together: the triangle cut into small ones, each with its part of the people. */
import type { Mix } from "../../../../shared/domain/mix.ts";
import { type Plane, type Point, pointOf } from "./triangle.ts";

export type Cell = { readonly corners: readonly [Point, Point, Point]; readonly share: number };

/** Small triangles along a side. */
const steps = 12;

export function densityOf(plane: Plane, mixes: readonly Mix[]): readonly Cell[] {
  const people = new Map<number, number>();
  for (const mix of mixes) {
    const key = keyOf(mix);
    people.set(key, (people.get(key) ?? 0) + 1);
  }
  return [...people].map(([key, count]) => {
    const [one, two, three] = cornersOf(key);
    return {
      corners: [pointOf(plane, one), pointOf(plane, two), pointOf(plane, three)],
      share: count / mixes.length,
    };
  });
}

const whole = (share: number) => Math.min(steps - 1, Math.floor(share * steps));

/** Of a small triangle: its step to the right and to the top, and whether it stands on its base. A number, for there may be thousands of people. */
function keyOf({ support, analyst }: Mix): number {
  const [right, up] = [whole(support), whole(analyst)];
  // Between two lines either way lie two triangles: one stands on its base, the other on its tip.
  const isUpright = support * steps - right + (analyst * steps - up) <= 1 || right + up >= steps - 1;
  return (right * steps + up) * 2 + Number(isUpright);
}

function cornersOf(key: number): readonly [Mix, Mix, Mix] {
  const place = Math.floor(key / 2);
  const [right, up] = [Math.floor(place / steps), place % steps];
  const at = (toRight: number, toTop: number): Mix => ({
    support: (right + toRight) / steps,
    analyst: (up + toTop) / steps,
    sales: 1 - (right + toRight + up + toTop) / steps,
  });
  return key % 2 === 1 ? [at(0, 0), at(1, 0), at(0, 1)] : [at(1, 0), at(0, 1), at(1, 1)];
}
