/* Coming and going: what happens to a slot when a person begins, resigns or is gone. */
#pragma once
#include "../draws.h"
#include "../numbers.h"
#include "../plan.h"
#include "../state.h"
#include <math.h>

/* changes.h, attrition.h, team.h and record.h need these functions, and these theirs. */
static void becomeReady(int32_t s, Holder *holder);
static void endNotice(void);
static void count(int32_t s, Holder *holder, int32_t times);
static void teach(int32_t s, Holder *holder);
static void stopTeaching(Holder *holder);
static void countLeaver(int32_t month, int32_t cause);
static void recordExit(int32_t s, int32_t month, int32_t cause);

static void remember(int32_t s, Holder *holder) {
  const int32_t joined = joinedIn[s];
  const int32_t left = managerOf[s] >= 0 ? holderOf(managerOf[s])->missedUntil : -1;
  missesUntil[s] = joined <= left - managerLeftMonths ? left + 1 : -1;
  const int32_t helped = honestMonths > (double)(tenures - 1) ? never : joined + (int32_t)ceil(honestMonths);
  honestUntil[s] = holder->spell == 0 && rowHonest[rowOf[s]] ? helped : -1;
}

static void takeRow(int32_t s, Holder *holder, int32_t row) {
  if (holder->isPresent) count(s, holder, -1);
  rowOf[s] = row;
  kindOf[s] = rowKind[row];
  holder->fte = rowFte[row];
  holder->sales = rowHours[row * types];
  holder->support = rowHours[row * types + 1];
  holder->analyst = rowHours[row * types + 2];
  holder->mainType = rowMainType[row];
  holder->source = rowGroup[row] * types;
  managerOf[s] = rowManager[row];
  if (holder->isPresent) count(s, holder, 1);
  becomeReady(s, holder);
  remember(s, holder);
}

static void begin(int32_t s, Holder *holder, int32_t joined, int32_t since) {
  const bool isFirst = holder->spell == 0;
  const double luck =
      isFirst ? leaveLuck[s] : draw((uint32_t)keyHigh[s], (uint32_t)keyLow[s], holder->spell, forLeaving);
  remaining[s] = minusLog(luck);
  holder->isPresent = 1;
  joinedIn[s] = joined;
  holder->levelSince = (int16_t)since;
  lastMonth[s] = never;
  riskUntil[s] = isFirst ? noticeFrom[s] : never;
  holder->salary = rowSalary[rowOf[s]];
  ownRank[s] = (float)rank[holder->level];
  count(s, holder, 1);
  teach(s, holder);
  becomeReady(s, holder);
  remember(s, holder);
}

static int32_t leadTimeOf(double u, int32_t table) {
  int32_t waited = 0;
  while (u > leadTimes[table + waited]) waited += 1;
  return waited;
}

static void openRequisition(int32_t s, Holder *holder, int32_t opens, int32_t earliest) {
  if (draw((uint32_t)keyHigh[s], (uint32_t)keyLow[s], holder->spell, forReplacement) >= replacedShare) return;
  const double u = draw((uint32_t)keyHigh[s], (uint32_t)keyLow[s], holder->spell, forLeadTime);
  const int32_t found = opens + backfillDelay + leadTimeOf(u, ordinaryLeadTime);
  arrivesIn[s] = leastOf(never, mostOf(earliest, found));
}

static void orphanAccounts(int32_t s, int32_t worked) {
  if (handOverRing == 0) return;
  const int32_t cell = (worked + handOverRing) % handOverRing;
  for (int32_t j = 0; j < segments; j++) orphans[j * handOverRing + cell] += book[s * segments + j];
}

static void tellReports(int32_t manager, int32_t until) {
  for (int32_t s = 0; s < slots; s += 4) {
    const i32x4 misses = (wholeAt(managerOf + s) == manager) & (wholeAt(joinedIn + s) <= until - managerLeftMonths);
    putWhole(missesUntil + s, ((until + 1) & misses) | (wholeAt(missesUntil + s) & ~misses));
  }
}

static void leave(int32_t s, Holder *holder, int32_t month, int32_t worked, int32_t cause) {
  countLeaver(month, cause);
  if (holder->spell == 0 && s < members) recordExit(s, month, cause);
  if (lastMonth[s] != never) endNotice();
  count(s, holder, -1);
  if (holder->isSettled) holder->isSettled = 0;
  else stopTeaching(holder);
  holder->isPresent = 0;
  riskUntil[s] = -1;
  goneIn[month] += 1;
  holder->missedUntil = (int16_t)(month + managerLeftMonths);
  if (isManager[s]) tellReports(s, holder->missedUntil);
  orphanAccounts(s, worked);
  holder->spell += 1;
  lastMonth[s] = never;
  arrivesIn[s] = never;
  takeRow(s, holder, holder->laterRow);
}
