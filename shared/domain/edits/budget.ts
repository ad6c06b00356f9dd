import type { Budget } from "../scenario.ts";
import { copyOf, type Recipe } from "./recipe.ts";
import { inActiveScenario } from "./scenarios.ts";

/** Undefined, and a budget that names no sum: none. */
export const setBudget = (budget: Budget | undefined): Recipe =>
  inActiveScenario((scenario) => {
    if (budget === undefined || (budget.monthlyJpy === undefined && budget.yearlyJpy === undefined))
      delete scenario.budget;
    else scenario.budget = copyOf(budget);
  });
