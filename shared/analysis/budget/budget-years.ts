import { addMonths, type Month, monthOfYear } from "../../base/month.ts";
import type { Budget, Scenario } from "../../domain/scenario.ts";

/** A year of the budget as far as it lies in the plan. */
export type BudgetYear = {
  /** The first month of the whole year, which may lie before the plan. */
  readonly begins: Month;
  /** Its first month in the plan, as an index from the plan's start. */
  readonly from: number;
  /** How many of its twelve lie in the plan. */
  readonly months: number;
};

/** The plan's months by years of the budget. */
export function budgetYears({ start, months }: Pick<Scenario, "start" | "months">, budget: Budget): BudgetYear[] {
  const { yearBegins = 1 } = budget;
  const intoYear = (monthOfYear(start) - yearBegins + 12) % 12;
  const years: BudgetYear[] = [];
  for (let from = 0; from < months;) {
    const begins = addMonths(start, from === 0 ? -intoYear : from);
    const length = Math.min(from === 0 ? 12 - intoYear : 12, months - from);
    years.push({ begins, from, months: length });
    from += length;
  }
  return years;
}
