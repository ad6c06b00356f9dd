/** The money of every future of a plan, ready to be set against that of another plan on the same luck. */
import type { Outcome } from "../../simulation/outcome.ts";
import { readerOf } from "../reader.ts";

export type Money = {
  readonly trials: number;
  readonly months: number;
  readonly arrJpy: (month: number, trial: number) => number;
  readonly costJpy: (month: number, trial: number) => number;
  /** Over all months. Hiring and ramp are parts of the cost and do not overlap. */
  readonly hiringJpy: (trial: number) => number;
  readonly rampJpy: (trial: number) => number;
  readonly leavers: (trial: number) => number;
};

const overMonths = (
  { months }: Pick<Money, "months">,
  of: (month: number, trial: number) => number,
  trial: number,
): number => {
  let sum = 0;
  for (let month = 0; month < months; month++) sum += of(month, trial);
  return sum;
};

/** What customers pay in a month, of ARR. */
export const monthlyRevenue = (arrJpy: number): number => arrJpy / 12;

export const revenueOf = (money: Money, trial: number): number =>
  monthlyRevenue(overMonths(money, money.arrJpy, trial));

export const costOf = (money: Money, trial: number): number => overMonths(money, money.costJpy, trial);

export function moneyOf(outcome: Outcome): Money {
  const reader = readerOf(outcome);
  const { months } = reader.plan;
  const total = (figure: "hiringCostJpy" | "rampCostJpy") => (trial: number) =>
    overMonths({ months }, (month, of) => reader.monthly(figure, month, of), trial);
  return {
    trials: reader.trials,
    months,
    arrJpy: reader.arrJpy,
    costJpy: (month, trial) => reader.monthly("costJpy", month, trial),
    hiringJpy: total("hiringCostJpy"),
    rampJpy: total("rampCostJpy"),
    leavers: reader.leavers,
  };
}
