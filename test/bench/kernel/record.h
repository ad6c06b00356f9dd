/* Step 10: the month into its columns, [column][trial of the shard], in the order of `shared/simulation/rows.ts`. */
#pragma once
#include "steps/attrition.h"
#include "steps/seats.h"
#include "steps/supply.h"

enum { monthlyFigures = 15, activityFigures = 2, segmentFigures = 5, year = 12, stayed = 0xffff };

static float *restrict figures;
static uint16_t *restrict counts;
/* Trials in the shard, and the one at hand. */
static int32_t trialsOfShard;
static int32_t place;

static void beginRecord(int32_t at) {
  place = at;
  const int32_t last = causes * months + months;
  for (int32_t column = 0; column < last; column++) counts[column * trialsOfShard + at] = 0;
  for (int32_t s = 0; s < members; s++) {
    counts[(last + s) * trialsOfShard + at] = stayed;
    counts[(last + members + s) * trialsOfShard + at] = 0;
    counts[(last + 2 * members + s) * trialsOfShard + at] = stayed;
  }
}

static void countLeaver(int32_t month, int32_t cause) {
  counts[(month * causes + cause) * trialsOfShard + place] += 1;
}

static void recordExit(int32_t s, int32_t month, int32_t cause) {
  const int32_t at = (causes * months + months + s) * trialsOfShard + place;
  counts[at] = (uint16_t)month;
  counts[at + members * trialsOfShard] = (uint16_t)cause;
}

static void recordPromotion(int32_t s, int32_t month) {
  const int32_t at = (causes * months + months + 2 * members + s) * trialsOfShard + place;
  if (counts[at] == stayed) counts[at] = (uint16_t)month;
}

static double trailing(const double *index, int32_t month) {
  const double ratio = index[month + 1] / index[mostOf(0, month + 1 - year)];
  return month + 1 >= year ? ratio : expOf(-minusLog(ratio) * ((double)year / (double)(month + 1)));
}

static void record(int32_t month) {
  const int32_t step = months * trialsOfShard;
  int32_t at = month * trialsOfShard + place;
  double wanted = 0.0;
  double got = 0.0;
  for (int32_t market = 0; market < markets; market++) {
    wanted += asked[market];
    got += done[market];
  }
  const double ofMonth[monthlyFigures] = {
      headcount,        rampedFte,       wanted,          supplyHours,
      got,              supplyByType[0], supplyByType[1], supplyByType[2],
      trailing(grossIndex, month), trailing(netIndex, month), cost, hiringCost,
      rampCost,         replacementCost, waiting,
  };
  for (int32_t figure = 0; figure < monthlyFigures; figure++, at += step) figures[at] = (float)ofMonth[figure];

  for (int32_t a = 0; a < activities; a++, at += step) {
    double wantedHere = 0.0;
    double gotHere = 0.0;
    for (int32_t sink = a; sink < markets * width; sink += width) {
      wantedHere += demand[sink];
      gotHere += delivered[sink];
    }
    figures[at] = (float)wantedHere;
    figures[at + activities * step] = (float)gotHere;
  }

  at += activities * step;
  const int32_t across = segments * step;
  for (int32_t j = 0; j < segments; j++, at += step) {
    figures[at] = (float)served[j];
    figures[at + across] = (float)arr[j];
    figures[at + 2 * across] = (float)onboarding[j];
    figures[at + 3 * across] = (float)renewing[j];
    figures[at + 4 * across] = (float)segmentCoverage[j];
  }
  counts[(months * causes + month) * trialsOfShard + place] = (uint16_t)joiners;
}

static void recordEnd(void) {
  const int32_t columns = (monthlyFigures + activityFigures * activities + segmentFigures * segments) * months;
  int32_t at = columns * trialsOfShard + place;
  for (int32_t s = 0; s < members; s++, at += trialsOfShard)
    figures[at] = loadMonths[s] > 0 ? (float)(loadSum[s] / (double)loadMonths[s]) : 0.0f;
  figures[at] = (float)arrLost;
}
