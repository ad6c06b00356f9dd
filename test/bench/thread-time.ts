/** The product's own pool of threads, timed by the clock on the wall: what a user waits for. */
import { openSimulatorThreads, type SimulatorThreads } from "../../electron/headless/simulator-threads.ts";
import type { CompiledPlan } from "../../shared/simulation/compiled-plan.ts";
import { runTrials } from "../../shared/simulation/run-trials.ts";

export const openThreads = (worker: URL, count: number): SimulatorThreads =>
  openSimulatorThreads(
    worker,
    (cause) => {
      throw cause;
    },
    count,
  );

/** Milliseconds from a plan to all of its trials in their places, learning how to hand out hours included. */
export async function threadTime({ simulators }: SimulatorThreads, plan: CompiledPlan): Promise<number> {
  const began = performance.now();
  await runTrials(plan, simulators);
  return performance.now() - began;
}
