import type { CompiledPlan } from "../compiled-plan.ts";
import type { Place, State } from "../state.ts";
import { leave, openRequisition } from "./people.ts";

/** Step 9: last days. The search for a successor began when the resignation was known. */
export function seeOffLeavers(state: State, plan: CompiledPlan, month: number, place: Place): void {
  for (let s = 0; s < plan.slots; s++) {
    if (state.lastMonth[s] !== month) continue;
    leave(state, plan, s, month, state.leavingFor[s]!, place);
    openRequisition(state, plan, s, month + 1 - plan.rules.noticeMonths, month + 1);
  }
}
