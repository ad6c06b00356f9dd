/** The factors of a hazard over many futures, told as contributions that multiply to its mean, and add up to it from the base. */
import type { CauseFactors, Factor } from "./factor.ts";
import { logarithmicMean } from "./logarithmic-mean.ts";

/**
 * `ratio`: base × all ratios is the mean hazard; what is the same in every future stands as it is. `change`: base + all changes is
 * the mean hazard, per month.
 */
export type Contribution = Factor & { readonly change: number };

export type CauseContributions = Omit<CauseFactors, "factors"> & { readonly contributions: readonly Contribution[] };

/** In place of a factor of nothing at all, whose logarithm nobody could add up. */
const least = 1e-30;
const ratioOf = ({ ratio }: Factor) => Math.max(least, ratio);

const meanOver = <T>(all: readonly T[], of: (each: T) => number) =>
  all.reduce((sum, each) => sum + of(each), 0) / all.length;

/** For each factor, the logarithm that stands for it in all futures: their sum is that of the mean product. */
function logarithmsOf(futures: readonly (readonly Factor[])[]): readonly number[] {
  const [first = []] = futures;
  const isSteady = first.map((factor, place) => futures.every((factors) => factors[place]!.ratio === factor.ratio));
  const moved = futures.map((factors) => {
    const product = factors.reduce((all, factor, place) => (isSteady[place] ? all : all * ratioOf(factor)), 1);
    return { factors, product, weight: logarithmicMean(product, 1) };
  });
  const whole = logarithmicMean(
    meanOver(moved, ({ product }) => product),
    1,
  );
  return first.map((factor, place) => {
    if (isSteady[place]) return Math.log(ratioOf(factor));
    return meanOver(moved, ({ factors, weight }) => weight * Math.log(ratioOf(factors[place]!))) / whole;
  });
}

/** Means over futures of one cause: every future brings the same base, and the same factors in the same places. */
export function contributionsOf(futures: readonly CauseFactors[]): CauseContributions {
  const [first] = futures;
  if (!first) throw new Error("Contributions need a future to look at.");
  const base = first.base.hazard;
  const hazard = meanOver(futures, (future) => future.hazard);
  const logarithms = logarithmsOf(futures.map(({ factors }) => factors));
  const ratioOfAll = Math.exp(logarithms.reduce((sum, log) => sum + log, 0));
  const perLog = logarithmicMean(base * ratioOfAll, base);
  const contributions = first.factors.map((factor, place): Contribution => {
    const stands = meanOver(futures, ({ factors }) => factors[place]!.stands);
    return { ...factor, stands, ratio: Math.exp(logarithms[place]!), change: perLog * logarithms[place]! };
  });
  return { cause: first.cause, base: first.base, hazard, contributions };
}
