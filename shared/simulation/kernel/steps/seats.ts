/** Step 7: open seats go to the most ready; whoever is ready and finds none waits, and the waiting is remembered. */
import { holderOf } from "../holder";
import { levels, members, membersPerSeat, next, nextFrom, rank, seats, slots, typicalMonths } from "../plan";
import { recordPromotion } from "../record";
import { holders, openAbove, queue } from "../state";
import { promote } from "./changes";

/** People who are ready and found no seat this month. */
export let waiting = 0;

export function fillSeats(month: i32): void {
  const now = <f64>month;
  let ready = 0;
  for (let s = 0; s < slots; s++) {
    queue[ready] = s;
    ready += i32(holderOf(s).readyFrom <= now);
  }
  waiting = ready;
  while (waiting > 0 && findOpenSeats(month)) promoteMostReady(month);
}

function promoteMostReady(month: i32): void {
  let best = -1;
  let bestReadiness = 0.0;
  for (let at = 0; at < waiting; at++) {
    const holder = holderOf(queue[at]);
    if (openAbove[holder.level] < 0) continue;
    const readiness = <f64>(month - holder.levelSince) / typicalMonths[holder.level];
    if (readiness <= bestReadiness) continue;
    best = at;
    bestReadiness = readiness;
  }
  const s = queue[best];
  const holder = holderOf(s);
  promote(holder, openAbove[holder.level], month);
  if (s < members && holder.spell == 0) recordPromotion(s, month);
  // The order of the queue decides ties, so it is kept.
  waiting -= 1;
  for (let at = best; at < waiting; at++) queue[at] = queue[at + 1];
}

/** Whether anyone in the queue can rise; for each level, the first of the next ones with a free seat. */
function findOpenSeats(month: i32): bool {
  for (let level = 0; level < levels; level++) openAbove[level] = -1;
  let isAny = false;
  for (let at = 0; at < waiting; at++) {
    const level = holderOf(queue[at]).level;
    if (openAbove[level] != -1) continue;
    openAbove[level] = openLevelAbove(level, month);
    isAny = isAny || openAbove[level] >= 0;
  }
  return isAny;
}

/** −2 for none, so that nobody looks again. */
function openLevelAbove(own: i32, month: i32): i32 {
  for (let index = nextFrom[own]; index < nextFrom[own + 1]; index++) {
    const above = next[index];
    let open = seats[month * levels + above];
    if (open < 0.0) return above;
    if (membersPerSeat[above] > 0) {
      let below = 0;
      for (let other = 0; other < levels; other++) if (rank[other] < rank[above]) below += holders[other];
      open += <f64>(below / membersPerSeat[above]);
    }
    if (open > <f64>holders[above]) return above;
  }
  return -2;
}
