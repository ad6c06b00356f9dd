import type { Baseline } from "../domain/baseline.ts";
import type { Scenario } from "../domain/scenario.ts";
import type { CompiledPlan } from "./compiled-plan.ts";

export function compilePlan(_baseline: Baseline, _scenario: Scenario): CompiledPlan {
  throw new Error("compilePlan follows within the hour");
}
