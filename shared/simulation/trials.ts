import type { CompiledPlan } from "./compiled-plan.ts";
import { openKernel } from "./open-kernel.ts";
import { learnOrders, roomForOrders } from "./pilot.ts";
import type { TrialRange } from "./protocol.ts";
import type { Rows } from "./rows.ts";

/** A plan made ready once, of which any trials can be asked. */
export type Trials = { simulate(range: TrialRange): Rows };

export function prepareTrials(plan: CompiledPlan): Trials {
  const kernel = openKernel(plan, roomForOrders(plan));
  learnOrders(plan, kernel);
  return { simulate: ({ from, to }) => kernel.simulate(from, to) };
}
