import type { Fan, Series } from "./projection.ts";
import { createSelection } from "./rank-selection.ts";

const fanShares = { p5: 0.05, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95 } as const;
type FanKey = keyof typeof fanShares;
const fanKeys = Object.keys(fanShares) as readonly FanKey[];

/** Nearest rank: a percentile is a value that happened in some trial. */
export const rankOf = (share: number, count: number): number => Math.max(0, Math.ceil(share * count) - 1);

/** A fan over months from a function that writes the month's values of all trials into `scratch`. */
export function createFans(months: number, trials: number) {
  const scratch = new Float64Array(trials);
  const valuesAtRanks = createSelection(
    trials,
    fanKeys.map((key) => rankOf(fanShares[key], trials)),
  );
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
      let lowest = scratch[0]!;
      let highest = lowest;
      for (let trial = 0; trial < trials; trial++) {
        const value = scratch[trial]!;
        sum += value;
        lowest = Math.min(lowest, value);
        highest = Math.max(highest, value);
      }
      fan.mean[month] = sum / trials;
      const values = valuesAtRanks(scratch, lowest, highest);
      fanKeys.forEach((key, index) => (fan[key][month] = values[index]!));
    }
    return fan;
  };
}
