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

/** The base of the band in which most futures find the person; of equals, the one met first. */
function commonestBase(futures: readonly CauseFactors[]): CauseFactors["base"] {
  const counts = new Map<string, number>();
  for (const { base } of futures) counts.set(base.band, (counts.get(base.band) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return futures.find(({ base }) => counts.get(base.band) === most)!.base;
}

/** Someone hired or followed has been there for a while that differs between futures: what that makes of the base. */
function tenureFactors(futures: readonly CauseFactors[], usual: CauseFactors["base"]): readonly Factor[] {
  const coefficientIds = [...new Set(futures.flatMap(({ base }) => base.coefficientIds))];
  return futures.map(({ base }) => ({
    kind: "tenure",
    stands: base.band === usual.band ? 0 : 1,
    weight: 1,
    ratio: usual.hazard > 0 ? base.hazard / usual.hazard : 1,
    coefficientIds,
  }));
}

/**
 * Means over futures of one cause: every future brings the same factors in the same places. The base is that of one tenure band;
 * where futures differ in it, tenure is one more factor.
 */
export function contributionsOf(futures: readonly CauseFactors[]): CauseContributions {
  const [first] = futures;
  if (!first) throw new Error("Contributions need a future to look at.");
  const base = commonestBase(futures);
  const tenures = tenureFactors(futures, base);
  const isSettled = tenures.every(({ ratio }) => ratio === 1);
  const all = futures.map(({ factors }, future) => (isSettled ? factors : [tenures[future]!, ...factors]));
  const hazard = meanOver(futures, (future) => future.hazard);
  const logarithms = logarithmsOf(all);
  const ratioOfAll = Math.exp(logarithms.reduce((sum, log) => sum + log, 0));
  const perLog = logarithmicMean(base.hazard * ratioOfAll, base.hazard);
  const contributions = all[0]!.map((factor, place): Contribution => {
    const stands = meanOver(all, (factors) => factors[place]!.stands);
    return { ...factor, stands, ratio: Math.exp(logarithms[place]!), change: perLog * logarithms[place]! };
  });
  return { cause: first.cause, base, hazard, contributions };
}
