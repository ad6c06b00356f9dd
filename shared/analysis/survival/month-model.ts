/**
 * Cox's model in whole months, the form in which the engine lets people leave: P(leaves this month) = 1 − exp(−exp(xβ)), a
 * regression with the complementary log-log link. Prentice and Gloeckler, Biometrics 34 (1978); by Fisher scoring.
 */
import { dot, inverse, times } from "./matrix.ts";

/** Person-months that share their covariates, and how many of them ended in leaving. */
export type MonthCell = {
  readonly personMonths: number;
  readonly leavers: number;
  readonly covariates: readonly number[];
};

const mostIterations = 50;
const closeEnough = 1e-12;

/** Undefined where a covariate cannot be told from the others, or has no leaver behind it. */
export function monthModel(cells: readonly MonthCell[]) {
  const size = cells[0]?.covariates.length ?? 0;
  // A first guess from each cell's own rate; half a leaver keeps the logarithm finite.
  let etas = cells.map(({ personMonths, leavers }) => Math.log(-Math.log1p(-(leavers + 0.5) / (personMonths + 1))));
  let previous: readonly number[] = new Array<number>(size).fill(Infinity);
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    const information = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    const right = new Array<number>(size).fill(0);
    for (const [index, { personMonths, leavers, covariates }] of cells.entries()) {
      const eta = etas[index]!;
      const chance = -Math.expm1(-Math.exp(eta));
      const slope = Math.exp(eta - Math.exp(eta));
      const weight = (personMonths * slope ** 2) / (chance * (1 - chance));
      const working = eta + (leavers / personMonths - chance) / slope;
      for (const [row, value] of covariates.entries()) {
        right[row]! += weight * value * working;
        for (const [column, other] of covariates.entries()) information[row]![column]! += weight * value * other;
      }
    }
    const covariance = inverse(information);
    if (covariance === undefined) return undefined;
    const coefficients = times(covariance, right);
    if (coefficients.every((value, index) => Math.abs(value - previous[index]!) < closeEnough * 100)) {
      return { coefficients, standardErrors: covariance.map((row, index) => Math.sqrt(row[index]!)) };
    }
    previous = coefficients;
    etas = cells.map(({ covariates }) => dot(coefficients, covariates));
  }
  return undefined;
}
