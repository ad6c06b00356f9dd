/* From a uniform number to a count, by inversion. Only counts of more than 60 on average ask libm: for one logarithm. */
#pragma once
#include "numbers.h"
#include "plan.h"
#include <math.h>

static const double largeMean = 60.0;
static const int32_t mostCounts = 400;

/* `shared/simulation/normal-quantile.ts` */
static double normalQuantile(double p) {
  const double q = p - 0.5;
  if (fabs(q) <= 0.425) {
    const double r = 0.180625 - q * q;
    return (q * (((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)) /
           (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1);
  }
  const double tail = sqrt(-log(q < 0 ? p : 1 - p));
  const double r = tail <= 5 ? tail - 1.6 : tail - 5;
  const double size = tail <= 5 ? (((0.17023821103 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777) /
                                      ((0.12021132975 * r + 0.7370016425) * r + 1)
                                : (((0.017337203997 * r + 0.42868294337) * r + 3.081226386) * r + 6.657905115) /
                                      ((0.012258202635 * r + 0.24197894225) * r + 1);
  return q < 0 ? -size : size;
}

static double fromNormal(double u, double mean, double variance, double skewness, double limit) {
  const double z = normalQuantile(u);
  const double value = mean + sqrt(variance) * (z + (skewness * (z * z - 1.0)) / 6.0);
  return lesser(limit, greater(0.0, floor(value + 0.5)));
}

static double poissonOf(double u, double mean, double expMinusMean) {
  if (mean <= 0.0) return 0.0;
  if (mean > largeMean) return fromNormal(u, mean, mean, 1.0 / sqrt(mean), INFINITY);
  double probability = expMinusMean;
  double cumulative = probability;
  int32_t count = 0;
  while (u > cumulative && count < mostCounts) {
    count += 1;
    probability *= mean * reciprocal[count];
    cumulative += probability;
  }
  return (double)count;
}

static double powerOf(double base, double exponent) {
  double result = 1.0;
  double square = base;
  for (int32_t rest = (int32_t)exponent; rest > 0; rest >>= 1) {
    if (rest & 1) result *= square;
    square *= square;
  }
  return result;
}

static double binomialOf(double u, double trials, double chance, double ifNone) {
  const double mean = trials * chance;
  if (mean > largeMean) {
    const double variance = mean * (1.0 - chance);
    return fromNormal(u, mean, variance, (1.0 - 2.0 * chance) / sqrt(variance), trials);
  }
  const double odds = chance / (1.0 - chance);
  double probability = ifNone;
  double cumulative = probability;
  int32_t count = 0;
  while (u > cumulative && (double)count < trials && count < mostCounts) {
    count += 1;
    probability *= odds * (trials - (double)count + 1.0) * reciprocal[count];
    cumulative += probability;
  }
  return (double)count;
}

static double lossesOf(double u, double trials, double hazard, double stays) {
  if (trials <= 0.0 || hazard <= 0.0) return 0.0;
  if (hazard > 0.6931471805599453)
    return trials - binomialOf(1.0 - u, trials, stays, powerOf(1.0 - stays, trials));
  const double none = trials * hazard;
  const double ifNone = none < 700.0 ? expOf(-none) : 0.0;
  return u <= ifNone ? 0.0 : binomialOf(u, trials, 1.0 - stays, ifNone);
}
