/**
 * A straight-line model of a monthly series whose noise remembers the month before: values = design · coefficients + e,
 * where e follows the month before by the share φ (a first-order autoregression; months may be missing).
 *
 * φ is not estimated and then believed: everything is worked out for each φ of a grid and averaged by its restricted
 * likelihood, so that not knowing φ widens the errors. The restricted likelihood (REML) is not biased towards 0 by the many
 * month effects that are fitted beside it (Cheang, Reinsel: "Bias reduction of autoregressive estimates in time series
 * regression model through restricted maximum likelihood", JASA 95, 2000).
 */
import { basisOf, dot, type Columns } from "./orthonormal.ts";

const step = 0.1;
const memoriesFrom = (lowest: number) =>
  Array.from({ length: Math.round((1 - lowest) / step) }, (_, index) => lowest + index * step);

/**
 * How low φ may be. Errors of an effect are cautious from 0 on, for a series that seems to swing back would only make them look
 * smaller. Surprises may have it: a memory that is not there would be put into them by taking it out.
 */
export const cautious = memoriesFrom(0);
export const either = memoriesFrom(-0.5);

export type FitInTime = {
  readonly coefficients: readonly number[];
  readonly standardErrors: () => readonly number[];
  /** Rows beyond coefficients. */
  readonly degrees: number;
  /** φ: what stays of a month's surprise in the month after. */
  readonly memory: number;
  /** Standard deviation of a month's surprise, on the scale of the values. */
  readonly deviation: number;
  /** What a month brings beyond the model and beyond what the month before announced, in standard deviations. */
  readonly surprises: readonly number[];
  /** An orthonormal basis of all that was taken out of the surprises. */
  readonly takenOut: Columns;
};

/** A series in the order of its months; `design` column by column. */
export type InTime = {
  readonly months: readonly number[];
  readonly values: readonly number[];
  readonly design: Columns;
};

/** Each month less what the one before announces, scaled to one size of surprise whatever gap lies between. */
function filtered(months: readonly number[], values: readonly number[], memory: number): number[] {
  return values.map((value, row) => {
    if (row === 0) return value * Math.sqrt(1 - memory * memory);
    const kept = memory ** (months[row]! - months[row - 1]!);
    return (value - kept * values[row - 1]!) * Math.sqrt((1 - memory * memory) / (1 - kept * kept));
  });
}

/** The logarithm of the size of the filter: each row is scaled by the root of (1 − φ²) ÷ (1 − φ^2gap). */
const logFilter = (months: readonly number[], memory: number): number =>
  months.reduce((sum, month, row) => {
    const kept = row === 0 ? 0 : memory ** (month - months[row - 1]!);
    return sum + Math.log((1 - memory * memory) / (1 - kept * kept)) / 2;
  }, 0);

/** Undefined where columns say the same thing twice, or as many are asked for as there are rows. */
function fitFor({ months, values, design }: InTime, memory: number) {
  const target = filtered(months, values, memory);
  const found = basisOf(design.map((column) => filtered(months, column, memory)));
  const degrees = values.length - design.length;
  if (found === undefined || degrees < 1) return undefined;
  const { basis, solve, inverseDiagonal, logSize } = found;
  const onto = basis.map((column) => dot(column, target));
  const rest = target.map((value, row) => basis.reduce((left, column, at) => left - column[row]! * onto[at]!, value));
  const variance = dot(rest, rest) / degrees;
  return {
    coefficients: solve(onto),
    variances: () => inverseDiagonal().map((size) => size * variance),
    rest: rest.map((value) => value / Math.sqrt(variance)),
    deviation: Math.sqrt(variance),
    basis,
    // Restricted log-likelihood, up to what is the same for every φ.
    logLikelihood: logFilter(months, memory) - logSize - (degrees / 2) * Math.log(variance),
  };
}

export function fitInTime(series: InTime, memories: readonly number[]): FitInTime | undefined {
  const fits = memories.map((memory) => fitFor(series, memory));
  if (fits.some((fit) => fit === undefined || !Number.isFinite(fit.logLikelihood))) return undefined;
  const all = fits.map((fit) => fit!);
  const best = Math.max(...all.map(({ logLikelihood }) => logLikelihood));
  const weights = all.map(({ logLikelihood }) => Math.exp(logLikelihood - best));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const averaged = (valueOf: (index: number) => number) =>
    weights.reduce((total, weight, index) => total + weight * valueOf(index), 0) / sum;
  const coefficients = series.design.map((_, at) => averaged((index) => all[index]!.coefficients[at]!));
  const memory = averaged((index) => memories[index]!);
  const near = all[Math.round((memory - memories[0]!) / step)]!;
  const standardErrors = () => {
    const variances = all.map((fit) => fit.variances());
    return coefficients.map((mean, at) =>
      Math.sqrt(averaged((index) => variances[index]![at]! + (all[index]!.coefficients[at]! - mean) ** 2)),
    );
  };
  return {
    coefficients,
    standardErrors,
    degrees: series.values.length - series.design.length,
    memory,
    deviation: near.deviation,
    surprises: near.rest,
    takenOut: near.basis,
  };
}
