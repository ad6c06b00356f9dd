/* One possible future in the making, by the names of `shared/simulation/kernel/state.ts`. */
#pragma once
#include "holder.h"
#include <stdint.h>

#define STATE_INTS(X) \
  X(riskUntil) X(joinedIn) X(arrivesIn) X(lastMonth) X(missesUntil) X(honestUntil) X(managerOf) X(rowOf) X(kindOf) \
  X(typeHolders) X(learners) X(holders) X(topRank) X(firstWaiting) X(lastWaiting) X(nextWaiting) X(openAbove) \
  X(goneIn) X(ringNow) X(youngNow) X(givenAt) X(triedAt) X(filled) X(loadMonths)

#define STATE_SINGLES(X) \
  X(readyFrom) X(ownRank) X(kindMonth) X(effective) X(possible) X(work) X(stress) X(routine) X(against) X(likeness)

#define STATE_FLOATS(X) \
  X(remaining) X(settledHours) X(leaveLuck) X(accounts) X(arr) X(ring) X(young) X(kept) X(onboarding) \
  X(renewing) X(served) X(stageCount) X(shortfalls) X(orphans) X(orphaned) X(segmentCoverage) X(newLuck) X(churnLuck) \
  X(grossIndex) X(netIndex) X(segmentDemand) X(demand) X(delivered) X(doneShare) X(asked) X(done) X(strainOf) \
  X(supply) X(marketHours) X(restSupply) X(restDemand) X(givenHours) \
  X(triedSupply) X(triedDemand) X(triedHours) X(load) X(supplyByType) X(loadSum) X(limit) X(amount) X(entering)

/* One optimum after another; `allocate.h` points into them. */
#define OPTIMA_INTS(X) X(basis)
#define OPTIMA_FLOATS(X) X(inverse) X(price) X(tariff)

#define DECLARE(name) static int32_t *restrict name;
STATE_INTS(DECLARE)
#undef DECLARE
#define DECLARE(name) static double *restrict name;
STATE_FLOATS(DECLARE)
#undef DECLARE
#define DECLARE(name) static float *restrict name;
STATE_SINGLES(DECLARE)
#undef DECLARE
#define DECLARE(name) static int32_t *name;
OPTIMA_INTS(DECLARE)
#undef DECLARE
#define DECLARE(name) static double *name;
OPTIMA_FLOATS(DECLARE)
#undef DECLARE

static int32_t trial;
static Holder *restrict everyHolder;

static inline Holder *holderOf(int32_t slot) { return everyHolder + slot; }
