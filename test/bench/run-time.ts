/** One run in the caller's own thread, from names to answers. */
import { summarise } from "../../shared/analysis/summarise.ts";
import type { CompiledPlan } from "../../shared/simulation/compiled-plan.ts";
import { inProcessSimulator } from "../../shared/simulation/in-process-simulator.ts";
import { runTrials } from "../../shared/simulation/run-trials.ts";
import { type Size, grownSample } from "./grown-sample.ts";

/** Milliseconds of the processor, and for the trials on the wall as well. */
export type RunTime = {
  readonly compile: number;
  readonly simulate: number;
  readonly summarise: number;
  readonly onTheWall: number;
};

export async function runTime(size: Size): Promise<RunTime> {
  let plan: CompiledPlan | undefined;
  const compile = await processorTime(() => (plan = grownSample(size)));
  const simulator = inProcessSimulator(undefined, () => performance.now());
  const began = performance.now();
  let outcome: Awaited<ReturnType<typeof runTrials>>;
  const simulate = await processorTime(async () => (outcome = await runTrials(plan!, [simulator])));
  const onTheWall = performance.now() - began;
  return { compile, simulate, summarise: await processorTime(() => summarise(outcome!)), onTheWall };
}

async function processorTime(work: () => unknown): Promise<number> {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
