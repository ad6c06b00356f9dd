/** One run of a scrubbed plan: the same in the app, in the page and on the command line. */
import type { Projection } from "../../analysis/projection.ts";
import { summarise } from "../../analysis/summarise.ts";
import { inProcessSimulator } from "../../simulation/in-process-simulator.ts";
import { runTrials } from "../../simulation/run-trials.ts";
import { digestOf, type Hash } from "./digest.ts";
import { type PageSettings, planWith } from "./page-settings.ts";
import type { ScrubbedPlan } from "./scrubbed-plan.ts";

export type PageResult = { readonly projection: Projection; readonly digest: string };

/** On the thread that calls it; `onProgress` hears how many futures are in. */
export async function runScrubbedPlan(
  scrubbed: ScrubbedPlan,
  settings: PageSettings,
  hash: Hash,
  onProgress?: (done: number) => void,
): Promise<PageResult> {
  const outcome = await runTrials(planWith(scrubbed, settings), [inProcessSimulator()], { onProgress });
  // Always wanted, so never undefined.
  return { projection: summarise(outcome!), digest: await digestOf(outcome!, hash) };
}
