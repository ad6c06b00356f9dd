import type { CompiledPlan } from "./compiled-plan.ts";
import { learnOrders } from "./pilot.ts";
import type { TrialRange } from "./protocol.ts";
import { type Rows, columnsOf, emptyRows } from "./rows.ts";
import { startState } from "./state.ts";
import { simulateTrial } from "./trial.ts";

/** A plan made ready once, of which any trials can be asked. */
export type Trials = { simulate(range: TrialRange): Rows };

export function prepareTrials(plan: CompiledPlan): Trials {
  const columns = columnsOf(plan);
  const state = startState(plan, learnOrders(plan));
  return {
    simulate({ from, to }) {
      const rows = emptyRows(columns, to - from);
      for (let trial = from; trial < to; trial++)
        simulateTrial(plan, state, trial, { rows, place: trial - from, trials: to - from });
      return rows;
    },
  };
}
