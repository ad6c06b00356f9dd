/* Step 1: what the plan dates this month. */
#pragma once
#include "outcomes.h"
#include "people.h"

enum { otherCause = causes - 1 };

static int32_t nextRowEvent;
static int32_t nextPromotion;
static int32_t nextDeparture;

static void resetChanges(void) {
  nextRowEvent = 0;
  nextPromotion = 0;
  nextDeparture = 0;
}

static void becomeReady(int32_t s, Holder *holder) {
  const int32_t own = holder->level;
  const bool stays = holder->isPresent && lastMonth[s] == never;
  const bool rises = stays && nextFrom[own] < nextFrom[own + 1] && rowAmbition[rowOf[s]] >= readinessAmbition;
  readyFrom[s] = rises ? (float)((double)holder->levelSince + typicalMonths[own]) : INFINITY;
}

static void promote(int32_t s, Holder *holder, int32_t to, int32_t month) {
  count(s, holder, -1);
  holder->level = to;
  holder->levelSince = (int16_t)month;
  holder->salary = greater(holder->salary, levelSalary[to]);
  count(s, holder, 1);
  ownRank[s] = (float)rank[to];
  becomeReady(s, holder);
}

static void applyChanges(int32_t month) {
  if (phaseSet[month] >= 0) phase = phaseSet[month];

  for (; nextRowEvent < rowEvents && rowEventMonth[nextRowEvent] <= month; nextRowEvent++) {
    const int32_t s = rowEventSlot[nextRowEvent];
    Holder *holder = holderOf(s);
    holder->laterRow = rowEventLater[nextRowEvent];
    takeRow(s, holder, holder->spell == 0 ? rowEventFirst[nextRowEvent] : rowEventLater[nextRowEvent]);
  }

  for (; nextPromotion < promotions && promotionMonth[nextPromotion] <= month; nextPromotion++) {
    const int32_t s = promotionSlot[nextPromotion];
    Holder *holder = holderOf(s);
    if (holder->isPresent && holder->spell == 0) promote(s, holder, promotionLevel[nextPromotion], month);
  }

  for (; nextDeparture < departures && departureMonth[nextDeparture] <= month; nextDeparture++) {
    const int32_t s = departureSlot[nextDeparture];
    Holder *holder = holderOf(s);
    if (holder->spell != 0 || !holder->isPresent) continue;
    leave(s, holder, month, month - 1, otherCause);
    openRequisition(s, holder, mostOf(0, month - noticeMonths), month);
  }
}
