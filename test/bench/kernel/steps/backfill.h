/* Step 9: last days. The search for a successor began when the resignation was known. */
#pragma once
#include "attrition.h"

static void seeOffLeavers(int32_t month) {
  for (int32_t s = 0; s < slots && servingNotice > 0; s++) {
    if (lastMonth[s] != month) continue;
    Holder *holder = holderOf(s);
    leave(s, holder, month, month, catalogueCause[holder->leavingFor]);
    openRequisition(s, holder, month + 1 - noticeMonths, month + 1);
  }
}
