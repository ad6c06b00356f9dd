import type { CompiledPlan } from "./compiled-plan.ts";
import { openKernel } from "./open-kernel.ts";
import { allOf, learningOrders, roomForOrders } from "./pilot.ts";
import type { TrialRange } from "./protocol.ts";
import type { Rows } from "./rows.ts";

/** A plan made ready once, of which any trials can be asked. */
export type Trials = { simulate(range: TrialRange): Rows };

/** Part by part: between two of them whoever waits may change their mind. */
export function* preparingTrials(plan: CompiledPlan): Generator<void, Trials> {
  const kernel = openKernel(plan, roomForOrders(plan));
  yield* learningOrders(plan, kernel);
  return { simulate: ({ from, to }) => kernel.simulate(from, to) };
}

export const prepareTrials = (plan: CompiledPlan): Trials => allOf(preparingTrials(plan));
