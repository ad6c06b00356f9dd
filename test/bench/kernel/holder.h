/* Who holds a slot: `shared/simulation/kernel/holder.ts`. */
#pragma once
#include <stdint.h>

typedef struct {
  double salary;
  double fte;
  double sales;
  double support;
  double analyst;
  int32_t laterRow;
  int32_t mainType;
  int32_t source;
  int32_t level;
  int32_t spell;
  int16_t isPresent;
  int16_t isSettled;
  int16_t leavingFor;
  int16_t levelSince;
  int16_t missedUntil;
  int32_t learnerAt;
} Holder;
