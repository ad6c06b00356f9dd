import type { Estimate, PairedDifference } from "./projection.ts";

/** A mean over trials with its Monte Carlo standard error. */
export function meanOf(trials: number, valueOf: (trial: number) => number): Estimate {
  let sum = 0;
  let squares = 0;
  // Around the first value, so that large figures keep the digits of their spread.
  const shift = trials > 0 ? valueOf(0) : 0;
  for (let trial = 0; trial < trials; trial++) {
    const value = valueOf(trial) - shift;
    sum += value;
    squares += value * value;
  }
  if (trials === 0) return { value: 0, standardError: 0 };
  const mean = sum / trials;
  const variance = trials > 1 ? Math.max(0, (squares - trials * mean * mean) / (trials - 1)) : 0;
  return { value: shift + mean, standardError: Math.sqrt(variance / trials) };
}

/** A probability known as a share of trials, which rounding may have moved a hair beyond its ends. */
export const chanceOfShare = (value: number, trials: number): Estimate => ({
  value,
  standardError: trials > 0 ? Math.sqrt(Math.max(0, value * (1 - value)) / trials) : 0,
});

/** A probability as a count of trials. */
export const chanceOf = (count: number, trials: number): Estimate =>
  chanceOfShare(trials > 0 ? count / trials : 0, trials);

/** Mean of `one − other` over trials that share their luck. Ties count half. */
export function pairedDifference(
  trials: number,
  one: (trial: number) => number,
  other: (trial: number) => number,
  better: "higher" | "lower",
): PairedDifference {
  const { value, standardError } = meanOf(trials, (trial) => one(trial) - other(trial));
  let wins = 0;
  for (let trial = 0; trial < trials; trial++) {
    const difference = one(trial) - other(trial);
    if (difference === 0) wins += 0.5;
    else if (difference > 0 === (better === "higher")) wins += 1;
  }
  return { mean: value, standardError, betterShare: trials > 0 ? wins / trials : 0 };
}

/** Standard normal quantile of 97.5 %. */
export const toInterval = 1.959963984540054;

/** Holds the true value in 95 of 100 such estimates. */
export type Interval = { readonly low: number; readonly high: number; readonly coversZero: boolean };

export function intervalOf({ mean, standardError }: Pick<PairedDifference, "mean" | "standardError">): Interval {
  const low = mean - toInterval * standardError;
  const high = mean + toInterval * standardError;
  return { low, high, coversZero: low <= 0 && high >= 0 };
}
