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

static void becomeReady(Holder *holder) {
  const int32_t own = holder->level;
  const bool stays = holder->isPresent && holder->lastMonth == never;
  const bool rises = stays && nextFrom[own] < nextFrom[own + 1] && rowAmbition[holder->row] >= readinessAmbition;
  holder->readyFrom = rises ? (double)holder->levelSince + typicalMonths[own] : INFINITY;
}

static void promote(Holder *holder, int32_t to, int32_t month) {
  holders[holder->level] -= 1;
  holders[to] += 1;
  holder->level = to;
  holder->levelSince = (int16_t)month;
  holder->salary = greater(holder->salary, levelSalary[to]);
  becomeReady(holder);
}

static void applyChanges(int32_t month) {
  if (phaseSet[month] >= 0) phase = phaseSet[month];

  for (; nextRowEvent < rowEvents && rowEventMonth[nextRowEvent] <= month; nextRowEvent++) {
    Holder *holder = holderOf(rowEventSlot[nextRowEvent]);
    holder->laterRow = rowEventLater[nextRowEvent];
    takeRow(holder, holder->spell == 0 ? rowEventFirst[nextRowEvent] : rowEventLater[nextRowEvent]);
  }

  for (; nextPromotion < promotions && promotionMonth[nextPromotion] <= month; nextPromotion++) {
    Holder *holder = holderOf(promotionSlot[nextPromotion]);
    if (holder->isPresent && holder->spell == 0) promote(holder, promotionLevel[nextPromotion], month);
  }

  for (; nextDeparture < departures && departureMonth[nextDeparture] <= month; nextDeparture++) {
    const int32_t s = departureSlot[nextDeparture];
    Holder *holder = holderOf(s);
    if (holder->spell != 0 || !holder->isPresent) continue;
    leave(s, holder, month, month - 1, otherCause);
    openRequisition(s, holder, mostOf(0, month - noticeMonths), month);
  }
}
