/* Hours to work as well as can be, by the dual simplex method: `shared/simulation/kernel/allocate.ts`, where it is explained. */
#pragma once
#include "arrays.h"
#include "plan.h"
#include "state.h"
#include <float.h>
#include <math.h>

static const double tinyPart = 1e-9;
static const double bearable = 1e3;
static const double residue = 1e-12;
static const double nothing = 1e-13;
static const double leastPivot = 1e-7;

/* The basis at hand: the parts of the arrays that belong to it. */
static double *own;
static int32_t *held;
static double *prices;

static double boundOf(int32_t optimum) {
  const double *of = tariff + optimum * (sourceStride + sinks);
  f64x2 ofHours = bothOf(0.0);
  for (int32_t source = 0; source < sources; source += 2)
    ofHours = ofHours + pairAt(supply + source) * pairAt(of + source);
  f64x2 ofWork = bothOf(0.0);
  for (int32_t sink = 0; sink < sinks; sink += 2)
    ofWork = ofWork + pairAt(demand + sink) * pairAt(of + sourceStride + sink);
  return sumOfBoth(ofHours + ofWork);
}

static void openOptimum(int32_t optimum) {
  own = inverse + optimum * limits * limitStride;
  held = basis + optimum * limits;
  prices = price + optimum * limitStride;
}

static void copyOptimum(int32_t to, int32_t from) {
  const int32_t cells = limits * limitStride;
  const int32_t length = sourceStride + sinks;
  copyFloats(inverse + to * cells, inverse + from * cells, cells);
  for (int32_t row = 0; row < limits; row++) basis[to * limits + row] = basis[from * limits + row];
  copyFloats(price + to * limitStride, price + from * limitStride, limitStride);
  copyFloats(tariff + to * length, tariff + from * length, length);
}

static void beginAnywhere(void) {
  fillFloats(own, limits * limitStride, 0.0);
  fillFloats(prices, limits, 0.0);
  for (int32_t row = 0; row < limits; row++) {
    own[row * limitStride + row] = 1.0;
    held[row] = pairs + row;
  }
  for (int32_t pair = 0; pair < pairs; pair++) {
    const int32_t row = pairLimit[pair];
    const double worth = pairWorth[pair] / pairGain[pair];
    if (worth <= prices[row]) continue;
    prices[row] = worth;
    held[row] = pair;
  }
  for (int32_t row = sources; row < limits; row++) {
    const int32_t pair = held[row];
    if (pair >= pairs) continue;
    const double perGain = 1.0 / pairGain[pair];
    own[row * limitStride + row] = perGain;
    own[pairSource[pair] * limitStride + row] = -perGain;
  }
}

static double setLimits(void) {
  double all = 0.0;
  for (int32_t source = 0; source < sources; source++) {
    limit[source] = supply[source];
    all += supply[source];
  }
  const double mostHours = all * largestGain;
  for (int32_t row = sources; row < limits; row++) limit[row] = lesser(demand[limitSink[row - sources]], mostHours);
  for (int32_t row = 0; row < limits; row++) {
    f64x2 sum = bothOf(0.0);
    for (int32_t other = 0; other < limits; other += 2)
      sum = sum + pairAt(own + row * limitStride + other) * pairAt(limit + other);
    amount[row] = sumOfBoth(sum);
  }
  return tinyPart * (1.0 + all);
}

static int32_t entrant(const double *row) {
  int32_t best = -1;
  double least = DBL_MAX;
  for (int32_t pair = 0; pair < pairs; pair++) {
    const int32_t source = pairSource[pair];
    const int32_t sink = pairLimit[pair];
    const double gain = pairGain[pair];
    const double share = row[source] + gain * row[sink];
    if (share >= -leastPivot) continue;
    const double loss = pairWorth[pair] - prices[source] - gain * prices[sink];
    if (loss <= least * share) continue;
    least = loss / share;
    best = pair;
  }
  for (int32_t slack = 0; slack < limits; slack++) {
    const double share = row[slack];
    if (share >= -leastPivot || -prices[slack] <= least * share) continue;
    least = -prices[slack] / share;
    best = pairs + slack;
  }
  return best;
}

static double express(int32_t column) {
  if (column >= pairs) {
    const int32_t slack = column - pairs;
    for (int32_t row = 0, at = slack; row < limits; row++, at += limitStride) entering[row] = own[at];
    return -prices[slack];
  }
  const int32_t source = pairSource[column];
  const int32_t sink = pairLimit[column];
  const double gain = pairGain[column];
  for (int32_t row = 0, at = 0; row < limits; row++, at += limitStride) {
    const double ofSource = own[at + source];
    const double share = ofSource + gain * own[at + sink];
    entering[row] = fabs(share) <= residue * fabs(ofSource) ? 0.0 : share;
  }
  return pairWorth[column] - prices[source] - gain * prices[sink];
}

static void pivot(int32_t leaving, int32_t column) {
  const double gain = express(column);
  double *from = own + leaving * limitStride;
  const double scale = 1.0 / entering[leaving];
  const double hours = amount[leaving] * scale;
  int32_t cells = 0;
  for (int32_t other = 0; other < limits; other++) {
    const double cell = from[other] * scale;
    if (cell == 0.0) continue;
    from[other] = cell;
    prices[other] += gain * cell;
    filled[cells++] = other;
  }
  for (int32_t row = 0; row < limits; row++) {
    const double share = entering[row];
    if (row == leaving || share == 0.0) continue;
    double *to = own + row * limitStride;
    for (int32_t index = 0; index < cells; index++) {
      const int32_t other = filled[index];
      const double before = to[other];
      const double cell = before - share * from[other];
      to[other] = fabs(cell) <= residue * fabs(before) + nothing ? 0.0 : cell;
    }
    amount[row] -= share * hours;
  }
  amount[leaving] = hours;
  held[leaving] = column;
}

static bool mend(double rounding) {
  const int32_t patience = 50 * limits + 1;
  for (int32_t pivots = 0; pivots < patience; pivots++) {
    int32_t leaving = -1;
    double least = -rounding;
    for (int32_t row = 0; row < limits; row++) {
      if (amount[row] >= least) continue;
      least = amount[row];
      leaving = row;
    }
    if (leaving < 0) return true;
    const int32_t column = entrant(own + leaving * limitStride);
    if (column < 0) return least > -bearable * rounding;
    pivot(leaving, column);
  }
  return false;
}

static void keepTariff(void) {
  for (int32_t source = 0; source < sources; source++) tariff[source] = prices[source];
  for (int32_t row = sources; row < limits; row++) tariff[sourceStride + limitSink[row - sources]] = prices[row];
}

static bool allocate(int32_t nearest) {
  openOptimum(0);
  if (nearest < 0) beginAnywhere();
  else if (nearest > 0) copyOptimum(0, nearest);
  bool isSolved = mend(setLimits());
  if (!isSolved && nearest >= 0) {
    beginAnywhere();
    isSolved = mend(setLimits());
  }
  keepTariff();
  return isSolved;
}
