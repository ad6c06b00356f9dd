import { type CompiledPlan, never } from "../compiled-plan.ts";
import type { State } from "../state.ts";
import { promote } from "./apply-changes.ts";

/** Step 7: open seats go to the most ready; whoever is ready and finds none waits, and the waiting is remembered. */
export function fillSeats(state: State, plan: CompiledPlan, month: number): void {
  while (promoteMostReady(state, plan, month));
}

function promoteMostReady(state: State, plan: CompiledPlan, month: number): boolean {
  const { nextFrom, typicalMonths } = plan.level;
  let best = -1;
  let bestLevel = -1;
  let bestReadiness = 0;
  for (let s = 0; s < plan.slots; s++) {
    if (!state.isPresent[s]) continue;
    const level = state.level[s]!;
    const readiness = (month - state.levelSince[s]!) / typicalMonths[level]!;
    const isReady =
      readiness >= 1 &&
      nextFrom[level]! < nextFrom[level + 1]! &&
      state.lastMonth[s] === never &&
      plan.row.promotionAmbition[state.row[s]!]! >= plan.rules.readinessAmbition;
    // Remembered as the months since readiness, so that looking twice in a month counts once.
    state.waited[s] = isReady ? month - state.levelSince[s]! - typicalMonths[level]! : 0;
    if (!isReady || readiness <= bestReadiness) continue;
    const next = openLevelAbove(state, plan, level, month);
    if (next < 0) continue;
    best = s;
    bestLevel = next;
    bestReadiness = readiness;
  }
  if (best < 0) return false;
  promote(state, plan, best, bestLevel, month);
  return true;
}

/** The first of the next levels with a free seat; −1 for none. */
function openLevelAbove(state: State, plan: CompiledPlan, level: number, month: number): number {
  const { next, nextFrom, seats, membersPerSeat, rank } = plan.level;
  const levels = rank.length;
  for (let index = nextFrom[level]!; index < nextFrom[level + 1]!; index++) {
    const above = next[index]!;
    let open = seats[month * levels + above]!;
    if (open < 0) return above;
    if (membersPerSeat[above]! > 0) {
      let below = 0;
      for (let other = 0; other < levels; other++) if (rank[other]! < rank[above]!) below += state.holders[other]!;
      open += Math.floor(below / membersPerSeat[above]!);
    }
    if (open > state.holders[above]!) return above;
  }
  return -1;
}
