/** What a budget leaves beside a plan as it stands, in the mean of futures. */
import type { Budget, Scenario } from "../../domain/scenario.ts";
import { budgetYears } from "./budget-years.ts";

type Budgeted = Pick<Scenario, "start" | "months"> & { readonly budget: Budget };

/**
 * Over all months of the plan; undefined for a budget without a sum. A year or month that is over its budget already gives nothing
 * and takes nothing from the others: money of one year cannot be spent in another.
 */
export function budgetRoomJpy(plan: Budgeted, costPerMonthJpy: ArrayLike<number>): number | undefined {
  const { yearlyJpy, monthlyJpy } = plan.budget;
  const costOf = (from: number, months: number) =>
    Array.from({ length: months }, (_, index) => costPerMonthJpy[from + index] ?? 0).reduce((sum, jpy) => sum + jpy, 0);
  const left = (periods: readonly { readonly from: number; readonly months: number }[], jpyPerMonth: number) =>
    periods.reduce((sum, { from, months }) => sum + Math.max(0, jpyPerMonth * months - costOf(from, months)), 0);
  const rooms = [
    ...(yearlyJpy === undefined ? [] : [left(budgetYears(plan, plan.budget), yearlyJpy / 12)]),
    ...(monthlyJpy === undefined
      ? []
      : [
          left(
            Array.from({ length: plan.months }, (_, from) => ({ from, months: 1 })),
            monthlyJpy,
          ),
        ]),
  ];
  return rooms.length === 0 ? undefined : Math.min(...rooms);
}
