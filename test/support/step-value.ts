import type { StepValue } from "../../shared/analysis/decisions/value-steps.ts";
import type { Step } from "../../shared/analysis/decisions/next-steps.ts";
import type { PairedDifference } from "../../shared/analysis/projection.ts";

/** A mean difference that is surely one, unless its error says otherwise. */
export const by = (mean: number, standardError = 0.01): PairedDifference => ({ mean, standardError, betterShare: 0.9 });

/** A step that changes nothing, unless a test says otherwise. */
export const aStepValue = (step: Step, differences: Partial<Omit<StepValue, "step">> = {}): StepValue => ({
  step,
  minCoverage: by(0),
  holds: by(0),
  shortfall: by(0),
  leavers: by(0),
  finalArrJpy: by(0),
  costJpy: by(0),
  heldMonths: by(0),
  shortfallPerMillionJpy: 1,
  place: { from: 1, to: 1 },
  ...differences,
});
