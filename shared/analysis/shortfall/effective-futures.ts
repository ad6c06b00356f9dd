/**
 * How many independent futures a share of futures is worth. Futures of one world are alike, so that 10,000 of them in 200 worlds
 * may tell a date no better than a few hundred apart: the design effect of Kish (Survey Sampling, 1965), and with it the interval
 * of a quantile after Woodruff (J. Am. Stat. Assoc. 47, 1952). Where every future is a world of its own, it is 1.
 */
import type { Projection } from "../projection.ts";

type Futures = Pick<Projection, "breach" | "trials">;

/** Errors are recorded exactly; dividing by them is not. */
const hair = 1e-9;

const binomialError = (share: number, trials: number) => Math.sqrt(Math.max(0, share * (1 - share)) / trials);

/**
 * The error of a weighted sum of the chances to have fallen short by each month, as a multiple of what it would be if all
 * futures were independent. Errors of months are added as if they moved together, as those of one world's futures nearly do.
 */
export function errorRatio({ breach, trials }: Futures, weightOf: (month: number) => number): number {
  let told = 0;
  let independent = 0;
  breach.breachedBy.forEach((share, month) => {
    const weight = weightOf(month);
    told += weight * breach.breachedByError[month]!;
    independent += weight * binomialError(share, trials);
  });
  return independent > hair ? Math.max(1, told / independent) : 1;
}

/** About the month in which the share of fallen futures passes `share`, whichever of the two next to it is told less well. */
export function effectiveFutures(futures: Futures, share: number): number {
  const { breachedBy } = futures.breach;
  const found = breachedBy.findIndex((fallen) => fallen > share + hair);
  const after = found === -1 ? breachedBy.length - 1 : found;
  const ratios = [after - 1, after].map((at) => errorRatio(futures, (month) => (month === at ? 1 : 0)));
  return futures.trials / Math.max(...ratios) ** 2;
}
