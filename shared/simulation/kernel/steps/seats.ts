/** Step 7: open seats go to the most ready; whoever is ready and finds none waits, and the waiting is remembered. */
import { holderOf } from "../holder";
import { levels, members, membersPerSeat, next, nextFrom, rank, seats, seatsMove, slots, typicalMonths } from "../plan";
import { recordPromotion } from "../record";
import { firstWaiting, holders, lastWaiting, nextWaiting, openAbove, readyFrom } from "../state";
import { promote } from "./changes";
import { haveHoldersMoved, seeHolders } from "./team";

/** In `openAbove`, of a level that nobody has asked about since holders or seats last moved. */
const unknown = -2;

/** People who are ready and found no seat this month. */
export let waiting = 0;

export function fillSeats(month: i32): void {
  waiting = 0;
  firstWaiting.fill(levels, -1);
  const now = f32x4.splat(<f32>month);
  for (let s = 0; s < slots; s += 4) {
    let areReady = i32x4.bitmask(f32x4.le(readyFrom.four(s), now));
    for (let own = s; areReady != 0; own++, areReady >>= 1) if (areReady & 1) queueUp(own);
  }
  if (seatsMove[month]) openAbove.fill(levels, unknown);
  while (waiting > 0 && findOpenSeats(month)) promoteMostReady(month);
}

/** Behind those of the same level, in the order of slots. */
function queueUp(s: i32): void {
  const level = holderOf(s).level;
  if (firstWaiting[level] < 0) firstWaiting[level] = s;
  else nextWaiting[lastWaiting[level]] = s;
  lastWaiting[level] = s;
  nextWaiting[s] = -1;
  waiting += 1;
}

/** For each level of those who wait, the first of the next ones with a free seat; false where nobody can rise. */
function findOpenSeats(month: i32): bool {
  if (haveHoldersMoved) openAbove.fill(levels, unknown);
  seeHolders();
  let isAny = false;
  for (let level = 0; level < levels; level++) {
    if (firstWaiting[level] < 0) continue;
    if (openAbove[level] == unknown) openAbove[level] = openLevelAbove(level, month);
    isAny = isAny || openAbove[level] >= 0;
  }
  return isAny;
}

function promoteMostReady(month: i32): void {
  let best = -1;
  let beforeBest = -1;
  let bestReadiness = 0.0;
  for (let level = 0; level < levels; level++) {
    if (firstWaiting[level] < 0 || openAbove[level] < 0) continue;
    const perMonth = 1.0 / typicalMonths[level];
    for (let s = firstWaiting[level], before = -1; s >= 0; before = s, s = nextWaiting[s]) {
      const readiness = <f64>(month - holderOf(s).levelSince) * perMonth;
      const isBest = best < 0 || readiness > bestReadiness || (readiness == bestReadiness && s < best);
      if (!isBest) continue;
      best = s;
      beforeBest = before;
      bestReadiness = readiness;
    }
  }
  const holder = holderOf(best);
  leaveQueue(best, beforeBest, holder.level);
  promote(best, holder, openAbove[holder.level], month);
  if (best < members && holder.spell == 0) recordPromotion(best, month);
}

function leaveQueue(s: i32, before: i32, level: i32): void {
  if (before < 0) firstWaiting[level] = nextWaiting[s];
  else nextWaiting[before] = nextWaiting[s];
  if (lastWaiting[level] == s) lastWaiting[level] = before;
  waiting -= 1;
}

/** The first of the next levels with a free seat, −1 for none. */
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
  return -1;
}
