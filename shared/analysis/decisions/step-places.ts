/** Which steps can be told apart at all by what they remove of the shortfall per yen: a ratio of two means on shared luck, linearised. */
import { meanOf, toInterval } from "../statistics/estimate.ts";
import type { TrialScores } from "./trial-scores.ts";

/** From 1; `from` and `to` differ where luck alone could put it higher or lower. */
export type Place = { readonly from: number; readonly to: number };

/** The same futures with a step and without it. */
export type Both = { readonly with: TrialScores; readonly without: TrialScores };

type Rate = {
  /** Infinite for what removes shortfall and costs nothing. */
  readonly value: number;
  /** How far a future pulls the rate away from its mean. */
  readonly pull: (trial: number) => number;
};

function rateOf({ with: one, without: other }: Both): Rate {
  const removedIn = (trial: number) => other.shortfall[trial]! - one.shortfall[trial]!;
  const costIn = (trial: number) => one.costJpy[trial]! - other.costJpy[trial]!;
  const removed = meanOf(one.trials, removedIn).value;
  const cost = meanOf(one.trials, costIn).value;
  if (cost <= 0) return { value: removed > 0 ? Infinity : 0, pull: () => 0 };
  const value = removed / cost;
  return { value, pull: (trial) => (removedIn(trial) - value * costIn(trial)) / cost };
}

/** 1 where `one` is surely worth more, −1 where surely less, 0 where luck may have made the difference. */
function compare(trials: number, one: Rate, other: Rate): -1 | 0 | 1 {
  if (one.value === other.value) return 0;
  const difference = one.value - other.value;
  if (!Number.isFinite(difference)) return difference > 0 ? 1 : -1;
  const { standardError } = meanOf(trials, (trial) => one.pull(trial) - other.pull(trial));
  if (Math.abs(difference) <= toInterval * standardError) return 0;
  return difference > 0 ? 1 : -1;
}

/** In the order given. */
export function placesOf(all: readonly Both[]): readonly Place[] {
  const rates = all.map(rateOf);
  return rates.map((rate, index) => {
    const others = rates.filter((_, other) => other !== index);
    const signs = others.map((other) => compare(all[index]!.with.trials, rate, other));
    return {
      from: 1 + signs.filter((sign) => sign === -1).length,
      to: rates.length - signs.filter((sign) => sign === 1).length,
    };
  });
}
