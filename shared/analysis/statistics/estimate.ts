import type { Estimate, PairedDifference } from "../projection.ts";

/** Standard error of the mean of values that come `each` in a row from one world: those of one world are not independent, worlds are. */
export function errorOverWorlds(values: ArrayLike<number>, mean: number, each: number): number {
  const count = Math.floor(values.length / each);
  let squares = 0;
  let at = 0;
  for (let world = 0; world < count; world++) {
    let sum = 0;
    for (const end = at + each; at < end; at++) sum += values[at]! - mean;
    squares += sum * sum;
  }
  return count > 1 ? Math.sqrt(squares / (count * (count - 1))) / each : 0;
}

/** The mean of `count` values from their sum and the sum of their squares, which must not be so large that digits are lost. */
export function meanFromSums(count: number, sum: number, squares: number): Estimate {
  if (count === 0) return { value: 0, standardError: 0 };
  const mean = sum / count;
  const variance = count > 1 ? Math.max(0, (squares - count * mean * mean) / (count - 1)) : 0;
  return { value: mean, standardError: Math.sqrt(variance / count) };
}

/** A mean over trials, `each` of them to a world, with its Monte Carlo standard error. */
export function meanOf(trials: number, valueOf: (trial: number) => number, each = 1): Estimate {
  if (each > 1) return meanOf(Math.floor(trials / each), (world) => sumOver(world, each, valueOf) / each);
  let sum = 0;
  let squares = 0;
  // Around the first value, so that large figures keep the digits of their spread.
  const shift = trials > 0 ? valueOf(0) : 0;
  for (let trial = 0; trial < trials; trial++) {
    const value = valueOf(trial) - shift;
    sum += value;
    squares += value * value;
  }
  const { value, standardError } = meanFromSums(trials, sum, squares);
  return { value: shift + value, standardError };
}

function sumOver(world: number, each: number, valueOf: (trial: number) => number): number {
  let sum = 0;
  for (let trial = world * each; trial < (world + 1) * each; trial++) sum += valueOf(trial);
  return sum;
}

/** One sum over trials as a part of another, by linearisation; undefined where there is nothing to be a part of. */
export function ratioOf(
  trials: number,
  partOf: (trial: number) => number,
  wholeOf: (trial: number) => number,
  each = 1,
): Estimate | undefined {
  const whole = meanOf(trials, wholeOf).value;
  if (whole === 0) return undefined;
  const value = meanOf(trials, partOf).value / whole;
  const { standardError } = meanOf(trials, (trial) => partOf(trial) - value * wholeOf(trial), each);
  return { value, standardError: standardError / whole };
}

/** A probability known as a share of trials, which rounding may have moved a hair beyond its ends. */
export const chanceOfShare = (value: number, trials: number): Estimate => ({
  value,
  standardError: trials > 0 ? Math.sqrt(Math.max(0, value * (1 - value)) / trials) : 0,
});

/** A probability as a count of trials. */
export const chanceOf = (count: number, trials: number): Estimate =>
  chanceOfShare(trials > 0 ? count / trials : 0, trials);

/** The same where `each` trials make a world, and it takes a look at every trial to know the error. */
export const chanceAmong = (count: number, trials: number, each: number, isSo: (trial: number) => boolean): Estimate =>
  each === 1 ? chanceOf(count, trials) : meanOf(trials, (trial) => (isSo(trial) ? 1 : 0), each);

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
