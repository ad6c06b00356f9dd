import type { CompiledPlan } from "./compiled-plan.ts";
import type { Place, State } from "./state.ts";
import { applyChanges } from "./steps/apply-changes.ts";
import { receiveArrivals } from "./steps/arrivals.ts";
import { moveAccounts } from "./steps/accounts.ts";
import { letMembersLeave } from "./steps/attrition.ts";
import { seeOffLeavers } from "./steps/backfill.ts";
import { askForWork } from "./steps/demand.ts";
import { settleAccounts } from "./steps/outcomes.ts";
import { record, recordEnd } from "./steps/record.ts";
import { resetState } from "./steps/reset.ts";
import { fillSeats } from "./steps/seats.ts";
import { doWork } from "./steps/supply.ts";

/** One possible future. */
export function simulateTrial(plan: CompiledPlan, state: State, trial: number, place: Place): void {
  resetState(state, plan, trial, place);
  for (let month = 0; month < plan.months; month++) simulateMonth(plan, state, month, place);
  recordEnd(state, plan, place);
}

/** The order of the steps is the model: see README.md, "One month". */
export function simulateMonth(plan: CompiledPlan, state: State, month: number, place: Place): void {
  applyChanges(state, plan, month, place);
  receiveArrivals(state, plan, month);
  moveAccounts(state, plan, month);
  askForWork(state, plan, month);
  doWork(state, plan, month);
  settleAccounts(state, plan, month);
  fillSeats(state, plan, month);
  letMembersLeave(state, plan, month);
  seeOffLeavers(state, plan, month, place);
  record(state, plan, month, place);
}
