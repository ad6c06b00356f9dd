import type { Baseline } from "./baseline.ts";
import { refuseContradictions } from "./refuse-contradictions.ts";
import { refuseInvalid } from "./refuse-invalid.ts";
import { refuseTooLarge } from "./refuse-too-large.ts";
import type { Scenario } from "./scenario.ts";

/**
 * Throws a Fault with the place and the cure for a plan that has no answer or would not answer in this life. Milder doubts are
 * advice (`problems.ts`): such a plan is projected all the same.
 */
export function refusePlan(baseline: Baseline, scenario: Scenario): void {
  refuseInvalid(baseline, scenario);
  refuseContradictions(baseline, scenario);
  refuseTooLarge(baseline, scenario);
}
