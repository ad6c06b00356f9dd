/** What each candidate step is worth, on the same luck as the plan it would change. */
import type { Baseline } from "../domain/baseline.ts";
import type { Scenario } from "../domain/scenario.ts";
import type { Simulator } from "../simulation/protocol.ts";
import type { Step } from "./next-steps.ts";
import type { PairedDifference } from "./projection.ts";

/** Step minus plan; `betterShare` is the share of trials in which the step did better. */
export type StepValue = {
  readonly step: Step;
  /** Lowest coverage of any month. */
  readonly minCoverage: PairedDifference;
  /** 1 where a trial holds the target to the horizon. */
  readonly holds: PairedDifference;
  /** Mean over months of what coverage lacks to its target. */
  readonly shortfall: PairedDifference;
  readonly leavers: PairedDifference;
  readonly finalArrJpy: PairedDifference;
  readonly costJpy: PairedDifference;
  /** Shortfall removed per million yen; infinite for a step that costs nothing. Ranks the list. */
  readonly shortfallPerMillionJpy: number;
};

/** Best first; undefined once no longer wanted. */
export function valueSteps(
  _baseline: Baseline,
  _scenario: Scenario,
  _steps: readonly Step[],
  _simulators: readonly Simulator[],
  _isWanted: () => boolean = () => true,
): Promise<readonly StepValue[] | undefined> {
  return Promise.resolve([]);
}
