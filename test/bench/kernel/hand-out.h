/* Hours go to work in orders that were learnt from exact optima: `shared/simulation/kernel/hand-out.ts`. */
#pragma once
#include "allocate.h"
#include "arrays.h"
#include "pair.h"
#include "plan.h"
#include "state.h"
#include <stdbool.h>

static const double tinyHours = 1e-9;
static const double enough = 0.98;

static int32_t order;
static int32_t nearest;
static bool hasOwn;
static int32_t givenCount;
static double givenValue;
static bool isSecond;

static int32_t handedOut;
static double handedValue;

static void resetOrder(void) {
  order = leastOf(1, orders);
  nearest = 1;
  hasOwn = false;
}

/* Records are known by where they begin, in bytes of the image, as in the kernel. */
static const Pair *pairIn(int32_t at) { return (const Pair *)(memory + at); }
static int32_t addressOf(int32_t pair) { return pairRecords + pair * (int32_t)sizeof(Pair); }

static void giveChosen(int32_t first, int32_t end, double *restrict leftSupply, double *restrict leftDemand,
                       int32_t *restrict at, double *restrict given) {
  int32_t taken = 0;
  double worth = 0.0;
  for (int32_t own = first; own < end; own += (int32_t)sizeof(Pair)) {
    const Pair *pair = pairIn(own);
    const double hours = leftSupply[pair->source];
    const double wanted = leftDemand[pair->sink];
    const double needed = wanted * pair->perGain;
    const double used = lesser(needed, hours);
    leftSupply[pair->source] = hours - used;
    leftDemand[pair->sink] = needed < hours ? 0.0 : wanted - used * pair->gain;
    at[taken] = own;
    given[taken] = used;
    taken += used > tinyHours;
    worth += used * pair->value;
  }
  handedOut = taken;
  handedValue = worth;
}

static void giveRest(int32_t first, int32_t end, double *restrict leftSupply, double *restrict leftDemand,
                     int32_t *restrict at, double *restrict given) {
  int32_t taken = handedOut;
  double worth = handedValue;
  const int32_t from = pairIn(first)->source;
  double hours = leftSupply[from];
  for (int32_t own = first; own < end && hours > tinyHours; own += (int32_t)sizeof(Pair)) {
    const Pair *pair = pairIn(own);
    const double wanted = leftDemand[pair->sink];
    if (wanted <= tinyHours) continue;
    const double needed = wanted * pair->perGain;
    const bool isEnough = needed < hours;
    const double used = isEnough ? needed : hours;
    hours -= used;
    leftDemand[pair->sink] = isEnough ? 0.0 : wanted - used * pair->gain;
    at[taken] = own;
    given[taken] = used;
    taken++;
    worth += used * pair->value;
  }
  leftSupply[from] = hours;
  handedOut = taken;
  handedValue = worth;
}

static bool isAnyLeft(const double *leftDemand) {
  for (int32_t sink = 0; sink < sinks; sink += 2) {
    const f64x2 left = pairAt(leftDemand + sink);
    if ((left[0] > tinyHours) | (left[1] > tinyHours)) return true;
  }
  return false;
}

static void handOut(int32_t by, double *leftSupply, double *leftDemand, int32_t *at, double *given) {
  copyFloats(leftSupply, supply, sources);
  copyFloats(leftDemand, demand, sinks);
  handedOut = 0;
  handedValue = 0.0;
  const int32_t each = (int32_t)sizeof(Pair);
  const int32_t first = addressOf(by * pairs);
  giveChosen(first, first + chosen[by] * each, leftSupply, leftDemand, at, given);
  const int32_t *rest = restFrom + by * (sources + 1);
  for (int32_t from = 0; from < sources; from++) {
    if (leftSupply[from] <= tinyHours) continue;
    if (!isAnyLeft(leftDemand)) return;
    giveRest(first + rest[from] * each, first + rest[from + 1] * each, leftSupply, leftDemand, at, given);
  }
}

static void handOutOptimum(double *leftSupply, double *leftDemand, int32_t *at, double *given) {
  copyFloats(leftSupply, supply, sources);
  copyFloats(leftDemand, demand, sinks);
  handedOut = 0;
  handedValue = 0.0;
  for (int32_t row = 0; row < limits; row++) {
    if (basis[row] >= pairs || amount[row] <= tinyHours) continue;
    const int32_t own = addressOf(basis[row]);
    const Pair *pair = pairIn(own);
    const int32_t from = pair->source;
    const int32_t to = pair->sink;
    const double used = lesser(amount[row], lesser(leftSupply[from], leftDemand[to] * pair->perGain));
    leftSupply[from] -= used;
    leftDemand[to] = greater(0.0, leftDemand[to] - used * pair->gain);
    at[handedOut] = own;
    given[handedOut] = used;
    handedOut++;
    handedValue += used * pair->value;
  }
}

static void keepHandedOut(bool second) {
  givenCount = handedOut;
  givenValue = handedValue;
  isSecond = second;
}

static void tryAnother(int32_t month) {
  int32_t other = nearest;
  if (other == 0 || other == order) other = 1 + ((order + (month % mostOf(1, orders - 1))) % orders);
  if (other == order) return;
  handOut(other, triedSupply, triedDemand, triedAt, triedHours);
  if (handedValue <= givenValue) return;
  keepHandedOut(true);
  order = other;
}

static double tighterBound(double bound) {
  double least = bound;
  for (int32_t step = 0; step <= orders && givenValue < leastDone * least; step++) {
    const int32_t optimum = (order + step) % (1 + orders);
    if (optimum == 0 && !hasOwn) continue;
    const double next = boundOf(optimum);
    if (next >= least) continue;
    least = next;
    nearest = optimum;
  }
  return least;
}

static bool isAnyoneThere(void) {
  for (int32_t source = 0; source < sources; source++)
    if (supply[source] > tinyHours) return true;
  return false;
}

static bool solveMonth(void) {
  hasOwn = allocate(hasOwn || orders > 0 ? nearest : -1);
  nearest = !hasOwn;
  return hasOwn;
}

static void handOutHours(int32_t month) {
  handOut(order, restSupply, restDemand, givenAt, givenHours);
  keepHandedOut(false);
  if (orders > 0) {
    double bound = boundOf(nearest);
    if (givenValue >= (enough > leastDone ? enough : leastDone) * bound) return;
    if (givenValue < leastDone * bound) bound = tighterBound(bound);
    if ((month & 1) == 1 && givenValue >= leastDone * bound) return;
    tryAnother(month);
    if (givenValue >= leastDone * bound) return;
  }
  if (!isAnyoneThere() || !solveMonth()) return;
  if (isSecond) handOutOptimum(restSupply, restDemand, givenAt, givenHours);
  else handOutOptimum(triedSupply, triedDemand, triedAt, triedHours);
  hasOwn = handedValue >= leastDone * boundOf(0);
  nearest = !hasOwn;
  if (handedValue >= givenValue) keepHandedOut(!isSecond);
}
