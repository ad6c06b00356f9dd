/** Where many people stand close together: the triangle cut into small ones, each with its part of the people. */
import type { Mix } from "../../../../shared/domain/mix.ts";
import { type Plane, type Point, pointOf } from "./triangle.ts";

export type Cell = { readonly corners: readonly [Point, Point, Point]; readonly share: number };

/** Small triangles along a side. */
const steps = 12;

export function densityOf(plane: Plane, mixes: readonly Mix[]): readonly Cell[] {
  const counts = new Map<string, { readonly mixes: readonly [Mix, Mix, Mix]; people: number }>();
  for (const mix of mixes) {
    const { key, corners } = cellOf(mix);
    const cell = counts.get(key) ?? { mixes: corners, people: 0 };
    cell.people += 1;
    counts.set(key, cell);
  }
  return [...counts.values()].map(({ mixes: [one, two, three], people }) => ({
    corners: [pointOf(plane, one), pointOf(plane, two), pointOf(plane, three)],
    share: people / mixes.length,
  }));
}

function cellOf({ support, analyst }: Mix) {
  const whole = (share: number) => Math.min(steps - 1, Math.floor(share * steps));
  const [right, up] = [whole(support), whole(analyst)];
  // Between two lines either way lie two triangles: one stands on its base, the other on its tip.
  const isUpright = support * steps - right + (analyst * steps - up) <= 1 || right + up >= steps - 1;
  const at = (toRight: number, toTop: number): Mix => ({
    support: (right + toRight) / steps,
    analyst: (up + toTop) / steps,
    sales: 1 - (right + toRight + up + toTop) / steps,
  });
  const corners: readonly [Mix, Mix, Mix] = isUpright ? [at(0, 0), at(1, 0), at(0, 1)] : [at(1, 0), at(0, 1), at(1, 1)];
  return { key: `${right} ${up} ${isUpright}`, corners };
}
