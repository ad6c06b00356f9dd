/** Until when a search must open for its hire to be at full speed before coverage first falls short. */
import { addMonths, type Month } from "../base/month.ts";
import type { Coefficients } from "../catalogue/coefficients.ts";
import { riskExceededIn } from "./outlook.ts";
import type { Projection } from "./projection.ts";

/** The time both take on average. */
type Times = Pick<Coefficients, "leadTimeMonths" | "rampMonths">;

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
    return breached === undefined ? undefined : 1 - breached;
  });
}
