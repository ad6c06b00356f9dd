/* Step 6: churn rises with the shortfall of retention work, expansion follows the coverage of expansion work. */
#pragma once
#include "../sampling.h"
#include "demand.h"

static const double roundingHours = 1e-9;

static double arrLost;
static int32_t phase;

static void resetOutcomes(void) {
  arrLost = 0.0;
  phase = openingPhase;
}

static double retention;
static double expansion;

static double partDone(f64x2 got, f64x2 wanted) {
  const double all = sumOfBoth(wanted);
  return all > roundingHours ? sumOfBoth(got) / all : 1.0;
}

static void weighCoverage(int32_t j) {
  const double *hours = segmentDemand + j * width;
  const int32_t market = segmentMarket[j];
  const int32_t sink = market * width;
  const bool isDividing = isShared[market] != 0;
  f64x2 retaining = bothOf(0.0), retained = retaining, expanding = retaining, expanded = retaining;
  for (int32_t a = 0; a < width; a += 2) {
    const f64x2 wanted = pairAt(hours + a);
    const f64x2 got = isDividing ? wanted * pairAt(doneShare + sink + a) : pairAt(delivered + sink + a);
    const f64x2 retains = pairAt(isRetention + a);
    const f64x2 expands = pairAt(isExpansion + a);
    retaining = retaining + wanted * retains;
    retained = retained + got * retains;
    expanding = expanding + wanted * expands;
    expanded = expanded + got * expands;
  }
  retention = partDone(retained, retaining);
  expansion = partDone(expanded, expanding);
}

static double shortfallOf(int32_t j, int32_t month, double coverage) {
  double *last = shortfalls + j * shortfallMonths;
  last[month % shortfallMonths] = greater(0.0, 1.0 - coverage);
  return (last[0] + last[1] + last[2]) / (double)leastOf(shortfallMonths, month + 1);
}

static double orphanRatio(int32_t j, double coverage) {
  const double share = orphaned[j];
  if (share == 0.0) return 1.0;
  const double ratio = coverage * handedOverRatio + (1.0 - coverage) * abandonedRatio;
  return 1.0 + share * (ratio - 1.0);
}

static void forgetOrphans(int32_t j, int32_t month) {
  if (handOverRing > 0) orphans[j * handOverRing + ((month + 1) % handOverRing)] = 0.0;
}

static void keepAccounts(int32_t j, double stay) {
  if (stay > 0.0) {
    kept[j] *= stay;
    return;
  }
  for (int32_t cell = ringFrom[j]; cell < ringFrom[j] + term[j]; cell++) ring[cell] = 0.0;
  for (int32_t cell = youngFrom[j]; cell < youngFrom[j] + youngMonths[j]; cell++) young[cell] = 0.0;
}

static void movePhase(double allArr) {
  for (int32_t later = phase + 1; later < phases; later++) {
    if (allArr >= phaseArr[later] || (double)headcount >= phaseHeadcount[later]) phase = later;
  }
}

static void settleAccounts(int32_t month) {
  double arrBefore = 0.0;
  double lostArr = 0.0;
  double grownArr = 0.0;
  double allArr = 0.0;
  for (int32_t j = 0; j < segments; j++) {
    const int32_t at = month * segments + j;
    weighCoverage(j);
    const double coverage = retention;
    segmentCoverage[j] = coverage;
    const double shortfall = shortfallOf(j, month, coverage);
    const double strain = shortfall > 0.0 ? expOf(lesser(100.0, churnGamma * shortfall)) : 1.0;
    const double hazard = churnHazard[at] * strain * orphanRatio(j, coverage);
    const double stays = expOf(-lesser(700.0, hazard));
    const double had = accounts[j];
    const double lost = lossesOf(churnLuck[j * luckStride + month], had, hazard, stays);
    const double stay = had > 0.0 ? (had - lost) / had : 1.0;
    accounts[j] = had - lost;
    if (lost > 0.0) keepAccounts(j, stay);

    const double before = arr[j];
    const double gone = before * (1.0 - stay);
    const double grown = expansionShare[at] * expansion * before * stay;
    arrBefore += before;
    lostArr += gone;
    grownArr += grown;
    arr[j] = before * stay + grown;
    allArr += arr[j];
    if (gone > 0.0 && hazard > churnHazard[at])
      arrLost += gone * greater(0.0, 1.0 - churnChance[at] / (1.0 - stays));
    forgetOrphans(j, month);
  }
  const double gross = arrBefore > 0.0 ? 1.0 - lostArr / arrBefore : 1.0;
  const double net = arrBefore > 0.0 ? gross + grownArr / arrBefore : 1.0;
  grossIndex[month + 1] = greater(1e-9, grossIndex[month] * gross);
  netIndex[month + 1] = greater(1e-9, netIndex[month] * net);
  movePhase(allArr);
}
