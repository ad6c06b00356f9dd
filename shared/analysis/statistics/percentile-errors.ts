/**
 * Percentiles with standard errors from order statistics: how many trials fall below the true percentile is binomial, so the
 * values that far to either side hold it, whatever the distribution.
 */
import { toInterval } from "./estimate.ts";
import { rankOf } from "./percentiles.ts";
import type { Series } from "../projection.ts";
import { createSelection } from "./rank-selection.ts";

export const detailShares = { p5: 0.05, p10: 0.1, p50: 0.5, p90: 0.9, p95: 0.95 } as const;
export type DetailShare = keyof typeof detailShares;
export const detailShareIds = Object.keys(detailShares) as readonly DetailShare[];

/** Values month by month and their standard errors; counts that hardly vary have errors of 0. */
export type PercentileFan = Readonly<Record<DetailShare, { readonly value: Series; readonly error: Series }>>;

/** The ranks of a percentile and of the ends of its 95 % interval. */
function ranksOf(share: number, trials: number): readonly number[] {
  const margin = toInterval * Math.sqrt(share * (1 - share) * trials);
  const within = (rank: number) => Math.min(trials - 1, Math.max(0, Math.round(rank)));
  const rank = rankOf(share, trials);
  return [within(share * trials - margin - 0.5), rank, within(share * trials + margin - 0.5)];
}

/** Fans over months from columns of one value per trial. */
export function createPercentiles(months: number, trials: number) {
  const wanted = detailShareIds.map((id) => ranksOf(detailShares[id], trials));
  const ranks = [...new Set(wanted.flat())].sort((one, other) => one - other);
  const valuesAtRanks = createSelection(trials, ranks);
  const values = new Float64Array(trials);

  return (source: Float32Array | Uint16Array, column: (month: number) => number): PercentileFan => {
    const fans = wanted.map(() => ({ value: new Float64Array(months), error: new Float64Array(months) }));
    for (let month = 0; month < months; month++) {
      const from = column(month) * trials;
      values.set(source.subarray(from, from + trials));
      let lowest = values[0]!;
      let highest = lowest;
      for (let trial = 0; trial < trials; trial++) {
        lowest = Math.min(lowest, values[trial]!);
        highest = Math.max(highest, values[trial]!);
      }
      const found = valuesAtRanks(values, lowest, highest);
      wanted.forEach((around, index) => {
        const [low, value, high] = around.map((rank) => found[ranks.indexOf(rank)]!);
        fans[index]!.value[month] = value!;
        fans[index]!.error[month] = (high! - low!) / (2 * toInterval);
      });
    }
    return Object.fromEntries(detailShareIds.map((id, index) => [id, fans[index]!])) as PercentileFan;
  };
}
