/**
 * What leaving costs: the plan less the same plan with nobody leaving, on the same luck, in yen over the whole plan. Revenue is told
 * apart on the way: first a change of hands is made harmless to customers, then nobody leaves at all.
 */
import type { Estimate } from "../projection.ts";
import { meanOf, ratioOf } from "../statistics/estimate.ts";
import { costOf, type Money, revenueOf } from "./money.ts";

/**
 * Finding successors; pay for hours of theirs that are not yet productive; pay that is saved on empty seats, mostly below nothing;
 * revenue of accounts that lost their person; revenue of work that goes undone meanwhile. They add up to the whole.
 */
export const attritionPartIds = ["hiring", "ramp", "emptySeats", "orphans", "undoneWork"] as const;
export type AttritionPart = (typeof attritionPartIds)[number];

export type AttritionCost = {
  readonly parts: Readonly<Record<AttritionPart, Estimate>>;
  readonly wholeJpy: Estimate;
  /** People who leave of themselves, and what each of them costs; undefined where nobody does. */
  readonly leavers: Estimate;
  readonly perLeaverJpy: Estimate | undefined;
  /** Of that, finding and training a successor: what others report as a share of a year's pay. */
  readonly replacementPerLeaverJpy: Estimate | undefined;
  /** ARR that would be there in the last month. */
  readonly finalArrJpy: Estimate;
};

export type ThreePlans = {
  readonly asIs: Money;
  /** As it is, but for customers, who do not mind who looks after them. */
  readonly handedOver: Money;
  /** The same with nobody leaving. */
  readonly stay: Money;
};

export function attritionCost({ asIs, handedOver, stay }: ThreePlans): AttritionCost {
  const { trials, months } = asIs;
  const more = (of: (money: Money, trial: number) => number) => (trial: number) => of(asIs, trial) - of(stay, trial);
  const hiring = more((money, trial) => money.hiringJpy(trial));
  const ramp = more((money, trial) => money.rampJpy(trial));
  const cost = more(costOf);
  const partIn: Readonly<Record<AttritionPart, (trial: number) => number>> = {
    hiring,
    ramp,
    emptySeats: (trial) => cost(trial) - hiring(trial) - ramp(trial),
    orphans: (trial) => revenueOf(handedOver, trial) - revenueOf(asIs, trial),
    undoneWork: (trial) => revenueOf(stay, trial) - revenueOf(handedOver, trial),
  };
  const whole = (trial: number) => cost(trial) + revenueOf(stay, trial) - revenueOf(asIs, trial);
  const leavers = more((money, trial) => money.leavers(trial));
  return {
    parts: Object.fromEntries(attritionPartIds.map((part) => [part, meanOf(trials, partIn[part])])) as Record<
      AttritionPart,
      Estimate
    >,
    wholeJpy: meanOf(trials, whole),
    leavers: meanOf(trials, leavers),
    perLeaverJpy: ratioOf(trials, whole, leavers),
    replacementPerLeaverJpy: ratioOf(trials, (trial) => hiring(trial) + ramp(trial), leavers),
    finalArrJpy: meanOf(trials, (trial) => stay.arrJpy(months - 1, trial) - asIs.arrJpy(months - 1, trial)),
  };
}
