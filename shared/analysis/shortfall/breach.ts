import { chanceAmong, toInterval } from "../statistics/estimate.ts";
import type { MonthRange, Projection, Series } from "../projection.ts";
import type { Reader } from "../reader.ts";

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
  for (let trial = 0; trial < coverage.length; trial++) short += Number(isShort(coverage[trial]!, target));
  return short / coverage.length;
}

/** Marks the trials that fall short, and counts them and those that do so for the first time. */
function markShort(breached: Uint8Array, coverage: Float64Array, target: number) {
  let short = 0;
  let first = 0;
  for (let trial = 0; trial < breached.length; trial++) {
    const isNow = Number(isShort(coverage[trial]!, target));
    const before = breached[trial]!;
    short += isNow;
    first += isNow & (1 - before);
    breached[trial] = before | isNow;
  }
  return { short, first };
}

/** First month in which a probability is above one half, give or take what so many trials leave open. */
function likelyBetween(shares: Series, errors: Series): MonthRange {
  const above = (margin: number) => found(shares.findIndex((share, month) => share + margin * errors[month]! > 0.5));
  return { soonest: above(toInterval), latest: above(-toInterval) };
}

const found = (index: number) => (index === -1 ? undefined : index);

type Breach = Pick<Projection, "breach" | "shortProbability" | "shortProbabilityError">;

/** Hears the coverage of all trials, `each` of a world, month after month, and remembers when each first falls short. */
export function createBreachWatch(months: number, trials: number, target: number, each = 1) {
  const breached = new Uint8Array(trials);
  const firstBreaches = new Float64Array(months);
  const series = () => new Float64Array(months);
  const [shortProbability, shortProbabilityError, breachedBy, breachedByError] = [
    series(),
    series(),
    series(),
    series(),
  ];
  let breaches = 0;
  const hasHeld = (trial: number) => breached[trial] === 0;
  return {
    hear(month: number, coverage: Float64Array): void {
      const { short, first } = markShort(breached, coverage, target);
      firstBreaches[month] = first;
      breaches += first;
      const isShortIn = chanceAmong(short, trials, each, (trial) => isShort(coverage[trial]!, target));
      shortProbability[month] = isShortIn.value;
      shortProbabilityError[month] = isShortIn.standardError;
      const isBreached = chanceAmong(breaches, trials, each, (trial) => !hasHeld(trial));
      breachedBy[month] = isBreached.value;
      breachedByError[month] = isBreached.standardError;
    },
    /** After the last month: when trials first fall short of the target, and in which months most of them do. */
    result: (): Breach => ({
      shortProbability,
      shortProbabilityError,
      breach: {
        firstBreach: firstBreaches.map((count) => count / trials),
        breachedBy,
        breachedByError,
        never: chanceAmong(trials - breaches, trials, each, hasHeld),
        likelyShortFrom: found(shortProbability.findIndex((share) => share > 0.5)),
        likelyShortBetween: likelyBetween(shortProbability, shortProbabilityError),
        median: found(breachedBy.findIndex((share) => share >= 0.5)),
        medianBetween: likelyBetween(breachedBy, breachedByError),
      },
    }),
  };
}
