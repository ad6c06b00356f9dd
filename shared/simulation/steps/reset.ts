import { type CompiledPlan, never } from "../compiled-plan.ts";
import { draw, purposes } from "../draws.ts";
import { leadTimeOf } from "../lead-time.ts";
import { stayed } from "../rows.ts";
import type { Place, State } from "../state.ts";
import { begin } from "./people.ts";

/** The first morning of the plan, whatever the last trial left behind. */
export function resetState(state: State, plan: CompiledPlan, trial: number, { rows, place, trials }: Place): void {
  const { slot, segment } = plan;
  state.trial = trial;
  state.order = 0;
  state.isPresent.fill(0);
  state.spell.fill(0);
  state.arrivesIn.fill(never);
  state.lastMonth.fill(never);
  state.managerLeftUntil.fill(0);
  state.waited.fill(0);
  state.departures.fill(0);
  state.joiners = 0;
  state.phase = plan.phase.opening;
  state.productSeatsTaken = 0;
  state.loadSum.fill(0);
  state.loadMonths.fill(0);
  for (let s = 0; s < plan.slots; s++) {
    state.row[s] = slot.firstRow[s]!;
    state.level[s] = slot.level[s]!;
    if (slot.opensIn[s]! >= 0) {
      const u = draw(plan.seed, trial, slot.key[2 * s]!, slot.key[2 * s + 1]!, 0, purposes.leadTime);
      state.arrivesIn[s] = slot.opensIn[s]! + leadTimeOf(u, plan.leadTimes[slot.leadTime[s]!]!);
    } else if (slot.joinedIn[s]! > 0) state.arrivesIn[s] = slot.joinedIn[s]!;
    else begin(state, plan, s, slot.joinedIn[s]!, slot.levelSince[s]!);
  }
  state.isChanged = true;

  state.ring.set(segment.openingRing);
  state.young.set(segment.openingYoung);
  state.arr.set(segment.openingArrJpy);
  state.shortfalls.fill(0);
  state.grossIndex[0] = 1;
  state.netIndex[0] = 1;
  state.arrLost = 0;
  for (let j = 0; j < state.accounts.length; j++) {
    let accounts = 0;
    for (let p = 0; p < segment.term[j]!; p++) accounts += segment.openingRing[segment.ringFrom[j]! + p]!;
    state.accounts[j] = Math.round(accounts);
  }

  const members = plan.memberIds.length;
  const exits = (rows.counts.length / trials - 2 * members) * trials + place;
  for (let s = 0; s < members; s++) rows.counts[exits + s * trials] = stayed;
}
