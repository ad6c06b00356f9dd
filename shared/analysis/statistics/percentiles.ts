import { errorOverWorlds, meanFromSums } from "./estimate.ts";
import type { Fan, Series } from "../projection.ts";
import { createSelection } from "./rank-selection.ts";

const fanShares = { p5: 0.05, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95 } as const;
type FanKey = keyof typeof fanShares;
const fanKeys = Object.keys(fanShares) as readonly FanKey[];

/** Nearest rank: a percentile is a value that happened in some trial. */
export const rankOf = (share: number, count: number): number => Math.max(0, Math.ceil(share * count) - 1);

/** Sums are around the first value, so that large figures keep the digits of their spread. */
function spanAndSums(values: Float64Array) {
  const first = values[0]!;
  let lowest = first;
  let highest = first;
  let sum = 0;
  let squares = 0;
  for (let trial = 0; trial < values.length; trial++) {
    const value = values[trial]!;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
    const beyond = value - first;
    sum += beyond;
    squares += beyond * beyond;
  }
  return { lowest, highest, sum, squares };
}

/** A fan over months from a function that writes the month's values of all trials, `each` of a world, into `scratch`. */
export function createFans(months: number, trials: number, each = 1) {
  const scratch = new Float64Array(trials);
  const valuesAtRanks = createSelection(
    trials,
    fanKeys.map((key) => rankOf(fanShares[key], trials)),
  );
  return (fill: (scratch: Float64Array, month: number) => void): Fan => {
    const series = () => new Float64Array(months);
    const fan: Record<keyof Fan, Series> = {
      p5: series(),
      p10: series(),
      p25: series(),
      p50: series(),
      p75: series(),
      p90: series(),
      p95: series(),
      mean: series(),
      meanError: series(),
    };
    for (let month = 0; month < months; month++) {
      fill(scratch, month);
      const first = scratch[0]!;
      const { lowest, highest, sum, squares } = spanAndSums(scratch);
      const { value: mean, standardError } = meanFromSums(trials, sum, squares);
      fan.mean[month] = first + mean;
      fan.meanError[month] = each === 1 ? standardError : errorOverWorlds(scratch, first + mean, each);
      const values = valuesAtRanks(scratch, lowest, highest);
      fanKeys.forEach((key, index) => (fan[key][month] = values[index]!));
    }
    return fan;
  };
}
