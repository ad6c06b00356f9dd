import { chanceOf } from "./estimate.ts";
import type { BreachDistribution } from "./projection.ts";
import type { Reader } from "./reader.ts";

/** A hair's breadth below the target is rounding, not a shortfall. */
export const isShort = (coverage: number, target: number): boolean => coverage < target - 1e-9;

/** First month in which a trial falls short; undefined when it holds to the horizon. */
export function firstBreachOf(reader: Reader, trial: number): number | undefined {
  const { months, coverageTargetShare } = reader.plan;
  for (let month = 0; month < months; month++) {
    if (isShort(reader.coverage(month, trial), coverageTargetShare)) return month;
  }
  return undefined;
}

/** Share of the trials that fall short. */
export function shortShareOf(coverage: Float64Array, target: number): number {
  let short = 0;
  for (let trial = 0; trial < coverage.length; trial++) if (isShort(coverage[trial]!, target)) short += 1;
  return short / coverage.length;
}

/** Hears the coverage of all trials month after month, and remembers when each of them first falls short. */
export function createBreachWatch(months: number, trials: number, target: number) {
  const breached = new Uint8Array(trials);
  const firstBreaches = new Float64Array(months);
  const shortProbability = new Float64Array(months);
  return {
    hear(month: number, coverage: Float64Array): void {
      shortProbability[month] = shortShareOf(coverage, target);
      for (let trial = 0; trial < trials; trial++) {
        if (breached[trial] !== 0 || !isShort(coverage[trial]!, target)) continue;
        breached[trial] = 1;
        firstBreaches[month]! += 1;
      }
    },
    /** After the last month: when trials first fall short of the target, and in which months most of them do. */
    result(): { readonly breach: BreachDistribution; readonly shortProbability: Float64Array } {
      let breaches = 0;
      const breachedBy = firstBreaches.map((count) => (breaches += count) / trials);
      const found = (index: number) => (index === -1 ? undefined : index);
      return {
        shortProbability,
        breach: {
          firstBreach: firstBreaches.map((count) => count / trials),
          breachedBy,
          never: chanceOf(trials - breaches, trials),
          likelyShortFrom: found(shortProbability.findIndex((share) => share > 0.5)),
          median: found(breachedBy.findIndex((share) => share >= 0.5)),
        },
      };
    },
  };
}
