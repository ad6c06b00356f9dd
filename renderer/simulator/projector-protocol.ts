/** What passes between the window and the projector: the worker that shares out trials and sums them up. */
import type { AppError } from "../../shared/base/errors.ts";
import type { Ground } from "../../shared/analysis/comparison/common-ground.ts";
import type { PlanScores } from "../../shared/analysis/comparison/plan-scores.ts";
import type { Projection } from "../../shared/analysis/projection.ts";
import type { Option, OptionValue } from "../../shared/analysis/decisions/value-options.ts";
import type { StepValue } from "../../shared/analysis/decisions/value-steps.ts";
import type { Baseline } from "../../shared/domain/baseline.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";

export type Plan = { readonly baseline: Baseline; readonly scenario: Scenario };

export type ToProjector =
  | { readonly type: "project" | "valueSteps"; readonly job: number; readonly plan: Plan }
  | { readonly type: "valueOptions"; readonly job: number; readonly plan: Plan; readonly options: readonly Option[] }
  | {
      readonly type: "comparePlans";
      readonly job: number;
      readonly plans: readonly Plan[];
      readonly ground: Ground;
    }
  /** Its latest picture is on the screen. */
  | { readonly type: "drawn"; readonly job: number }
  /** Nobody waits for this job any more. */
  | { readonly type: "drop"; readonly job: number };

export type FromProjector =
  /** Trials of a projection, steps of a valuation; of a comparison, the part that is done. */
  | { readonly type: "progress"; readonly job: number; readonly done: number }
  /** The run so far, on its way to all trials. */
  | { readonly type: "pictured"; readonly job: number; readonly projection: Projection }
  | { readonly type: "projected"; readonly job: number; readonly projection: Projection }
  | { readonly type: "stepsValued"; readonly job: number; readonly values: readonly StepValue[] }
  | { readonly type: "optionsValued"; readonly job: number; readonly values: readonly OptionValue[] }
  /** One of several plans, first from a few futures and then from all. */
  | { readonly type: "planScored"; readonly job: number; readonly index: number; readonly scores: PlanScores }
  | { readonly type: "plansCompared"; readonly job: number }
  | { readonly type: "dropped"; readonly job: number }
  | { readonly type: "failed"; readonly job: number; readonly error: AppError };
