import type { CompiledPlan } from "./compiled-plan.ts";
import type { KernelMemory } from "./kernel-memory.ts";
import { type HandOut, type Lessons, canLearnFrom } from "./lessons.ts";
import { openKernel } from "./open-kernel.ts";
import { allOf, followingLessons, learningOrders, roomForOrders } from "./pilot.ts";
import type { TrialRange } from "./protocol.ts";
import type { ColumnChoice, Rows } from "./rows.ts";

/** A plan made ready once, of which any trials can be asked. */
export type Trials = { simulate(range: TrialRange, columns?: ColumnChoice, spent?: Rows): Rows };

/** Part by part: between two of them whoever waits may change their mind. */
export function* preparingTrials(
  plan: CompiledPlan,
  { lessons, leastDone }: HandOut = {},
  memory?: KernelMemory,
): Generator<void, Trials> {
  const kernel = openKernel(plan, roomForOrders(plan), memory);
  if (lessons && canLearnFrom(plan, lessons)) yield* followingLessons(plan, kernel, lessons);
  else yield* learningOrders(plan, kernel);
  if (leastDone !== undefined) kernel.beContentWith(leastDone);
  return { simulate: ({ from, to }, columns, spent) => kernel.simulate(from, to, columns, spent) };
}

export const prepareTrials = (plan: CompiledPlan, handOut?: HandOut): Trials => allOf(preparingTrials(plan, handOut));

/** What the plan teaches: for plans to be compared with it. */
export const learningLessons = (plan: CompiledPlan, memory?: KernelMemory): Generator<void, Lessons> =>
  learningOrders(plan, openKernel(plan, roomForOrders(plan), memory));
