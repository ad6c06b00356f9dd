/** Coming and going: what happens to a slot when a person begins, resigns or is gone. */
import { draw, forLeadTime, forLeaving, forReplacement } from "../draws";
import { Holder, holderOf } from "../holder";
import { minusLog } from "../numbers";
import {
  backfillDelay,
  book,
  handOverRing,
  honestMonths,
  isManager,
  keyHigh,
  keyLow,
  leadTimes,
  managerLeftMonths,
  members,
  never,
  noticeFrom,
  ordinaryLeadTime,
  rank,
  replacedShare,
  rowFte,
  rowGroup,
  rowHonest,
  rowHours,
  rowKind,
  rowMainType,
  rowManager,
  rowSalary,
  segments,
  slots,
  tenures,
  types,
} from "../plan";
import { countLeaver, recordExit } from "../record";
import {
  arrivesIn,
  goneIn,
  honestUntil,
  joinedIn,
  kindOf,
  lastMonth,
  leaveLuck,
  managerOf,
  missesUntil,
  orphans,
  ownRank,
  remaining,
  riskUntil,
  rowOf,
} from "../state";
import { endNotice } from "./attrition";
import { becomeReady } from "./changes";
import { count, stopTeaching, teach } from "./team";

/** Dated changes, or a new holder: the slot goes by another row from now on. */
export function takeRow(s: i32, holder: Holder, row: i32): void {
  if (holder.isPresent) count(s, holder, -1);
  rowOf[s] = row;
  kindOf[s] = rowKind[row];
  holder.fte = rowFte[row];
  holder.sales = rowHours[row * types];
  holder.support = rowHours[row * types + 1];
  holder.analyst = rowHours[row * types + 2];
  holder.mainType = rowMainType[row];
  holder.source = rowGroup[row] * types;
  managerOf[s] = rowManager[row];
  if (holder.isPresent) count(s, holder, 1);
  becomeReady(s, holder);
  remember(s, holder);
}

/** What someone has behind them that tells for some months: a manager who left, an honest interview. */
function remember(s: i32, holder: Holder): void {
  const joined = joinedIn[s];
  const left = managerOf[s] >= 0 ? holderOf(managerOf[s]).missedUntil : -1;
  // Only who was here when the manager left.
  missesUntil[s] = joined <= left - managerLeftMonths ? left + 1 : -1;
  // Tenure is not told apart beyond the last month of the tables.
  const helped = honestMonths > <f64>(tenures - 1) ? never : joined + <i32>Math.ceil(honestMonths);
  honestUntil[s] = holder.spell == 0 && rowHonest[rowOf[s]] ? helped : -1;
}

/** A person takes the slot; the luck that decides how long they stay is drawn once. */
export function begin(s: i32, holder: Holder, joined: i32, since: i32): void {
  const isFirst = holder.spell == 0;
  remaining[s] = minusLog(isFirst ? leaveLuck[s] : draw(keyHigh[s], keyLow[s], holder.spell, forLeaving));
  holder.isPresent = 1;
  joinedIn[s] = joined;
  holder.levelSince = <i16>since;
  lastMonth[s] = never;
  riskUntil[s] = isFirst ? noticeFrom[s] : never;
  holder.salary = rowSalary[rowOf[s]];
  ownRank[s] = <f32>rank[holder.level];
  count(s, holder, 1);
  teach(s, holder);
  becomeReady(s, holder);
  remember(s, holder);
}

/** By inversion: the same luck under a longer mean never joins sooner. */
export function leadTimeOf(u: f64, table: i32): i32 {
  let months = 0;
  while (u > leadTimes[table + months]) months += 1;
  return months;
}

/** Looks for a successor by the plan's policy. They start on `earliest` at the soonest. */
export function openRequisition(s: i32, holder: Holder, opens: i32, earliest: i32): void {
  if (draw(keyHigh[s], keyLow[s], holder.spell, forReplacement) >= replacedShare) return;
  const u = draw(keyHigh[s], keyLow[s], holder.spell, forLeadTime);
  const found = opens + backfillDelay + leadTimeOf(u, ordinaryLeadTime);
  arrivesIn[s] = min(<i32>never, max(earliest, found));
}

/**
 * The holder is gone: counted, missed by reports, colleagues and customers, and the slot made ready for whoever comes next.
 * `worked` is their last month of work, the one before for someone who leaves on the first day of a month.
 */
export function leave(s: i32, holder: Holder, month: i32, worked: i32, cause: i32): void {
  countLeaver(month, cause);
  if (holder.spell == 0 && s < members) recordExit(s, month, cause);
  if (lastMonth[s] != never) endNotice();
  count(s, holder, -1);
  if (holder.isSettled) holder.isSettled = 0;
  else stopTeaching(holder);
  holder.isPresent = 0;
  riskUntil[s] = -1;
  goneIn[month] = goneIn[month] + 1;
  holder.missedUntil = <i16>(month + managerLeftMonths);
  if (isManager[s]) tellReports(s, holder.missedUntil);
  orphanAccounts(s, worked);
  holder.spell += 1;
  lastMonth[s] = never;
  arrivesIn[s] = never;
  takeRow(s, holder, holder.laterRow);
}

/** Everyone who worked for someone who left. */
function tellReports(manager: i32, until: i32): void {
  const isHere = i32x4.splat(until - managerLeftMonths);
  const left = i32x4.splat(manager);
  const over = i32x4.splat(until + 1);
  for (let s = 0; s < slots; s += 4) {
    const miss = v128.and(i32x4.eq(managerOf.four(s), left), i32x4.le_s(joinedIn.four(s), isHere));
    missesUntil.putFour(s, v128.bitselect(over, missesUntil.four(s), miss));
  }
}

/** The accounts of whoever left are without their person until they have been handed over. */
function orphanAccounts(s: i32, worked: i32): void {
  if (handOverRing == 0) return;
  const cell = (worked + handOverRing) % handOverRing;
  for (let j = 0; j < segments; j++) {
    const at = j * handOverRing + cell;
    orphans[at] = orphans[at] + book[s * segments + j];
  }
}
