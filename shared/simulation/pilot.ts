/** One possible future worked through slowly, to learn in which orders this team's hours are best handed out. */
import { type Allocation, allocate, emptyTableau } from "./allocate.ts";
import { type CompiledPlan, types } from "./compiled-plan.ts";
import { type HandOutOrder, handOutOrderOf } from "./hand-out.ts";
import { widthOf } from "./kernel-plan.ts";
import type { Kernel } from "./open-kernel.ts";

/** Months to learn from, as parts of the horizon. More of them help little and cost every month of every trial. */
const lessons = [0, 1 / 3, 2 / 3];
export const mostOrders = lessons.length;

/** The same orders whoever asks: they follow from the plan alone. */
export function learnOrders(plan: CompiledPlan, kernel: Kernel): readonly HandOutOrder[] {
  const { network } = plan;
  const months = new Set(lessons.map((part) => Math.floor(part * plan.months)));
  kernel.useOrders([handOutOrderOf(network, nothingDone(plan))]);
  kernel.begin(0);
  const learnt: HandOutOrder[] = [];
  for (let month = 0; month < plan.months && months.size > 0; month++) {
    kernel.month(month);
    if (!months.delete(month)) continue;
    const optimum = { ...nothingDone(plan), ...taskOf(plan, kernel) };
    allocate(network, optimum);
    learnt.push(handOutOrderOf(network, optimum));
  }
  return learnt;
}

/** The hours at hand and asked for in the kernel's month, [market][activity] without the kernel's spare columns. */
export function taskOf({ activityIds, ...plan }: CompiledPlan, kernel: Kernel) {
  const width = widthOf({ activityIds, ...plan });
  const asked = kernel.floats("demand");
  const { length: activities } = activityIds;
  const demand = Float64Array.from(
    { length: plan.network.markets * activities },
    (_, sink) => asked[Math.floor(sink / activities) * width + (sink % activities)]!,
  );
  return { supply: kernel.floats("supply").slice(), demand };
}

function nothingDone({ network, activityIds }: CompiledPlan): Allocation {
  const sources = network.groups * types;
  const sinks = network.markets * activityIds.length;
  const pairs = network.pairSource.length;
  return {
    supply: new Float64Array(sources),
    demand: new Float64Array(sinks),
    flow: new Float64Array(pairs),
    tableau: emptyTableau(sources, sinks, pairs),
  };
}
