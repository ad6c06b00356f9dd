/* Step 8: competing risks. Four hazards at once, in single precision, as in `shared/simulation/kernel/steps/attrition.ts`. */
#pragma once
#include "../base-hazard.h"
#include "changes.h"
#include "kinds.h"

/* `productWork` in the order of RowMonth. */
enum { productWork = 9 };

static int32_t productSeatsTaken;
static int32_t servingNotice;
static bool hasSeat;

static void resetAttrition(void) {
  productSeatsTaken = 0;
  servingNotice = 0;
}

static void endNotice(void) { servingNotice -= 1; }

static double contagionIn(int32_t month) {
  int32_t recent = 0;
  for (int32_t back = mostOf(0, month - contagionMonths); back < month; back++) recent += goneIn[back];
  if (recent == 0) return 1.0;
  const double felt = lesser(contagionCap, recent) * lesser(1.0, contagionTeam / greater(1.0, headcount));
  return expOf(lesser(100.0, contagionLogRatio * felt));
}

static const RowMonth *knownOf(const int32_t *places, int32_t s) {
  return (const RowMonth *)((const char *)rowMonths + places[rowOf[s]]);
}

static void weighCauses(int32_t s, int32_t month, float hazards[12]) {
  const RowMonth *known = knownOf(rowMonthAt + month * rows, s);
  const BaseHazard *base = baseHazard + leastOf(tenures - 1, mostOf(0, month - joinedIn[s]));
  const float *ofKind = kindMonth + kindOf[s];
  const float waited = ((float)month - readyFrom[s]) * (float)(1.0 / blockedFullMonths);
  const float *gains = known->gains;
  const float disorder = driverOf(fourOf((double)(ofKind[0] - gains[3])))[0];
  const f32x4 drivers = {disorder, ofKind[1], disorder, weightOf((f32x4){waited, waited, waited, waited})[0]};
  f32x4 factors = expFour((f32x4){gains[0], gains[1], gains[2], gains[2]} * drivers);
  factors[2] = known->phases[phase];
  const bool isAlone = ownRank[s] >= ofKind[3];
  const float alone = isAlone ? known->standing[2] : 1.0f;
  const f32x4 byPlace = {alone, hasSeat ? known->standing[3] : 1.0f, alone, alone};
  putFour(hazards, fourAt(known->steady) * fourAt(base->steady));
  putFour(hazards + 4, (fourAt(known->moving) * fourAt(base->moving)) * factors);
  putFour(hazards + 8, (fourAt(known->standing) * fourAt(base->standing)) * byPlace);
}

static void resign(int32_t s, int32_t month) {
  Holder *holder = holderOf(s);
  float hazards[12];
  weighCauses(s, month, hazards);
  double total = 0.0;
  for (int32_t cause = 0; cause < causes; cause++) total += (double)hazards[cause];
  double left = total * draw((uint32_t)keyHigh[s], (uint32_t)keyLow[s], holder->spell, forCause);
  int32_t cause = 0;
  while (cause < causes - 1 && left > (double)hazards[cause]) left -= (double)hazards[cause++];
  holder->leavingFor = (int16_t)cause;
  lastMonth[s] = leastOf(never - 1, month + noticeMonths);
  riskUntil[s] = -1;
  becomeReady(s, holder);
  servingNotice += 1;
  if (cause == productWork && productSeats[month] > (double)productSeatsTaken) productSeatsTaken += 1;
}

static void letGo(int32_t first, int32_t month) {
  for (int32_t s = first; s < first + 4; s++)
    if (month < riskUntil[s] && remaining[s] <= 0.0) resign(s, month);
}

static inline f32x4 times(const float *one, const float *other) { return fourAt(one) * fourAt(other); }

