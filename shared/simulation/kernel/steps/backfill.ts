/** Step 9: last days. The search for a successor began when the resignation was known. */
import { holderOf } from "../holder";
import { catalogueCause, noticeMonths, slots } from "../plan";
import { lastMonth } from "../state";
import { servingNotice } from "./attrition";
import { leave, openRequisition } from "./people";

export function seeOffLeavers(month: i32): void {
  const thisMonth = i32x4.splat(month);
  for (let s = 0; s < slots && servingNotice > 0; s += 4) {
    if (v128.any_true(i32x4.eq(lastMonth.four(s), thisMonth))) seeOffAny(s, month);
  }
}

function seeOffAny(first: i32, month: i32): void {
  for (let s = first; s < first + 4; s++) {
    if (lastMonth[s] != month) continue;
    const holder = holderOf(s);
    leave(s, holder, month, month, catalogueCause[holder.leavingFor]);
    openRequisition(s, holder, month + 1 - noticeMonths, month + 1);
  }
}
