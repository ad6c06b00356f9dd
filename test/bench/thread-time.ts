/** The product's own pool of threads, timed by the clock on the wall: what a user waits for. */
import { openSimulatorThreads, type SimulatorThreads } from "../../electron/headless/simulator-threads.ts";
import type { CompiledPlan } from "../../shared/simulation/compiled-plan.ts";
import { inProcessSimulator } from "../../shared/simulation/in-process-simulator.ts";
import { runTrials } from "../../shared/simulation/run-trials.ts";

function report(cause: unknown): void {
  throw cause;
}

export const openThreads = (worker: URL, count: number): SimulatorThreads =>
  openSimulatorThreads(worker, report, count);

/** Milliseconds from a plan to all of its trials in their places, learning how to hand out hours included. */
export async function threadTime({ simulators }: SimulatorThreads, plan: CompiledPlan): Promise<number> {
  const began = performance.now();
  await runTrials(plan, simulators);
  return performance.now() - began;
}

/** The same in the caller's own thread: milliseconds on the wall and of the processor. */
export async function ownTime(plan: CompiledPlan): Promise<{ readonly wall: number; readonly processor: number }> {
  const simulator = inProcessSimulator(report, () => performance.now());
  const [began, used] = [performance.now(), process.cpuUsage()];
  await runTrials(plan, [simulator]);
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - began, processor: (user + system) / 1000 };
}
