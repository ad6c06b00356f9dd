/* Coming and going: what happens to a slot when a person begins, resigns or is gone. */
#pragma once
#include "../draws.h"
#include "../numbers.h"
#include "../plan.h"
#include "../state.h"

/* changes.h, attrition.h and record.h need these functions, and these theirs. */
static void becomeReady(Holder *holder);
static void endNotice(void);
static void countLeaver(int32_t month, int32_t cause);
static void recordExit(int32_t s, int32_t month, int32_t cause);

static void takeRow(Holder *holder, int32_t row) {
  holder->row = row;
  holder->hours = rowHours[row];
  holder->fte = rowFte[row];
  holder->sales = rowMix[row * types];
  holder->support = rowMix[row * types + 1];
  holder->analyst = rowMix[row * types + 2];
  holder->mainType = rowMainType[row];
  holder->source = rowGroup[row] * types;
  holder->manager = rowManager[row];
  holder->tolerance = rowTolerance[row];
  becomeReady(holder);
}

static void begin(int32_t s, Holder *holder, int32_t joined, int32_t since) {
  const bool isFirst = holder->spell == 0;
  const double luck =
      isFirst ? leaveLuck[s] : draw((uint32_t)keyHigh[s], (uint32_t)keyLow[s], holder->spell, forLeaving);
  holder->remaining = minusLog(luck);
  holder->isPresent = 1;
  holder->joinedIn = (int16_t)joined;
  holder->levelSince = (int16_t)since;
  holder->lastMonth = never;
  holder->riskUntil = isFirst ? (int16_t)noticeFrom[s] : never;
  holder->salary = rowSalary[holder->row];
  becomeReady(holder);
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
  holder->arrivesIn = (int16_t)leastOf(never, mostOf(earliest, found));
}

static void orphanAccounts(int32_t s, int32_t worked) {
  if (handOverRing == 0) return;
  const int32_t cell = (worked + handOverRing) % handOverRing;
  for (int32_t j = 0; j < segments; j++) orphans[j * handOverRing + cell] += book[s * segments + j];
}

static void leave(int32_t s, Holder *holder, int32_t month, int32_t worked, int32_t cause) {
  countLeaver(month, cause);
  if (holder->spell == 0 && s < members) recordExit(s, month, cause);
  if (holder->lastMonth != never) endNotice();
  holder->isPresent = 0;
  holder->riskUntil = -1;
  goneIn[month] += 1;
  holder->missedUntil = (int16_t)(month + managerLeftMonths);
  orphanAccounts(s, worked);
  holder->spell += 1;
  holder->lastMonth = never;
  holder->arrivesIn = never;
  takeRow(holder, holder->laterRow);
}
