/** Coming and going: what happens to a slot when a person begins, resigns or is gone. */
import { type CompiledPlan, causes, never } from "../compiled-plan.ts";
import { draw, purposes } from "../draws.ts";
import { leadTimeOf } from "../lead-time.ts";
import type { Place, State } from "../state.ts";

/** Replacements take as long as the catalogue says; only a planned hire may have a lead time of its own. */
const ordinaryLeadTime = 0;

/** A person takes the slot; the luck that decides how long they stay is drawn now, once. */
export function begin(state: State, plan: CompiledPlan, s: number, joinedIn: number, levelSince: number): void {
  const { key } = plan.slot;
  const u = draw(plan.seed, state.trial, key[2 * s]!, key[2 * s + 1]!, state.spell[s]!, purposes.leave);
  state.remaining[s] = -Math.log(u);
  state.isPresent[s] = 1;
  state.joinedIn[s] = joinedIn;
  state.levelSince[s] = levelSince;
  state.lastMonth[s] = never;
  state.waited[s] = 0;
  state.managerLeftUntil[s] = 0;
  state.salary[s] = plan.row.salaryPerMonthJpy[state.row[s]!]!;
  state.isChanged = true;
}

/** Looks for a successor by the plan's policy. They start on `earliest` at the soonest. */
export function openRequisition(state: State, plan: CompiledPlan, s: number, opensIn: number, earliest: number): void {
  const { key } = plan.slot;
  const high = key[2 * s]!;
  const low = key[2 * s + 1]!;
  const spell = state.spell[s]!;
  if (draw(plan.seed, state.trial, high, low, spell, purposes.replaced) >= plan.backfill.replacedShare) return;
  const u = draw(plan.seed, state.trial, high, low, spell, purposes.leadTime);
  const months = plan.backfill.delayMonths + leadTimeOf(u, plan.leadTimes[ordinaryLeadTime]!);
  state.arrivesIn[s] = Math.min(never, Math.max(earliest, opensIn + months));
}

/** The holder is gone: counted, missed by reports and colleagues, and the slot made ready for whoever comes next. */
export function leave(state: State, plan: CompiledPlan, s: number, month: number, cause: number, place: Place): void {
  const { counts } = place.rows;
  const members = plan.memberIds.length;
  const leavers = (month * causes + cause) * place.trials + place.place;
  counts[leavers] = counts[leavers]! + 1;
  if (state.spell[s] === 0 && s < members) {
    const exits = counts.length - (2 * members - s) * place.trials + place.place;
    counts[exits] = month;
    counts[exits + members * place.trials] = cause;
  }
  state.isPresent[s] = 0;
  state.departures[month] = state.departures[month]! + 1;
  for (let other = 0; other < plan.slots; other++) {
    if (plan.row.manager[state.row[other]!] === s)
      state.managerLeftUntil[other] = month + 1 + plan.rules.managerLeftMonths;
  }
  state.spell[s] = state.spell[s]! + 1;
  state.lastMonth[s] = never;
  state.arrivesIn[s] = never;
  state.row[s] = laterRowOf(plan, s, month);
  state.isChanged = true;
}

/** The row that the next holder of a slot begins with: dated changes of the position hold for them too. */
function laterRowOf(plan: CompiledPlan, s: number, month: number): number {
  const { rowEvents } = plan;
  let row = plan.slot.laterRow[s]!;
  for (let event = 0; event < rowEvents.month.length && rowEvents.month[event]! <= month; event++) {
    if (rowEvents.slot[event] === s) row = rowEvents.laterRow[event]!;
  }
  return row;
}
