import type { Baseline } from "../domain/baseline.ts";
import { refusePlan } from "../domain/refuse-plan.ts";
import type { Scenario } from "../domain/scenario.ts";
import { compilePlan } from "./compile-plan.ts";
import type { CompiledPlan } from "./compiled-plan.ts";
import { refuseExplosion } from "./refuse-explosion.ts";

/** A plan ready to run, from whoever's hand; throws a Fault that says why where it could not run or would never end. */
export function checkedPlan(baseline: Baseline, scenario: Scenario): CompiledPlan {
  refusePlan(baseline, scenario);
  const plan = compilePlan(baseline, scenario);
  refuseExplosion(plan, (segment) => baseline.segments[segment]?.name ?? "");
  return plan;
}
