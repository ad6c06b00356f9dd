/**
 * Until when a search must open for its hire to be at full speed before coverage first falls short. A search may take half or
 * twice its mean, so both the shortfall and the search are matters of luck, and a date is stated with the chance that it is in time.
 */
import { addMonths, type Month } from "../../base/month.ts";
import type { Coefficients } from "../../catalogue/coefficients.ts";
import { leadTimeTable } from "../../simulation/lead-time.ts";
import { chanceOfShare } from "../statistics/estimate.ts";
import { errorRatio } from "./effective-futures.ts";
import { riskExceededIn, safetyBetween } from "./outlook.ts";
import type { Estimate, Projection, Series } from "../projection.ts";

/** As much of a projection as these dates rest on: of the whole team, or of one kind of work. */
export type Ahead = Pick<Projection, "breach" | "months" | "trials">;

export type Times = Pick<Coefficients, "leadTimeMonths" | "leadTimeSpread" | "rampMonths">;

export type HireBy =
  /** Safe to the horizon without anyone. */
  | { readonly kind: "whenever" }
  | { readonly kind: "by"; readonly month: Month }
  /** The month lies before the plan begins. */
  | { readonly kind: "late"; readonly month: Month };

const hair = 1e-9;
/** More than this in doubt is no answer. */
const mostInDoubt = 0.005;

/** How long it takes from opening a search to full speed: the luck of the search, and then the ramp. */
function searchOf({ leadTimeMonths, leadTimeSpread, rampMonths }: Times) {
  const found = leadTimeTable(leadTimeMonths, leadTimeSpread);
  const ramp = Math.ceil(rampMonths - hair);
  return {
    longest: found.length - 1 + ramp,
    /** Chance to need no more than so many months. */
    within: (months: number) => (months < ramp ? 0 : found[Math.min(months - ramp, found.length - 1)]!),
  };
}

/** Whole months from opening a search to full speed that so many searches need at most. */
export function monthsToFullSpeed(times: Times, share: number): number {
  const { within, longest } = searchOf(times);
  let months = 0;
  while (months < longest && within(months) + hair < share) months += 1;
  return months;
}

/** The chance that a search opened in a month, before the plan begins if negative, ends in time; and how much of that is in doubt. */
function chancesOf(projection: Ahead, times: Times) {
  const { breach, months, trials } = projection;
  const { within, longest } = searchOf(times);
  /**
   * The chance is a sum of those to hold through each month, weighed with the searches that end in the next: so it is told as
   * much worse than by independent futures as they are.
   */
  const ratioIn = (opens: number) =>
    errorRatio(projection, (month) => within(month + 1 - opens) - within(month - opens));
  return {
    longest,
    ratioIn,
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
      const independent = Math.sqrt(Math.max(0, square - mean * mean) / trials);
      return { value: mean, standardError: independent * ratioIn(opens), inDoubt };
    },
  };
}

/**
 * For a search that opens in each month, the chance that its hire is in time; undefined where that is only known after the
 * horizon.
 */
export function inTimeChances(projection: Ahead, times: Times): readonly (Estimate | undefined)[] {
  const { chanceIn } = chancesOf(projection, times);
  return projection.months.map((_, opens) => {
    const { value, standardError, inDoubt } = chanceIn(opens);
    return inDoubt > mostInDoubt ? undefined : { value, standardError };
  });
}

/** The last month in which a search can open and reach the safety; before the plan begins if negative. */
function lastOpening(projection: Ahead, times: Times, safetyShare: number): number {
  const { chanceIn, longest } = chancesOf(projection, times);
  let opens = projection.months.length - 1;
  while (opens > -longest && chanceIn(opens).value + hair < safetyShare) opens -= 1;
  return opens;
}

/** The last month in which a search can open and its hire still be in time, with the safety asked for. */
export function hireBy(projection: Ahead, times: Times, safetyShare: number): HireBy {
  if (riskExceededIn(projection, safetyShare) === undefined) return { kind: "whenever" };
  const opens = lastOpening(projection, times, safetyShare);
  return { kind: opens < 0 ? "late" : "by", month: addMonths(projection.months[0]!, opens) };
}

/** Between which dates the one above lies in 95 of 100 such simulations. */
export function hireByBetween(projection: Ahead, times: Times, safetyShare: number) {
  const { ratioIn } = chancesOf(projection, times);
  const opens = lastOpening(projection, times, safetyShare);
  const ratio = Math.max(ratioIn(opens), ratioIn(opens + 1));
  const [low, high] = safetyBetween(safetyShare, projection.trials / ratio ** 2);
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

/** Each future has a last moment of its own: when it falls short, less what its search takes. Shares add up to 1. */
export function lastMoments(projection: Ahead, times: Times): LastMoments {
  const { breach, trials, months } = projection;
  const { within } = searchOf(times);
  /** Falls short, and a search opened then is in time. */
  const inTime = (opens: number) =>
    breach.firstBreach.reduce((sum, share, month) => sum + share * within(month - opens), 0);
  const chances = Array.from({ length: months.length + 1 }, (_, opens) => inTime(opens));
  const late = chanceOfShare(Math.max(0, 1 - breach.never.value - chances[0]!), trials);
  return {
    in: breach.firstBreach.map((_, opens) => chances[opens]! - chances[opens + 1]!),
    late: { ...late, standardError: late.standardError * chancesOf(projection, times).ratioIn(0) },
    whenever: breach.never,
  };
}
