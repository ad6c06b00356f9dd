/** Newton's method for likelihoods with one peak, a step halved for as long as it would go downhill. */
import { type Matrix, inverse, times } from "./matrix.ts";

export type Derivatives = {
  readonly logLikelihood: number;
  readonly score: readonly number[];
  /** Minus the second derivatives. */
  readonly information: Matrix;
};

export type Peak = {
  readonly coefficients: readonly number[];
  /** The inverse of the information. */
  readonly covariance: Matrix;
  /** Log-likelihood where all coefficients are 0, and at the peak. */
  readonly logLikelihood: { readonly without: number; readonly with: number };
};

const mostIterations = 30;
const closeEnough = 1e-12;

const plus = (a: readonly number[], b: readonly number[]) => a.map((value, index) => value + b[index]!);

/** From zero to the peak of `size` coefficients; undefined where there is none, or no single one. */
export function peakOf(size: number, at: (coefficients: readonly number[]) => Derivatives): Peak | undefined {
  let coefficients: readonly number[] = new Array<number>(size).fill(0);
  let here = at(coefficients);
  const without = here.logLikelihood;
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    const covariance = inverse(here.information);
    if (covariance === undefined) return undefined;
    let step = times(covariance, here.score);
    let next = at(plus(coefficients, step));
    while (!(next.logLikelihood >= here.logLikelihood - closeEnough * Math.abs(here.logLikelihood))) {
      step = step.map((value) => value / 2);
      next = at(plus(coefficients, step));
    }
    coefficients = plus(coefficients, step);
    here = next;
    if (step.every((value) => Math.abs(value) < closeEnough * 10)) {
      const final = inverse(here.information);
      return final && { coefficients, covariance: final, logLikelihood: { without, with: here.logLikelihood } };
    }
  }
  return undefined;
}
