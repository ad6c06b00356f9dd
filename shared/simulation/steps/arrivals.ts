import { type CompiledPlan, never } from "../compiled-plan.ts";
import type { State } from "../state.ts";
import { begin } from "./people.ts";

/** Step 2: whoever was found joins, at the foot of the ramp. */
export function receiveArrivals(state: State, plan: CompiledPlan, month: number): void {
  state.joiners = 0;
  for (let s = 0; s < plan.slots; s++) {
    if (state.arrivesIn[s] !== month || state.isPresent[s]) continue;
    state.arrivesIn[s] = never;
    // A successor starts where the position was advertised, not where its last holder had risen to.
    state.level[s] = plan.slot.level[s]!;
    begin(state, plan, s, month, month);
    state.joiners += 1;
  }
  if (state.isChanged) count(state, plan);
}

/** Who stands where: recounted only when someone has come, gone or moved. */
function count(state: State, plan: CompiledPlan): void {
  const { holders, topRank } = state;
  holders.fill(0);
  topRank.fill(-1);
  state.headcount = 0;
  state.reports = 0;
  for (let s = 0; s < plan.slots; s++) {
    if (!state.isPresent[s]) continue;
    const row = state.row[s]!;
    const level = state.level[s]!;
    const rank = plan.level.rank[level]!;
    const type = plan.row.mainType[row]!;
    state.headcount += 1;
    holders[level] = holders[level]! + 1;
    if (rank > topRank[type]!) topRank[type] = rank;
    if (plan.row.manager[row]! >= 0) state.reports += 1;
  }
  state.isChanged = false;
}
