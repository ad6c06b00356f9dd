import type { Baseline } from "../domain/baseline.ts";
import type { Scenario } from "../domain/scenario.ts";
import { checkedPlan } from "../simulation/checked-plan.ts";
import { firstTrials } from "../simulation/first-trials.ts";
import type { Outcome, OutcomeRoom } from "../simulation/outcome.ts";
import type { Simulator } from "../simulation/protocol.ts";
import { runTrials } from "../simulation/run-trials.ts";
import { stopWhenPrecise } from "./precision.ts";
import type { Projection } from "./projection.ts";
import { summarise } from "./summarise.ts";

export type Watch = {
  /** Hears how many trials are in. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Whether the first `done` trials are worth a picture while the others are simulated. */
  readonly isPictureDue?: ((done: number) => boolean) | undefined;
  readonly onPicture?: ((picture: Projection) => void) | undefined;
  /** Resolves when nobody waits for the projection any more: sooner told than asked with `isWanted`. */
  readonly dropped?: Promise<unknown> | undefined;
};

/** Where trials are written until they are summed up; memory of their own when absent. */
export type Rooms = { readonly whole: OutcomeRoom; readonly picture: OutcomeRoom };

/** What will happen to this team under this plan. */
export async function project(
  baseline: Baseline,
  scenario: Scenario,
  simulators: readonly Simulator[],
  onProgress?: (done: number) => void,
): Promise<Projection> {
  const projection = await projectWhile(() => true, baseline, scenario, simulators, { onProgress });
  return projection!;
}

/** The same for a plan that may change meanwhile: undefined once it is no longer wanted. */
export async function projectWhile(
  isWanted: () => boolean,
  baseline: Baseline,
  scenario: Scenario,
  simulators: readonly Simulator[],
  { onProgress, isPictureDue, onPicture, dropped }: Watch = {},
  rooms?: Rooms,
): Promise<Projection | undefined> {
  const plan = checkedPlan(baseline, scenario);
  const enough = scenario.precision ? stopWhenPrecise(scenario.precision, plan.trials) : () => undefined;

  function onBeginning(outcome: Outcome, done: number): number | undefined {
    const trials = enough(outcome, done);
    if (trials === undefined && done < plan.trials && isWanted() && isPictureDue?.(done))
      onPicture?.(summarise(firstTrials(outcome, done, rooms?.picture)));
    return trials;
  }

  const outcome = await runTrials(plan, simulators, { onProgress, isWanted, dropped, onBeginning, room: rooms?.whole });
  return outcome && isWanted() ? summarise(outcome) : undefined;
}