static void letMembersLeave(int32_t month) {
  weighKinds(month);
  const f32x4 one = fourOf(1.0);
  const f32x4 contagion = fourOf(contagionIn(month));
  const f32x4 ifMissing = fourOf(managerLeftRatio);
  const f32x4 ifHonest = fourOf(honestRatio);
  const f32x4 perFullWait = fourOf(1.0 / blockedFullMonths);
  const f32x4 now = fourOf(month);
  const int32_t inPhase = phase;
  hasSeat = productSeats[month] > (double)productSeatsTaken;
  const int32_t *places = rowMonthAt + month * rows;
  for (int32_t s = 0; s < slots; s += 4) {
    const i32x4 atRisk = wholeAt(riskUntil + s) > month;
    if (!isAnyOf(atRisk)) continue;
    const RowMonth *a = knownOf(places, s), *b = knownOf(places, s + 1);
    const RowMonth *c = knownOf(places, s + 2), *d = knownOf(places, s + 3);
    const i32x4 joined = wholeAt(joinedIn + s);
    const BaseHazard *base[4];
    for (int32_t lane = 0; lane < 4; lane++)
      base[lane] = baseHazard + leastOf(tenures - 1, mostOf(0, month - joined[lane]));
    const Turned kind = turn(fourAt(kindMonth + kindOf[s]), fourAt(kindMonth + kindOf[s + 1]),
                             fourAt(kindMonth + kindOf[s + 2]), fourAt(kindMonth + kindOf[s + 3]));
    const Turned gain = turn(fourAt(a->gains), fourAt(b->gains), fourAt(c->gains), fourAt(d->gains));
    const Turned moving = turn(times(a->moving, base[0]->moving), times(b->moving, base[1]->moving),
                               times(c->moving, base[2]->moving), times(d->moving, base[3]->moving));
    const Turned standing = turn(times(a->standing, base[0]->standing), times(b->standing, base[1]->standing),
                                 times(c->standing, base[2]->standing), times(d->standing, base[3]->standing));
    const f32x4 steady = sumsOf(times(a->steady, base[0]->steady), times(b->steady, base[1]->steady),
                                times(c->steady, base[2]->steady), times(d->steady, base[3]->steady));

    const f32x4 disorderHere = driverOf(kind.first - gain.fourth);
    const f32x4 waited = weightOf((now - fourAt(readyFrom + s)) * perFullWait);
    const f32x4 chaos = moving.first * expFour(gain.first * disorderHere);
    const f32x4 narrowed = moving.second * expFour(gain.second * kind.second);
    const f32x4 inThisPhase =
        moving.third * (f32x4){a->phases[inPhase], b->phases[inPhase], c->phases[inPhase], d->phases[inPhase]};
    const f32x4 blocked = moving.fourth * expFour(gain.third * waited);
    const i32x4 isAlone = fourAt(ownRank + s) >= kind.fourth;
    const f32x4 alone = standing.first * fourBy(isAlone, standing.third, one);
    const f32x4 workOnProduct = hasSeat ? standing.second * standing.fourth : standing.second;

    const f32x4 moved = (chaos + narrowed) + (inThisPhase + blocked);
    const f32x4 hazard = (steady + moved) + (alone + workOnProduct);
    const f32x4 misses = fourBy(wholeAt(missesUntil + s) > month, ifMissing, one);
    const f32x4 honest = fourBy(wholeAt(honestUntil + s) > month, ifHonest, one);
    const f32x4 shared = (contagion * kind.third) * (misses * honest);
    const f32x4 cap = {base[0]->cap, base[1]->cap, base[2]->cap, base[3]->cap};
    const f32x4 taken = onlyWhere(atRisk, lesserFour(shared * hazard, cap));
    const f64x2 first = pairAt(remaining + s) - (f64x2){(double)taken[0], (double)taken[1]};
    const f64x2 last = pairAt(remaining + s + 2) - (f64x2){(double)taken[2], (double)taken[3]};
    putPair(remaining + s, first);
    putPair(remaining + s + 2, last);
    const i64x2 usedUp = (first <= 0.0) | (last <= 0.0);
    if ((usedUp[0] | usedUp[1]) != 0) letGo(s, month);
  }
}
