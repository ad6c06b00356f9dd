import { describe, expect, it } from "vitest";
import { budgetRoomJpy } from "../../../../shared/analysis/budget/budget-room.ts";
import { month } from "../../../../shared/base/month.ts";

const year = { start: month("2027-01"), months: 12 };
const flat = (months: number, jpy: number) => Array.from({ length: months }, () => jpy);

describe("what a budget leaves beside a plan", () => {
  it("is the sum of what each year leaves, in proportion where a year lies in the plan only in part", () => {
    const plan = { start: month("2026-12"), months: 14, budget: { yearlyJpy: 120, withinShare: 0.8 } };
    expect(budgetRoomJpy(plan, flat(14, 8))).toBeCloseTo(14 * 2, 9);
  });

  it("follows the months of the budget's year, not of the calendar", () => {
    const costs = [...flat(3, 20), ...flat(9, 1)];
    const budget = { yearlyJpy: 120, withinShare: 0.8 };
    expect(budgetRoomJpy({ ...year, budget }, costs)).toBeCloseTo(120 - 69, 9);
    // January to March are the end of a year that is over its part of the budget already.
    expect(budgetRoomJpy({ ...year, budget: { ...budget, yearBegins: 4 } }, costs)).toBeCloseTo(90 - 9, 9);
  });

  it("takes nothing from one month for another", () => {
    const budget = { monthlyJpy: 10, withinShare: 0.8 };
    expect(budgetRoomJpy({ ...year, budget }, [...flat(6, 4), ...flat(6, 30)])).toBe(36);
  });

  it("is the tighter of a yearly and a monthly sum, and unknown without a sum", () => {
    const both = { monthlyJpy: 10, yearlyJpy: 100, withinShare: 0.8 };
    expect(budgetRoomJpy({ ...year, budget: both }, flat(12, 5))).toBeCloseTo(40, 9);
    expect(budgetRoomJpy({ ...year, budget: { withinShare: 0.8 } }, flat(12, 5))).toBeUndefined();
  });
});
