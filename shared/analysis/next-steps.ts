/** Candidate answers to "what should we do?": each a small set of changes that can be tried with one click. */
import type { Baseline } from "../domain/baseline.ts";
import type { Change } from "../domain/change.ts";
import type { Scenario } from "../domain/scenario.ts";

export type StepKind = "hire" | "startLever" | "openSeat" | "dropChange";

export type Step = {
  readonly id: string;
  readonly kind: StepKind;
  /** What to add to the scenario. */
  readonly changes: readonly Change[];
  /** Changes of the scenario to switch off instead (`dropChange`). */
  readonly dropIds: readonly string[];
};

export function nextSteps(_baseline: Baseline, _scenario: Scenario): Step[] {
  return [];
}

/** The scenario with the step taken. */
export const withStep = (scenario: Scenario, step: Step): Scenario => ({
  ...scenario,
  changes: [
    ...scenario.changes.map((change) => (step.dropIds.includes(change.id) ? { ...change, enabled: false } : change)),
    ...step.changes,
  ],
});
