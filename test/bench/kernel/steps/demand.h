/* Step 4: hours asked for, by market and activity. */
#pragma once
#include "../arrays.h"
#include "../plan.h"
#include "../state.h"
#include "team.h"

static double orphanedShare(int32_t j) {
  double share = 0.0;
  for (int32_t at = j * handOverRing; at < (j + 1) * handOverRing; at++) share += orphans[at];
  return lesser(1.0, share);
}

static double askedOf(int32_t market) {
  f64x2 sum = bothOf(0.0);
  for (int32_t a = market * width; a < (market + 1) * width; a += 2) sum = sum + pairAt(demand + a);
  return sumOfBoth(sum);
}

static void askForWork(int32_t month) {
  fillFloats(demand, sinks, 0.0);
  const int32_t internal = internalMarket * width;
  copyFloats(demand + internal, fixedHours, width);
  if (management >= 0) demand[internal + management] += (double)reports * spanHours;

  for (int32_t j = 0; j < segments; j++) {
    orphaned[j] = orphanedShare(j);
    const double *counted = stageCount + j * stages;
    const double extra = 1.0 + handOverEffort * orphaned[j];
    const f64x2 c0 = bothOf(counted[0] * extra);
    const f64x2 c1 = bothOf(counted[1] * extra);
    const f64x2 c2 = bothOf(counted[2] * extra);
    const f64x2 c3 = bothOf(counted[3] * extra);
    const f64x2 c4 = bothOf(counted[4] * extra);
    const int32_t at = j * width;
    const int32_t sink = segmentMarket[j] * width;
    const double *hours = effort + effortAt[month] + j * width * stages;
    for (int32_t a = 0; a < width; a += 2, hours += 2 * stages) {
      const f64x2 early = c0 * pairAt(hours) + c1 * pairAt(hours + 2);
      const f64x2 late = c2 * pairAt(hours + 4) + c3 * pairAt(hours + 6);
      const f64x2 all = (early + late) + c4 * pairAt(hours + 8);
      putPair(segmentDemand + at + a, all);
      putPair(demand + sink + a, pairAt(demand + sink + a) + all);
    }
  }
  for (int32_t market = 0; market < markets; market++) asked[market] = askedOf(market);
}
