import { useState } from "react";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { latest } from "../../../analyst/latest.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";

/** The chance that the plan keeps to its budget; asked only where there is one. */
export function useBudget({ budget }: Scenario) {
  const [attempt, setAttempt] = useState(0);
  const answered = useAnswer("withinBudget", budget && { attempt });
  return {
    budget,
    answered,
    within: budget && latest(answered),
    again: () => setAttempt((times) => times + 1),
  };
}

export type BudgetStanding = ReturnType<typeof useBudget>;
