/* Step 7: open seats go to the most ready; whoever is ready and finds none waits. */
#pragma once
#include "../four.h"
#include "changes.h"

static void recordPromotion(int32_t s, int32_t month);

enum { unknown = -2 };

static int32_t waiting;

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
  return -1;
}

static void queueUp(int32_t s) {
  const int32_t level = holderOf(s)->level;
  if (firstWaiting[level] < 0) firstWaiting[level] = s;
  else nextWaiting[lastWaiting[level]] = s;
  lastWaiting[level] = s;
  nextWaiting[s] = -1;
  waiting += 1;
}

static bool findOpenSeats(int32_t month) {
  if (haveHoldersMoved) fillInts(openAbove, levels, unknown);
  haveHoldersMoved = false;
  bool isAny = false;
  for (int32_t level = 0; level < levels; level++) {
    if (firstWaiting[level] < 0) continue;
    if (openAbove[level] == unknown) openAbove[level] = openLevelAbove(level, month);
    isAny = isAny || openAbove[level] >= 0;
  }
  return isAny;
}

static void leaveQueue(int32_t s, int32_t before, int32_t level) {
  if (before < 0) firstWaiting[level] = nextWaiting[s];
  else nextWaiting[before] = nextWaiting[s];
  if (lastWaiting[level] == s) lastWaiting[level] = before;
  waiting -= 1;
}

static void promoteMostReady(int32_t month) {
  int32_t best = -1;
  int32_t beforeBest = -1;
  double bestReadiness = 0.0;
  for (int32_t level = 0; level < levels; level++) {
    if (firstWaiting[level] < 0 || openAbove[level] < 0) continue;
    const double perMonth = 1.0 / typicalMonths[level];
    for (int32_t s = firstWaiting[level], before = -1; s >= 0; before = s, s = nextWaiting[s]) {
      const double readiness = (double)(month - holderOf(s)->levelSince) * perMonth;
      const bool isBest = best < 0 || readiness > bestReadiness || (readiness == bestReadiness && s < best);
      if (!isBest) continue;
      best = s;
      beforeBest = before;
      bestReadiness = readiness;
    }
  }
  Holder *holder = holderOf(best);
  leaveQueue(best, beforeBest, holder->level);
  promote(best, holder, openAbove[holder->level], month);
  if (best < members && holder->spell == 0) recordPromotion(best, month);
}

static void fillSeats(int32_t month) {
  waiting = 0;
  fillInts(firstWaiting, levels, -1);
  const float now = (float)month;
  for (int32_t s = 0; s < slots; s += 4) {
    const i32x4 areReady = fourAt(readyFrom + s) <= now;
    if (!isAnyOf(areReady)) continue;
    for (int32_t lane = 0; lane < 4; lane++)
      if (areReady[lane]) queueUp(s + lane);
  }
  if (seatsMove[month]) fillInts(openAbove, levels, unknown);
  while (waiting > 0 && findOpenSeats(month)) promoteMostReady(month);
}
