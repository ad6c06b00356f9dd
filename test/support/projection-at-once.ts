import type { Projection } from "../../shared/analysis/projection.ts";
import { summarise } from "../../shared/analysis/summarise.ts";
import type { Baseline } from "../../shared/domain/baseline.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import { compilePlan } from "../../shared/simulation/compile-plan.ts";
import { prepareTrials } from "../../shared/simulation/trials.ts";

/** A projection without waiting for simulators, for tests that need one before they are described. */
export function projectionAtOnce(baseline: Baseline, scenario: Scenario): Projection {
  const plan = compilePlan(baseline, scenario);
  const { trials } = scenario;
  return summarise({ plan, trials, rows: prepareTrials(plan).simulate({ from: 0, to: trials }) });
}
