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

/** When trials first fall short of the target, and in which months most of them do. */
export function breachOf(reader: Reader): { breach: BreachDistribution; shortProbability: Float64Array } {
  const { trials, plan } = reader;
  const firstBreach = new Float64Array(plan.months);
  const shortProbability = new Float64Array(plan.months);
  let never = 0;
  for (let trial = 0; trial < trials; trial++) {
    const first = firstBreachOf(reader, trial);
    if (first === undefined) never += 1;
    else firstBreach[first]! += 1 / trials;
  }
  for (let month = 0; month < plan.months; month++) {
    let short = 0;
    for (let trial = 0; trial < trials; trial++) {
      if (isShort(reader.coverage(month, trial), plan.coverageTargetShare)) short += 1;
    }
    shortProbability[month] = short / trials;
  }
  const breachedBy = firstBreach.slice();
  for (let month = 1; month < plan.months; month++) breachedBy[month]! += breachedBy[month - 1]!;
  const found = (index: number) => (index === -1 ? undefined : index);
  return {
    shortProbability,
    breach: {
      firstBreach,
      breachedBy,
      never: chanceOf(never, trials),
      likelyShortFrom: found(shortProbability.findIndex((share) => share > 0.5)),
      median: found(breachedBy.findIndex((share) => share >= 0.5)),
    },
  };
}
