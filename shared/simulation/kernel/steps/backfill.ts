/** Step 9: last days. The search for a successor began when the resignation was known. */
import { holderOf } from "../holder";
import { catalogueCause, noticeMonths, slots } from "../plan";
import { servingNotice } from "./attrition";
import { leave, openRequisition } from "./people";

export function seeOffLeavers(month: i32): void {
  for (let s = 0; s < slots && servingNotice > 0; s++) {
    const holder = holderOf(s);
    if (holder.lastMonth != month) continue;
    leave(s, holder, month, month, catalogueCause[holder.leavingFor]);
    openRequisition(s, holder, month + 1 - noticeMonths, month + 1);
  }
}
