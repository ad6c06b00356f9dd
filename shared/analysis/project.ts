import type { Baseline } from "../domain/baseline.ts";
import type { Scenario } from "../domain/scenario.ts";
import { compilePlan } from "../simulation/compile-plan.ts";
import type { Simulator } from "../simulation/protocol.ts";
import { runTrials } from "../simulation/run-trials.ts";
import type { Projection } from "./projection.ts";
import { summarise } from "./summarise.ts";

/** What will happen to this team under this plan. */
export async function project(
  baseline: Baseline,
  scenario: Scenario,
  simulators: readonly Simulator[],
  onProgress?: (done: number) => void,
): Promise<Projection> {
  const outcome = await runTrials(compilePlan(baseline, scenario), simulators, { onProgress });
  return summarise(outcome!);
}

/** The same for a plan that may change meanwhile: undefined once it is no longer wanted. */
export async function projectWhile(
  isWanted: () => boolean,
  baseline: Baseline,
  scenario: Scenario,
  simulators: readonly Simulator[],
  onProgress?: (done: number) => void,
): Promise<Projection | undefined> {
  const outcome = await runTrials(compilePlan(baseline, scenario), simulators, { onProgress, isWanted });
  return outcome && isWanted() ? summarise(outcome) : undefined;
}
