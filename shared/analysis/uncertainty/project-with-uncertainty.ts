/** A projection whose bands admit that the coefficients themselves are uncertain, and say which part of them that is. */
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import type { Simulator } from "../../simulation/protocol.ts";
import type { Projection } from "../projection.ts";
import { summarise } from "../summarise.ts";
import { type WorldsOptions, type WorldsOutcome, runWorlds } from "./run-worlds.ts";
import { type Uncertainty, uncertaintyOf } from "./uncertainty-of.ts";

export type UncertainProjection = {
  readonly projection: Projection;
  readonly uncertainty: Uncertainty;
  /** For asking further: which coefficient makes the most of it. */
  readonly run: WorldsOutcome;
};

/** `undefined` once no longer wanted. */
export async function projectWithUncertainty(
  baseline: Baseline,
  scenario: Scenario,
  simulators: readonly Simulator[],
  options: WorldsOptions = {},
): Promise<UncertainProjection | undefined> {
  const run = await runWorlds(baseline, scenario, simulators, options);
  if (!run) return undefined;
  return { projection: summarise(run.outcome, run.trialsPerWorld), uncertainty: uncertaintyOf(run), run };
}
