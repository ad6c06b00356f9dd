/** Percentiles by selection: a fan needs seven ranks of a column, not its whole order. */
import type { Fan, Series } from "./projection.ts";

const fanShares = { p5: 0.05, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95 } as const;
type FanKey = keyof typeof fanShares;
const fanKeys = Object.keys(fanShares) as readonly FanKey[];

/** Nearest rank: a percentile is a value that happened in some trial. */
export const rankOf = (share: number, count: number): number => Math.max(0, Math.ceil(share * count) - 1);

/** Puts the values of the given ranks (ascending) of `values[from..to]` in their places, Hoare's way. */
export function selectRanks(
  values: Float64Array,
  ranks: readonly number[],
  from: number,
  to: number,
  first: number,
  last: number,
): void {
  if (first > last || from >= to) return;
  const middle = (first + last) >> 1;
  const rank = ranks[middle]!;
  let low = from;
  let high = to;
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let left = low;
    let right = high;
    while (left <= right) {
      while (values[left]! < pivot) left += 1;
      while (values[right]! > pivot) right -= 1;
      if (left > right) break;
      const swapped = values[left]!;
      values[left++] = values[right]!;
      values[right--] = swapped;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else break;
  }
  selectRanks(values, ranks, from, rank - 1, first, middle - 1);
  selectRanks(values, ranks, rank + 1, to, middle + 1, last);
}

/** A fan over months from a function that writes the month's values of all trials into `scratch`. */
export function createFans(months: number, trials: number) {
  const scratch = new Float64Array(trials);
  const ranks = fanKeys.map((key) => rankOf(fanShares[key], trials));
  return (fill: (scratch: Float64Array, month: number) => void): Fan => {
    const series = () => new Float64Array(months);
    const fan: Record<FanKey | "mean", Series> = {
      p5: series(),
      p10: series(),
      p25: series(),
      p50: series(),
      p75: series(),
      p90: series(),
      p95: series(),
      mean: series(),
    };
    for (let month = 0; month < months; month++) {
      fill(scratch, month);
      let sum = 0;
      for (let trial = 0; trial < trials; trial++) sum += scratch[trial]!;
      fan.mean[month] = sum / trials;
      selectRanks(scratch, ranks, 0, trials - 1, 0, ranks.length - 1);
      fanKeys.forEach((key, index) => (fan[key][month] = scratch[ranks[index]!]!));
    }
    return fan;
  };
}
