/** One-way random effects: how much of a spread lies between worlds (not knowing) and how much within them (chance). */
import { rankOf } from "../statistics/percentiles.ts";
import type { Estimate } from "../projection.ts";

export type Band = { readonly low: number; readonly high: number };

export type VarianceSplit = {
  /** Over all worlds; its standard error is that of the worlds' means, for trials of one world are not independent. */
  readonly mean: Estimate;
  /** Variance within a world. */
  readonly chance: Estimate;
  /** Variance between worlds, the part that chance in the worlds' means would feign taken off; never below 0. */
  readonly notKnowing: Estimate;
  /** Not knowing as a part of both together; 0 where nothing varies. */
  readonly notKnowingShare: Estimate;
  /** Between which values 90 % of single futures lie, and 90 % of what worlds bring on average. */
  readonly band: Band;
  readonly notKnowingBand: Band;
};

/** Mean and unbiased variance of each world's trials. */
function worldMoments(values: ArrayLike<number>, each: number) {
  const count = Math.floor(values.length / each);
  const means = new Float64Array(count);
  const variances = new Float64Array(count);
  for (let world = 0; world < count; world++) {
    let sum = 0;
    for (let trial = world * each; trial < (world + 1) * each; trial++) sum += values[trial]!;
    const mean = sum / each;
    let squares = 0;
    for (let trial = world * each; trial < (world + 1) * each; trial++) squares += (values[trial]! - mean) ** 2;
    means[world] = mean;
    variances[world] = squares / (each - 1);
  }
  return { means, variances };
}

export const worldMeans = (values: ArrayLike<number>, each: number): Float64Array => worldMoments(values, each).means;

/** Sums over worlds, from which everything follows and any one world is easily left out. */
type Sums = { readonly worlds: number; readonly means: number; readonly squares: number; readonly within: number };

/** Between: variance of the worlds' means less what chance puts there. May fall below 0, as an unbiased estimate must. */
function componentsOf({ worlds, means, squares, within }: Sums, each: number) {
  const chance = within / worlds;
  const between = (squares - (means * means) / worlds) / (worlds - 1) - chance / each;
  const total = between + chance;
  return { chance, between, share: total > 0 ? between / total : 0 };
}

type Components = ReturnType<typeof componentsOf>;

/** Standard errors by leaving out one world at a time: no assumption on the shape of anything. */
function jackknife(sumsWithout: readonly Sums[], each: number, of: (components: Components) => number): number {
  const values = sumsWithout.map((sums) => of(componentsOf(sums, each)));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt((squares * (values.length - 1)) / values.length);
}

function bandOf(values: Float64Array): Band {
  const sorted = values.slice().sort();
  return { low: sorted[rankOf(0.05, sorted.length)]!, high: sorted[rankOf(0.95, sorted.length)]! };
}

/** Values of all trials, world after world, `each` in a world; at least three worlds of two trials. */
export function varianceSplit(values: Float64Array, each: number): VarianceSplit {
  const { means, variances } = worldMoments(values, each);
  const { length: worlds } = means;
  const mean = means.reduce((sum, value) => sum + value, 0) / worlds;
  // Around the mean, so that large figures keep the digits of their spread.
  const centred = means.map((value) => value - mean);
  const sums = {
    worlds,
    means: 0,
    squares: centred.reduce((sum, value) => sum + value * value, 0),
    within: variances.reduce((sum, value) => sum + value, 0),
  };
  const without = Array.from(centred, (value, world) => ({
    worlds: worlds - 1,
    means: -value,
    squares: sums.squares - value * value,
    within: sums.within - variances[world]!,
  }));
  const { chance, between, share } = componentsOf(sums, each);
  const notKnowing = Math.max(0, between);
  const spreadOfMeans = sums.squares / (worlds - 1);
  // Means of few trials scatter by chance as well: drawn together until they scatter as worlds do.
  const shrink = spreadOfMeans > 0 ? Math.sqrt(Math.min(1, notKnowing / spreadOfMeans)) : 0;
  return {
    mean: { value: mean, standardError: Math.sqrt(spreadOfMeans / worlds) },
    chance: { value: chance, standardError: jackknife(without, each, (part) => part.chance) },
    notKnowing: { value: notKnowing, standardError: jackknife(without, each, (part) => part.between) },
    notKnowingShare: {
      value: Math.min(1, Math.max(0, share)),
      standardError: jackknife(without, each, (part) => part.share),
    },
    band: bandOf(values),
    notKnowingBand: bandOf(centred.map((value) => mean + shrink * value)),
  };
}
