import { type CompiledPlan, causes, never } from "../compiled-plan.ts";
import { draw, purposes } from "../draws.ts";
import { smallExp } from "../exp.ts";
import { hazardByCause, hazardOf } from "../hazards.ts";
import type { State } from "../state.ts";

/** Position in the catalogue of causes. */
const productWork = 8;

/**
 * Step 8: competing risks. The month's hazards are taken from each holder's threshold; whoever has used it up resigns,
 * for a cause drawn in proportion to the hazards of that month.
 */
export function letMembersLeave(state: State, plan: CompiledPlan, month: number): void {
  const contagion = contagionIn(state, plan, month);
  const { remaining } = state;
  for (let s = 0; s < plan.slots; s++) {
    if (!state.isPresent[s] || state.lastMonth[s] !== never || isServingNotice(state, plan, s, month)) continue;
    const rest = remaining[s]! - hazardOf(state, plan, s, month, contagion);
    remaining[s] = rest;
    if (rest > 0) continue;
    hazardByCause(state, plan, s, month, contagion);
    resign(state, plan, s, month);
  }
}

/** A departure known today was a resignation its notice ago. */
const isServingNotice = (state: State, plan: CompiledPlan, s: number, month: number): boolean =>
  state.spell[s] === 0 && month >= plan.slot.leavesIn[s]! - plan.rules.noticeMonths;

/** What recent departures add to everyone's hazard, as a ratio. */
function contagionIn(state: State, plan: CompiledPlan, month: number): number {
  const { contagionMonths, contagionCap, contagionTeam, contagionLogRatio } = plan.rules;
  let recent = 0;
  for (let back = 1; back <= contagionMonths && back <= month; back++) recent += state.departures[month - back]!;
  if (recent === 0) return 1;
  const felt = Math.min(contagionCap, recent) * Math.min(1, contagionTeam / Math.max(1, state.headcount));
  return smallExp(Math.min(4, contagionLogRatio * felt));
}

function resign(state: State, plan: CompiledPlan, s: number, month: number): void {
  const { key } = plan.slot;
  const { hazard } = state;
  let total = 0;
  for (let cause = 0; cause < causes; cause++) total += hazard[cause]!;
  let left = total * draw(plan.seed, state.trial, key[2 * s]!, key[2 * s + 1]!, state.spell[s]!, purposes.cause);
  let cause = 0;
  while (cause < causes - 1 && left > hazard[cause]!) left -= hazard[cause++]!;
  state.leavingFor[s] = cause;
  state.lastMonth[s] = Math.min(never - 1, month + plan.rules.noticeMonths);
  // Someone who wants product work takes a free seat in the product team: lost to this team, kept by the company.
  if (cause === productWork && plan.month.productSeats[month]! > state.productSeatsTaken) state.productSeatsTaken += 1;
}
