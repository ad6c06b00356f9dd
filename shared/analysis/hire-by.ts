/** Until when a search must open for its hire to be at full speed before coverage first falls short. */
import { addMonths, type Month } from "../base/month.ts";
import type { Coefficients } from "../catalogue/coefficients.ts";
import { leadTimeTable } from "../simulation/lead-time.ts";
import { chanceOfShare } from "./estimate.ts";
import { riskExceededIn, safetyBetween } from "./outlook.ts";
import type { Estimate, Projection, Series } from "./projection.ts";

/** The time both take on average. */
type Times = Pick<Coefficients, "leadTimeMonths" | "rampMonths">;
type TimesWithLuck = Times & Pick<Coefficients, "leadTimeSpread">;

export type HireBy =
  /** Safe to the horizon without anyone. */
  | { readonly kind: "whenever" }
  | { readonly kind: "by"; readonly month: Month }
  /** The month lies before the plan begins. */
  | { readonly kind: "late"; readonly month: Month };

/** Whole months from opening a search to full speed. */
export const monthsToFullSpeed = ({ leadTimeMonths, rampMonths }: Times): number =>
  Math.ceil(leadTimeMonths + rampMonths - 1e-9);

/** The last month in which a search can open and its hire still be in time, in `safetyShare` of the futures. */
export function hireBy(projection: Projection, times: Times, safetyShare: number): HireBy {
  const exceeded = riskExceededIn(projection, safetyShare);
  if (exceeded === undefined) return { kind: "whenever" };
  const opens = exceeded - monthsToFullSpeed(times);
  return { kind: opens < 0 ? "late" : "by", month: addMonths(projection.months[0]!, opens) };
}

/** Between which dates the one above lies in 95 of 100 such simulations. */
export function hireByBetween(projection: Projection, times: Times, safetyShare: number) {
  const [low, high] = safetyBetween(safetyShare, projection.trials);
  return { soonest: hireBy(projection, times, high), latest: hireBy(projection, times, low) };
}

export type LastMoments = {
  /** [month] share of futures in which this is the last month to open a search in time. */
  readonly in: Series;
  /** Before the plan begins. */
  readonly late: Estimate;
  /** Nothing falls short within the horizon. */
  readonly whenever: Estimate;
};

/** Each future has a last moment of its own. Shares add up to 1. */
export function lastMoments({ breach, trials, months }: Projection, times: Times): LastMoments {
  const needed = monthsToFullSpeed(times);
  const late = needed === 0 ? 0 : breach.breachedBy[Math.min(needed, months.length) - 1]!;
  return {
    in: breach.firstBreach.map((_, opens) => breach.firstBreach[opens + needed] ?? 0),
    late: chanceOfShare(late, trials),
    whenever: breach.never,
  };
}

/**
 * For a search that opens in each month, the share of futures in which its hire is in time; undefined where that is
 * only known after the horizon.
 */
export function inTimeShares({ breach, months }: Projection, times: Times): readonly (number | undefined)[] {
  const needed = monthsToFullSpeed(times);
  return months.map((_, opens) => {
    const before = opens + needed - 1;
    if (before < 0) return 1;
    const breached = breach.breachedBy[before];
    return breached === undefined ? undefined : Math.max(0, 1 - breached);
  });
}

/** More than this in doubt is no answer. */
const mostInDoubt = 0.005;

/** The chance that a search opened in a month, before the plan begins if negative, ends in time; and how much of that is in doubt. */
function searchOf({ breach, months, trials }: Projection, times: TimesWithLuck) {
  const found = leadTimeTable(times.leadTimeMonths, times.leadTimeSpread);
  const ramp = Math.ceil(times.rampMonths - 1e-9);
  /** Chance to need no more than so many months. */
  const within = (available: number) => (available < ramp ? 0 : found[Math.min(available - ramp, found.length - 1)]!);
  return {
    longest: found.length + ramp,
    chanceIn(opens: number): Estimate & { inDoubt: number } {
      const byHorizon = within(months.length - opens);
      let mean = breach.never.value * byHorizon;
      let square = mean * byHorizon;
      const inDoubt = breach.never.value - mean;
      breach.firstBreach.forEach((share, month) => {
        const chance = within(month - opens);
        mean += share * chance;
        square += share * chance * chance;
      });
      return { value: mean, standardError: Math.sqrt(Math.max(0, square - mean * mean) / trials), inDoubt };
    },
  };
}

/**
 * The same with the luck of the search itself, which may take half or twice its mean: the chance that a hire is at full
 * speed before coverage first falls short. Lower than the shares above at dates that leave no slack.
 */
export function inTimeChances(projection: Projection, times: TimesWithLuck): readonly (Estimate | undefined)[] {
  const { chanceIn } = searchOf(projection, times);
  return projection.months.map((_, opens) => {
    const { value, standardError, inDoubt } = chanceIn(opens);
    return inDoubt > mostInDoubt ? undefined : { value, standardError };
  });
}

/** The last month in which a search can open and its hire still be in time, with the safety asked for and whatever luck it has. */
export function hireByWithLuck(projection: Projection, times: TimesWithLuck, safetyShare: number): HireBy {
  if (riskExceededIn(projection, safetyShare) === undefined) return { kind: "whenever" };
  const { chanceIn, longest } = searchOf(projection, times);
  let opens = projection.months.length - 1;
  while (opens > -longest && chanceIn(opens).value + 1e-9 < safetyShare) opens -= 1;
  return { kind: opens < 0 ? "late" : "by", month: addMonths(projection.months[0]!, opens) };
}
