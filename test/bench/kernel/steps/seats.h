/* Step 7: open seats go to the most ready; whoever is ready and finds none waits. */
#pragma once
#include "changes.h"

static void recordPromotion(int32_t s, int32_t month);

static int32_t waiting;

/* -2 for none, so that nobody looks again. */
static int32_t openLevelAbove(int32_t own, int32_t month) {
  for (int32_t index = nextFrom[own]; index < nextFrom[own + 1]; index++) {
    const int32_t above = next[index];
    double open = seats[month * levels + above];
    if (open < 0.0) return above;
    if (membersPerSeat[above] > 0) {
      int32_t below = 0;
      for (int32_t other = 0; other < levels; other++)
        if (rank[other] < rank[above]) below += holders[other];
      open += (double)(below / membersPerSeat[above]);
    }
    if (open > (double)holders[above]) return above;
  }
  return -2;
}

static bool findOpenSeats(int32_t month) {
  for (int32_t level = 0; level < levels; level++) openAbove[level] = -1;
  bool isAny = false;
  for (int32_t at = 0; at < waiting; at++) {
    const int32_t level = holderOf(queue[at])->level;
    if (openAbove[level] != -1) continue;
    openAbove[level] = openLevelAbove(level, month);
    isAny = isAny || openAbove[level] >= 0;
  }
  return isAny;
}

static void promoteMostReady(int32_t month) {
  int32_t best = -1;
  double bestReadiness = 0.0;
  for (int32_t at = 0; at < waiting; at++) {
    const Holder *holder = holderOf(queue[at]);
    if (openAbove[holder->level] < 0) continue;
    const double readiness = (double)(month - holder->levelSince) / typicalMonths[holder->level];
    if (readiness <= bestReadiness) continue;
    best = at;
    bestReadiness = readiness;
  }
  const int32_t s = queue[best];
  Holder *holder = holderOf(s);
  promote(holder, openAbove[holder->level], month);
  if (s < members && holder->spell == 0) recordPromotion(s, month);
  waiting -= 1;
  for (int32_t at = best; at < waiting; at++) queue[at] = queue[at + 1];
}

static void fillSeats(int32_t month) {
  const double now = month;
  int32_t ready = 0;
  for (int32_t s = 0; s < slots; s++) {
    queue[ready] = s;
    ready += holderOf(s)->readyFrom <= now;
  }
  waiting = ready;
  while (waiting > 0 && findOpenSeats(month)) promoteMostReady(month);
}
