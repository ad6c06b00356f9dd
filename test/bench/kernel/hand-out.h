/* Hours go to work in orders that were learnt from exact optima: `shared/simulation/kernel/hand-out.ts`. */
#pragma once
#include "arrays.h"
#include "plan.h"
#include "state.h"
#include <stdbool.h>

static const double tinyHours = 1e-9;
static const double enough = 0.995;

static int32_t order;
static int32_t givenCount;
static double givenValue;
static bool isSecond;

static int32_t handedOut;
static double handedValue;
static int32_t undone;

static double worthOfAll(void) {
  f64x2 worth = bothOf(0.0);
  for (int32_t sink = 0; sink < sinks; sink += width) {
    for (int32_t a = 0; a < width; a += 2) worth = worth + pairAt(demand + sink + a) * pairAt(priority + a);
  }
  return sumOfBoth(worth);
}

static void give(int32_t first, int32_t end, double *restrict leftSupply, double *restrict leftDemand,
                 int32_t *restrict at, double *restrict given) {
  int32_t taken = handedOut;
  double worth = handedValue;
  int32_t open = undone;
  for (int32_t pair = first; pair < end; pair++) {
    const int32_t from = pairSource[pair];
    const int32_t to = pairSink[pair];
    const double hours = leftSupply[from];
    const double wanted = leftDemand[to];
    if (hours <= tinyHours || wanted <= tinyHours) continue;
    const double needed = wanted * pairPerGain[pair];
    const bool isEnough = needed < hours;
    const double used = isEnough ? needed : hours;
    leftSupply[from] = hours - used;
    leftDemand[to] = isEnough ? 0.0 : wanted - used * pairGain[pair];
    open -= isEnough;
    at[taken] = pair;
    given[taken] = used;
    taken++;
    worth += used * pairValue[pair];
  }
  handedOut = taken;
  handedValue = worth;
  undone = open;
}

static void handOut(int32_t by, double *leftSupply, double *leftDemand, int32_t *at, double *given) {
  copyFloats(leftSupply, supply, sources);
  copyFloats(leftDemand, demand, sinks);
  undone = 0;
  for (int32_t sink = 0; sink < sinks; sink++) undone += demand[sink] > tinyHours;
  handedOut = 0;
  handedValue = 0.0;
  give(by * pairs, by * pairs + chosen[by], leftSupply, leftDemand, at, given);
  const int32_t rest = by * (sources + 1);
  for (int32_t from = 0; from < sources && undone > 0; from++) {
    if (leftSupply[from] > tinyHours)
      give(restFrom[rest + from], restFrom[rest + from + 1], leftSupply, leftDemand, at, given);
  }
}

static void handOutHours(int32_t month) {
  handOut(order, restSupply, restDemand, givenAt, givenHours);
  givenCount = handedOut;
  givenValue = handedValue;
  isSecond = false;
  if (orders == 1 || (month & 1) == 1 || givenValue >= enough * worthOfAll()) return;
  const int32_t other = (order + 1 + ((month >> 1) % (orders - 1))) % orders;
  handOut(other, triedSupply, triedDemand, triedAt, triedHours);
  if (handedValue <= givenValue) return;
  givenCount = handedOut;
  givenValue = handedValue;
  isSecond = true;
  order = other;
}
