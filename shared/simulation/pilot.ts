/** One possible future worked through slowly, to learn in which orders this team's hours are best handed out. */
import { type Allocation, allocate, emptyTableau } from "./allocate.ts";
import { type CompiledPlan, types } from "./compiled-plan.ts";
import { type HandOutOrder, handOutOrderOf } from "./hand-out.ts";
import { columnsOf, emptyRows } from "./rows.ts";
import { startState } from "./state.ts";
import { resetState } from "./steps/reset.ts";
import { simulateMonth } from "./trial.ts";

/** Months to learn from, as parts of the horizon. More of them help little and cost every month of every trial. */
const lessons = [0, 1 / 3, 2 / 3];

/** The same orders whoever asks: they follow from the plan alone. */
export function learnOrders(plan: CompiledPlan): readonly HandOutOrder[] {
  const { network } = plan;
  const months = new Set(lessons.map((part) => Math.floor(part * plan.months)));
  const byValue = handOutOrderOf(network, nothingDone(plan));
  const learnt: HandOutOrder[] = [];
  const state = startState(plan, [byValue]);
  const place = { rows: emptyRows(columnsOf(plan), 1), place: 0, trials: 1 };
  resetState(state, plan, 0, place);
  for (let month = 0; month < plan.months && months.size > 0; month++) {
    simulateMonth(plan, state, month, place);
    if (!months.delete(month)) continue;
    const optimum = { ...nothingDone(plan), supply: state.supply, demand: state.demand };
    allocate(network, optimum);
    learnt.push(handOutOrderOf(network, optimum));
  }
  return learnt;
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
