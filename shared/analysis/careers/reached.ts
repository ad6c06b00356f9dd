import type { Reached, Series } from "./careers-ahead.ts";

/** From the number of futures in which it happened in each month. */
export function reachedOf(counts: ArrayLike<number>, futures: number): Reached {
  const by = new Float32Array(counts.length);
  let sum = 0;
  for (let month = 0; month < counts.length; month++) {
    sum += counts[month]!;
    by[month] = sum / futures;
  }
  return { share: sum / futures, p10: firstAt(by, 0.1), p50: firstAt(by, 0.5), p90: firstAt(by, 0.9), by };
}

/** A hair, because shares are kept in single precision. */
const hair = 1e-6;

/** The first month by which it has happened in so many futures. */
export function firstAt(by: Series, share: number): number | undefined {
  const month = by.findIndex((value) => value >= share - hair);
  return month === -1 ? undefined : month;
}
