/* The first morning of the plan, whatever the last trial left behind. */
#pragma once
#include "hand-out.h"
#include "steps/attrition.h"

static void resetSlot(int32_t s) {
  Holder *holder = holderOf(s);
  holder->isPresent = 0;
  holder->isSettled = 0;
  holder->spell = 0;
  holder->missedUntil = -1;
  arrivesIn[s] = never;
  lastMonth[s] = never;
  riskUntil[s] = -1;
  joinedIn[s] = never;
  holder->level = openingLevel[s];
  holder->levelSince = (int16_t)openingLevelSince[s];
  holder->laterRow = openingLaterRow[s];
  takeRow(s, holder, openingRow[s]);
  if (opensIn[s] >= 0) {
    const double u = draw((uint32_t)keyHigh[s], (uint32_t)keyLow[s], 0, forLeadTime);
    arrivesIn[s] = opensIn[s] + leadTimeOf(u, leadTimeFrom[s]);
  } else if (firstDay[s] > 0) {
    arrivesIn[s] = firstDay[s];
  } else {
    begin(s, holder, firstDay[s], openingLevelSince[s]);
  }
}

static void resetAccounts(void) {
  copyFloats(ring, openingRing, ringLength);
  copyFloats(young, openingYoung, youngLength);
  copyFloats(arr, openingArr, segments);
  copyFloats(accounts, openingAccounts, segments);
  fillFloats(kept, segments, 1.0);
  fillInts(ringNow, segments, 0);
  fillInts(youngNow, segments, 0);
  fillFloats(shortfalls, segments * shortfallMonths, 0.0);
  fillFloats(orphans, segments * handOverRing, 0.0);
  grossIndex[0] = 1.0;
  netIndex[0] = 1.0;
  for (int32_t j = 0; j < segments; j++) {
    const uint32_t high = (uint32_t)segmentKeyHigh[j];
    const uint32_t low = (uint32_t)segmentKeyLow[j];
    drawForMonths(high, low, forNewLogos, newLuck + j * luckStride);
    drawForMonths(high, low, forChurn, churnLuck + j * luckStride);
  }
}

static void resetTrial(int32_t number) {
  trial = number;
  drawForSlots(forLeaving);
  resetChanges();
  resetOrder();
  resetOutcomes();
  resetAttrition();
  resetTeam();
  fillInts(goneIn, months, 0);
  fillFloats(loadSum, members, 0.0);
  fillInts(loadMonths, members, 0);
  for (int32_t s = 0; s < slots; s++) resetSlot(s);
  for (int32_t s = slots; (s & 3) != 0; s++) {
    arrivesIn[s] = never;
    lastMonth[s] = never;
    riskUntil[s] = -1;
    readyFrom[s] = INFINITY;
    managerOf[s] = -1;
  }
  resetAccounts();
}
