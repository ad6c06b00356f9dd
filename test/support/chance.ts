/** Numbers for tests of statistics: as random as the engine's own, the same in every run. */
import { draw, keyOf, purposes } from "../../shared/simulation/draws.ts";
import { normalQuantile } from "../../shared/simulation/normal-quantile.ts";

/** Standard normal numbers; other names, other numbers. */
export function normals(name: string, count: number): Float64Array {
  const [high, low] = keyOf(name);
  return Float64Array.from({ length: count }, (_, index) =>
    normalQuantile(draw(1, index, high, low, 0, purposes.leave)),
  );
}

/** Mean of a function of a standard normal number, by the midpoint rule. */
export function meanOverNormal(of: (z: number) => number): number {
  const step = 1e-3;
  let sum = 0;
  for (let z = -8 + step / 2; z < 8; z += step) sum += of(z) * Math.exp((-z * z) / 2);
  return (sum * step) / Math.sqrt(2 * Math.PI);
}
