/* Who holds a slot, in one line of the cache: `shared/simulation/kernel/holder.ts`. */
#pragma once
#include <stdint.h>

typedef struct {
  double remaining;
  double readyFrom;
  double salary;
  double hours;
  double fte;
  double tolerance;
  double sales;
  double support;
  double analyst;
  int32_t row;
  int32_t laterRow;
  int32_t mainType;
  int32_t source;
  int32_t manager;
  int32_t level;
  int32_t spell;
  int16_t isPresent;
  int16_t leavingFor;
  int16_t levelSince;
  int16_t joinedIn;
  int16_t arrivesIn;
  int16_t riskUntil;
  int16_t lastMonth;
  int16_t missedUntil;
} Holder;
