/* The compiled plan, by the names of `shared/simulation/kernel/plan.ts`: numbers, and arrays inside the image. */
#pragma once
#include "base-hazard.h"
#include "row-month.h"
#include <stdint.h>

enum { types = 3, causes = 10, stages = 5, never = 0x7fff, shortfallMonths = 3, tenures = 37 };

#define PLAN_WHOLE_NUMBERS(X) \
  X(seed) X(months) X(slots) X(members) X(rows) X(levels) X(segments) X(groups) X(sources) X(sourceStride) X(markets) X(marketStride) \
  X(internalMarket) X(activities) X(width) X(sinks) X(management) X(phases) X(openingPhase) X(rowEvents) X(promotions) \
  X(departures) X(ringLength) X(youngLength) X(orders) X(pairs) X(pairRecords) X(limits) X(limitStride) \
  X(ordinaryLeadTime) X(backfillDelay) X(learningMonths) X(contagionMonths) X(managerLeftMonths) X(noticeMonths) \
  X(handOverRing) X(luckStride)

#define PLAN_NUMBERS(X) \
  X(replacedShare) X(contagionLogRatio) X(contagionCap) X(contagionTeam) X(managerLeftRatio) X(honestRatio) \
  X(honestMonths) X(offTypeStrain) X(overloadWeight) X(blockedFullMonths) X(routineReference) X(routineSpread) \
  X(churnGamma) X(spanHours) X(hireCost) X(readinessAmbition) X(handOverEffort) X(handedOverRatio) X(abandonedRatio) \
  X(leastDone) X(largestGain)

#define PLAN_INTS(X) \
  X(keyHigh) X(keyLow) X(opensIn) X(firstDay) X(leadTimeFrom) X(openingRow) X(openingLaterRow) X(openingLevel) \
  X(openingLevelSince) X(noticeFrom) X(rowMainType) X(rowGroup) X(rowManager) X(rowHonest) X(rowKind) X(rowMonthAt) \
  X(kindBlocksFrom) X(isManager) X(catalogueCause) X(rowEventMonth) X(rowEventSlot) X(rowEventFirst) X(rowEventLater) \
  X(promotionMonth) X(promotionSlot) X(promotionLevel) X(departureMonth) X(departureSlot) X(rank) X(membersPerSeat) X(seatsMove) \
  X(nextFrom) X(next) X(segmentKeyHigh) X(segmentKeyLow) X(term) X(ringFrom) X(youngFrom) X(youngMonths) \
  X(segmentMarket) X(effortAt) X(isShared) X(pairSource) X(pairLimit) X(limitSink) X(chosen) X(restFrom) X(phaseSet)

#define PLAN_FLOATS(X) \
  X(book) X(rowHours) X(rowFte) X(rowSalary) X(rowAmbition) X(seats) X(typicalMonths) X(levelSalary) X(openingRing) \
  X(openingYoung) X(openingAccounts) X(onboardingShare) X(stageShare) X(openingArr) X(arrPerAccount) X(newMean) \
  X(expMinusNewMean) X(churnHazard) X(expansionShare) X(effort) X(churnChance) X(priority) X(isRetention) \
  X(isExpansion) X(fixedHours) X(pairGain) X(pairWorth) X(disorder) X(productSeats) X(leverHours) \
  X(leverCost) X(routineRatio) X(ramp) X(phaseArr) X(phaseHeadcount) X(leadTimes) X(reciprocal)

#define DECLARE(name) static int32_t name;
PLAN_WHOLE_NUMBERS(DECLARE)
#undef DECLARE
#define DECLARE(name) static double name;
PLAN_NUMBERS(DECLARE)
#undef DECLARE
/* Every array has a place of its own. */
#define DECLARE(name) static int32_t *restrict name;
PLAN_INTS(DECLARE)
#undef DECLARE
#define DECLARE(name) static double *restrict name;
PLAN_FLOATS(DECLARE)
#undef DECLARE

/* Everything, which addresses count from. */
static uint8_t *memory;

/* Records; [month of tenure]; blocks of four kinds; activities by type; groups by type. */
static const RowMonth *restrict rowMonths;
static const BaseHazard *restrict baseHazard;
static const float *restrict kinds;
static const float *restrict nature;
static const float *restrict sourceGain;
