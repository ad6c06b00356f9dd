/** Coming and going: what happens to a slot when a person begins, resigns or is gone. */
import { draw, forLeadTime, forLeaving, forReplacement } from "../draws";
import { Holder } from "../holder";
import { minusLog } from "../numbers";
import {
  backfillDelay,
  book,
  handOverRing,
  keyHigh,
  keyLow,
  leadTimes,
  managerLeftMonths,
  members,
  never,
  noticeFrom,
  ordinaryLeadTime,
  replacedShare,
  rowFte,
  rowGroup,
  rowHours,
  rowMainType,
  rowManager,
  rowMix,
  rowSalary,
  rowTolerance,
  segments,
  types,
} from "../plan";
import { countLeaver, recordExit } from "../record";
import { goneIn, leaveLuck, orphans } from "../state";
import { endNotice } from "./attrition";
import { becomeReady } from "./changes";

/** Dated changes, or a new holder: the slot goes by another row from now on. */
export function takeRow(holder: Holder, row: i32): void {
  holder.row = row;
  holder.hours = rowHours[row];
  holder.fte = rowFte[row];
  holder.sales = rowMix[row * types];
  holder.support = rowMix[row * types + 1];
  holder.analyst = rowMix[row * types + 2];
  holder.mainType = rowMainType[row];
  holder.source = rowGroup[row] * types;
  holder.manager = rowManager[row];
  holder.tolerance = rowTolerance[row];
  becomeReady(holder);
}

/** A person takes the slot; the luck that decides how long they stay is drawn once. */
export function begin(s: i32, holder: Holder, joined: i32, since: i32): void {
  const isFirst = holder.spell == 0;
  holder.remaining = minusLog(isFirst ? leaveLuck[s] : draw(keyHigh[s], keyLow[s], holder.spell, forLeaving));
  holder.isPresent = 1;
  holder.joinedIn = <i16>joined;
  holder.levelSince = <i16>since;
  holder.lastMonth = never;
  holder.riskUntil = isFirst ? <i16>noticeFrom[s] : never;
  holder.salary = rowSalary[holder.row];
  becomeReady(holder);
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
  holder.arrivesIn = <i16>min(<i32>never, max(earliest, found));
}

/**
 * The holder is gone: counted, missed by reports, colleagues and customers, and the slot made ready for whoever comes next.
 * `worked` is their last month of work, the one before for someone who leaves on the first day of a month.
 */
export function leave(s: i32, holder: Holder, month: i32, worked: i32, cause: i32): void {
  countLeaver(month, cause);
  if (holder.spell == 0 && s < members) recordExit(s, month, cause);
  if (holder.lastMonth != never) endNotice();
  holder.isPresent = 0;
  holder.riskUntil = -1;
  goneIn[month] = goneIn[month] + 1;
  holder.missedUntil = <i16>(month + managerLeftMonths);
  orphanAccounts(s, worked);
  holder.spell += 1;
  holder.lastMonth = never;
  holder.arrivesIn = never;
  takeRow(holder, holder.laterRow);
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
