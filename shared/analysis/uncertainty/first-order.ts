/**
 * How much of a response's variance goes with each of many independent standard normal inputs alone: Var(E[y | x]),
 * the numerator of Sobol's first-order index. E[y | x] is written in Hermite polynomials of the input, which are
 * orthonormal by the way inputs were drawn, so that the variance is the sum of the squared coefficients.
 */
import { normalQuantile } from "../../simulation/normal-quantile.ts";
import type { Estimate } from "../projection.ts";
import { type Matrix, dot, inverseOf, times } from "./three-by-three.ts";

export type FirstOrderEffect = {
  /** Var(E[y | x]), bias taken off; below 0 only by chance. */
  readonly variance: Estimate;
  /** Change of the response per standard deviation of the input, over its whole range. */
  readonly slope: Estimate;
  /** Told from noise, though as many inputs were looked at as there are. */
  readonly isClear: boolean;
};

/** Straight, bent, and S-shaped: the catalogue's ranges are too narrow for anything wilder. */
const orders = 3;
const wavesOf = (x: number): readonly number[] => [x, (x * x - 1) / Math.SQRT2, (x * x * x - 3 * x) / Math.sqrt(6)];

/** Inputs are all but uncorrelated: each round leaves about a tenth of what the one before left to mend. */
const rounds = 3;

/** Chance that noise alone makes any input seem clear. */
const falseAlarm = 0.05;

/** Upper quantile of χ² with three degrees of freedom (Wilson and Hilferty). */
function chiSquareQuantile(tail: number): number {
  const spread = 2 / (9 * orders);
  return orders * (1 - spread + normalQuantile(1 - tail) * Math.sqrt(spread)) ** 3;
}

/** An input's waves at each point, three after three, about their means there. */
type Input = { readonly waves: Float64Array; readonly inverse: Matrix | undefined };

/** Mean over points of the products of each two of the three numbers there. */
function meanProducts(points: Float64Array): Matrix {
  const sums = [0, 1, 2].map(() => [0, 0, 0]);
  for (let at = 0; at < points.length; at += orders) {
    for (let i = 0; i < orders; i++) for (let j = 0; j < orders; j++) sums[i]![j]! += points[at + i]! * points[at + j]!;
  }
  return sums.map((row) => row.map((sum) => (sum * orders) / points.length));
}

function prepare(values: Float64Array): Input {
  const waves = Float64Array.from(Array.from(values, wavesOf).flat());
  for (let order = 0; order < orders; order++) {
    let sum = 0;
    for (let at = order; at < waves.length; at += orders) sum += waves[at]!;
    for (let at = order; at < waves.length; at += orders) waves[at]! -= sum / values.length;
  }
  return { waves, inverse: inverseOf(meanProducts(waves)) };
}

type Fit = {
  readonly coefficients: readonly number[];
  /** Bartlett's measure of what the fit explains: χ² with three degrees of freedom when there is nothing. */
  readonly distance: number;
};

/** Least squares. */
function fit({ waves, inverse }: Input, response: Float64Array): Fit {
  const { length: count } = response;
  const products = [0, 0, 0];
  let total = 0;
  for (let point = 0; point < count; point++) {
    const value = response[point]!;
    total += value * value;
    for (let order = 0; order < orders; order++) products[order]! += waves[point * orders + order]! * value;
  }
  const coefficients = inverse
    ? times(
        inverse,
        products.map((sum) => sum / count),
      )
    : [0, 0, 0];
  const left = total > 0 ? Math.max(1e-12, 1 - dot(coefficients, products) / total) : 1;
  return { coefficients, distance: -(count - 1 - (orders + 2) / 2) * Math.log(left) };
}

/** Takes what an input does out of a response, or puts it back. */
function shift(response: Float64Array, { waves }: Input, [a, b, c]: readonly number[], sign: 1 | -1): void {
  for (let point = 0, at = 0; point < response.length; point++, at += orders) {
    response[point]! += sign * (a! * waves[at]! + b! * waves[at + 1]! + c! * waves[at + 2]!);
  }
}

/** Of the coefficients, from what their fit has left: no assumption on the noise, as if each point had been left out once. */
function covarianceOf({ waves, inverse }: Input, residuals: Float64Array): Matrix {
  const pulls = new Float64Array(waves.length);
  if (!inverse) return meanProducts(pulls);
  const { length: count } = residuals;
  for (let point = 0; point < count; point++) {
    const wave = Array.from(waves.subarray(point * orders, (point + 1) * orders));
    const reach = times(inverse, wave);
    const leverage = (1 + dot(wave, reach)) / count;
    pulls.set(
      reach.map((value) => (value * residuals[point]!) / (1 - leverage)),
      point * orders,
    );
  }
  return meanProducts(pulls).map((row) => row.map((value) => value / count));
}

function effectOf(input: Input, { coefficients }: Fit, residuals: Float64Array, isClear: boolean): FirstOrderEffect {
  const covariance = covarianceOf(input, residuals);
  const bias = covariance.reduce((sum, row, order) => sum + row[order]!, 0);
  const alongEffect = 4 * dot(coefficients, times(covariance, coefficients));
  const pureNoise = 2 * covariance.flat().reduce((sum, value) => sum + value * value, 0);
  return {
    variance: {
      value: dot(coefficients, coefficients) - bias,
      // Noise lies along itself, too: 2 × pureNoise of the first term would be there with no effect at all.
      standardError: Math.sqrt(Math.max(pureNoise, alongEffect - pureNoise)),
    },
    slope: { value: coefficients[0]!, standardError: Math.sqrt(covariance[0]![0]!) },
    isClear,
  };
}

/**
 * The strongest clear input is fitted first and taken out of the response, then the next: what one input is known to do
 * is no noise to the others. In the order of the inputs.
 */
export function firstOrderEffects(
  inputs: readonly Float64Array[],
  responses: ArrayLike<number>,
): readonly FirstOrderEffect[] {
  const prepared = inputs.map(prepare);
  const mean = Array.from(responses).reduce((sum, value) => sum + value, 0) / responses.length;
  const rest = Float64Array.from(responses, (value) => value - mean);
  const threshold = chiSquareQuantile(falseAlarm / Math.max(1, inputs.length));
  const clear = new Map<Input, Fit>();
  function refit(input: Input): Fit {
    const before = clear.get(input);
    if (before) shift(rest, input, before.coefficients, 1);
    const after = fit(input, rest);
    shift(rest, input, after.coefficients, -1);
    return after;
  }

  for (;;) {
    const open = prepared.filter((input) => !clear.has(input)).map((input) => ({ input, ...fit(input, rest) }));
    const strongest = open.sort((one, other) => other.distance - one.distance)[0];
    if (!strongest || strongest.distance <= threshold) break;
    clear.set(strongest.input, refit(strongest.input));
  }
  // Again each, now that all the others are out of the way.
  for (let round = 0; round < rounds; round++) for (const input of clear.keys()) clear.set(input, refit(input));

  return prepared.map((input) => {
    const found = clear.get(input);
    if (found) return effectOf(input, found, rest, true);
    const noise = refit(input);
    const effect = effectOf(input, noise, rest, false);
    shift(rest, input, noise.coefficients, 1);
    return effect;
  });
}
