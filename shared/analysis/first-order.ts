/**
 * How much of a response's variance goes with each of many independent standard normal inputs alone: Var(E[y | x]),
 * the numerator of Sobol's first-order index. E[y | x] is written in Hermite polynomials of the input, which are
 * orthonormal by the way inputs were drawn, so that each coefficient is a plain mean and its square has a known bias.
 */
import { normalQuantile } from "../simulation/normal-quantile.ts";
import type { Estimate } from "./projection.ts";

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
const waves = (x: number): readonly [number, number, number] => [
  x,
  (x * x - 1) / Math.SQRT2,
  (x * x * x - 3 * x) / Math.sqrt(6),
];

/** Chance that noise alone makes any input seem clear. */
const falseAlarm = 0.05;

/** Upper quantile of χ² with three degrees of freedom (Wilson and Hilferty). */
function chiSquareQuantile(tail: number): number {
  const spread = 2 / (9 * orders);
  return orders * (1 - spread + normalQuantile(1 - tail) * Math.sqrt(spread)) ** 3;
}

type Fit = {
  readonly effect: FirstOrderEffect;
  /** How far the coefficients lie from 0, measured by their own covariance: χ² when there is nothing. */
  readonly distance: number;
  readonly coefficients: readonly number[];
};

/** x'S⁻¹x for a symmetric matrix of three rows; 0 where S is singular. */
function mahalanobis([x, y, z]: readonly number[], s: readonly (readonly number[])[]): number {
  const [[a, b, c], [, d, e], [, , f]] = s as [number[], number[], number[]];
  const [p, q, r] = [d! * f! - e! * e!, c! * e! - b! * f!, b! * e! - c! * d!];
  const determinant = a! * p + b! * q + c! * r;
  const size = a! * d! * f!;
  if (!(determinant > 1e-12 * size)) return 0;
  const [u, v, w] = [a! * f! - c! * c!, b! * c! - a! * e!, a! * d! - b! * b!];
  return (p * x! * x! + u * y! * y! + w * z! * z! + 2 * (q * x! * y! + r * x! * z! + v * y! * z!)) / determinant;
}

function fit(input: Float64Array, response: Float64Array, threshold: number): Fit {
  const { length: count } = response;
  const sums = new Float64Array(orders);
  const products = Array.from({ length: orders }, () => new Float64Array(orders));
  for (let point = 0; point < count; point++) {
    const wave = waves(input[point]!);
    const square = response[point]! * response[point]!;
    for (let i = 0; i < orders; i++) {
      sums[i]! += response[point]! * wave[i]!;
      for (let j = 0; j < orders; j++) products[i]![j]! += square * wave[i]! * wave[j]!;
    }
  }
  const coefficients = Array.from(sums, (sum) => sum / count);
  // Covariance of the three means.
  const covariance = products.map((row, i) =>
    Array.from(row, (product, j) => (product / count - coefficients[i]! * coefficients[j]!) / (count - 1)),
  );
  let explained = 0;
  let bias = 0;
  let alongEffect = 0;
  let pureNoise = 0;
  for (let i = 0; i < orders; i++) {
    explained += coefficients[i]! ** 2;
    bias += covariance[i]![i]!;
    for (let j = 0; j < orders; j++) {
      const shared = covariance[i]![j]!;
      alongEffect += 4 * coefficients[i]! * coefficients[j]! * shared;
      pureNoise += 2 * shared * shared;
    }
  }
  // Noise lies along itself, too: of 4c'Sc, 2 × pureNoise would be there with no effect at all.
  const error = Math.max(pureNoise, alongEffect - pureNoise);
  const distance = mahalanobis(coefficients, covariance);
  return {
    distance,
    coefficients,
    effect: {
      variance: { value: explained - bias, standardError: Math.sqrt(error) },
      slope: { value: coefficients[0]!, standardError: Math.sqrt(Math.max(0, covariance[0]![0]!)) },
      isClear: distance > threshold,
    },
  };
}

/**
 * The strongest clear input is fitted first and taken out of the response, and so on: what one input is known to do is no
 * noise to the next. In the order of the inputs.
 */
export function firstOrderEffects(
  inputs: readonly Float64Array[],
  responses: ArrayLike<number>,
): readonly FirstOrderEffect[] {
  const { length: count } = responses;
  const mean = Array.from(responses).reduce((sum, value) => sum + value, 0) / count;
  const rest = Float64Array.from(responses, (value) => value - mean);
  const threshold = chiSquareQuantile(falseAlarm / Math.max(1, inputs.length));
  const effects = new Map<number, FirstOrderEffect>();
  for (;;) {
    const open = inputs.flatMap((input, index) =>
      effects.has(index) ? [] : [{ index, ...fit(input, rest, threshold) }],
    );
    const strongest = open.sort((one, other) => other.distance - one.distance)[0];
    if (!strongest?.effect.isClear) {
      for (const { index, effect } of open) effects.set(index, effect);
      return inputs.map((_, index) => effects.get(index)!);
    }
    effects.set(strongest.index, strongest.effect);
    for (let point = 0; point < count; point++) {
      waves(inputs[strongest.index]![point]!).forEach((wave, i) => (rest[point]! -= strongest.coefficients[i]! * wave));
    }
  }
}
