/** The first morning of the plan, whatever the last trial left behind. */
import { draw, drawForMonths, drawForSlots, forChurn, forLeadTime, forLeaving, forNewLogos } from "./draws";
import { resetOrder } from "./hand-out";
import { holderOf } from "./holder";
import {
  firstDay,
  handOverRing,
  keyHigh,
  keyLow,
  leadTimeFrom,
  shortfallMonths,
  months,
  never,
  openingAccounts,
  openingArr,
  openingLaterRow,
  openingLevel,
  openingLevelSince,
  openingRing,
  openingRow,
  openingYoung,
  opensIn,
  ringLength,
  segmentKeyHigh,
  segmentKeyLow,
  segments,
  slots,
  members,
  youngLength,
} from "./plan";
import {
  accounts,
  arr,
  arrivesIn,
  setTrial,
  churnLuck,
  goneIn,
  grossIndex,
  joinedIn,
  kept,
  lastMonth,
  leaveLuck,
  loadMonths,
  loadSum,
  managerOf,
  luckStride,
  netIndex,
  newLuck,
  orphans,
  readyFrom,
  riskUntil,
  ring,
  ringNow,
  shortfalls,
  young,
  youngNow,
} from "./state";
import { resetAttrition } from "./steps/attrition";
import { resetChanges } from "./steps/changes";
import { resetOutcomes } from "./steps/outcomes";
import { begin, leadTimeOf, takeRow } from "./steps/people";
import { resetTeam } from "./steps/team";

export function resetTrial(trial: i32): void {
  setTrial(trial);
  drawForSlots(keyHigh, keyLow, slots, forLeaving, leaveLuck);
  resetChanges();
  resetOrder();
  resetOutcomes();
  resetAttrition();
  resetTeam();
  goneIn.fill(months, 0);
  loadSum.fill(members, 0.0);
  loadMonths.fill(members, 0);
  for (let s = 0; s < slots; s++) resetSlot(s);
  // Nobody's places, up to a whole four.
  for (let s = slots; (s & 3) != 0; s++) {
    arrivesIn[s] = never;
    lastMonth[s] = never;
    riskUntil[s] = -1;
    readyFrom[s] = Infinity;
    managerOf[s] = -1;
  }
  resetAccounts();
}

function resetSlot(s: i32): void {
  const holder = holderOf(s);
  holder.isPresent = 0;
  holder.isSettled = 0;
  holder.spell = 0;
  holder.missedUntil = -1;
  arrivesIn[s] = never;
  lastMonth[s] = never;
  riskUntil[s] = -1;
  joinedIn[s] = never;
  holder.level = openingLevel[s];
  holder.levelSince = <i16>openingLevelSince[s];
  holder.laterRow = openingLaterRow[s];
  takeRow(s, holder, openingRow[s]);
  if (opensIn[s] >= 0) {
    const u = draw(keyHigh[s], keyLow[s], 0, forLeadTime);
    arrivesIn[s] = opensIn[s] + leadTimeOf(u, leadTimeFrom[s]);
  } else if (firstDay[s] > 0) arrivesIn[s] = firstDay[s];
  else begin(s, holder, firstDay[s], openingLevelSince[s]);
}

function resetAccounts(): void {
  ring.copy(openingRing, ringLength);
  young.copy(openingYoung, youngLength);
  arr.copy(openingArr, segments);
  accounts.copy(openingAccounts, segments);
  kept.fill(segments, 1.0);
  ringNow.fill(segments, 0);
  youngNow.fill(segments, 0);
  shortfalls.fill(segments * shortfallMonths, 0.0);
  orphans.fill(segments * handOverRing, 0.0);
  grossIndex[0] = 1.0;
  netIndex[0] = 1.0;
  for (let j = 0; j < segments; j++) {
    drawForMonths(segmentKeyHigh[j], segmentKeyLow[j], months, forNewLogos, newLuck, j * luckStride);
    drawForMonths(segmentKeyHigh[j], segmentKeyLow[j], months, forChurn, churnLuck, j * luckStride);
  }
}
