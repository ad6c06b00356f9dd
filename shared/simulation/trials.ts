import { copyTableau } from "./allocate.ts";
import type { CompiledPlan } from "./compiled-plan.ts";
import type { TrialRange } from "./protocol.ts";
import { type Rows, columnsOf, emptyRows } from "./rows.ts";
import { type State, startState } from "./state.ts";
import { moveAccounts } from "./steps/accounts.ts";
import { receiveArrivals } from "./steps/arrivals.ts";
import { askForWork } from "./steps/demand.ts";
import { resetState } from "./steps/reset.ts";
import { doWork } from "./steps/supply.ts";
import { simulateTrial } from "./trial.ts";

/** A plan made ready once, of which any trials can be asked. */
export type Trials = { simulate(range: TrialRange): Rows };

export function prepareTrials(plan: CompiledPlan): Trials {
  const columns = columnsOf(plan);
  const state = startState(plan);
  beginWithOpeningOptimum(plan, state);
  return {
    simulate({ from, to }) {
      const rows = emptyRows(columns, to - from);
      for (let trial = from; trial < to; trial++)
        simulateTrial(plan, state, trial, { rows, place: trial - from, trials: to - from });
      return rows;
    },
  };
}

/** Works the first month of trial 0 once: the same beginning for every trial, whoever simulates it. */
function beginWithOpeningOptimum(plan: CompiledPlan, state: State): void {
  const rows = emptyRows(columnsOf(plan), 1);
  resetState(state, plan, 0, { rows, place: 0, trials: 1 });
  receiveArrivals(state, plan, 0);
  moveAccounts(state, plan, 0);
  askForWork(state, plan, 0);
  doWork(state, plan, 0);
  copyTableau(state.tableau, state.openingTableau);
}
