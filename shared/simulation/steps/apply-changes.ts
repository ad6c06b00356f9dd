import { type CompiledPlan, causes } from "../compiled-plan.ts";
import type { Place, State } from "../state.ts";
import { leave, openRequisition } from "./people.ts";

/** Departures known beforehand have no cause in the model: they count as `other`, the last of the catalogue. */
const otherCause = causes - 1;

/** Step 1: what the plan dates this month. */
export function applyChanges(state: State, plan: CompiledPlan, month: number, place: Place): void {
  const { slot, rowEvents, promotions } = plan;
  if (plan.month.phase[month]! >= 0) state.phase = plan.month.phase[month]!;

  for (let event = 0; event < rowEvents.month.length; event++) {
    if (rowEvents.month[event] !== month) continue;
    const s = rowEvents.slot[event]!;
    state.row[s] = state.spell[s] === 0 ? rowEvents.firstRow[event]! : rowEvents.laterRow[event]!;
    state.isChanged = true;
  }

  for (let event = 0; event < promotions.month.length; event++) {
    const s = promotions.slot[event]!;
    if (promotions.month[event] !== month || !state.isPresent[s] || state.spell[s] !== 0) continue;
    promote(state, plan, s, promotions.level[event]!, month);
  }

  for (let s = 0; s < plan.memberIds.length; s++) {
    if (slot.leavesIn[s] !== month || state.spell[s] !== 0) continue;
    leave(state, plan, s, month, otherCause, place);
    const known = Math.max(0, month - plan.rules.noticeMonths);
    openRequisition(state, plan, s, known, month);
  }
}

export function promote(state: State, plan: CompiledPlan, s: number, level: number, month: number): void {
  const { holders } = state;
  holders[state.level[s]!] = holders[state.level[s]!]! - 1;
  holders[level] = holders[level]! + 1;
  state.level[s] = level;
  state.levelSince[s] = month;
  state.waited[s] = 0;
  state.salary[s] = Math.max(state.salary[s]!, plan.level.salaryPerMonthJpy[level]!);
  state.isChanged = true;
}
