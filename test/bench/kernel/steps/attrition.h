/* Step 8: competing risks. Four hazards at once, in single precision, as in `shared/simulation/kernel/steps/attrition.ts`. */
#pragma once
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

static const RowMonth *knownOf(const int32_t *places, int32_t s, int32_t tenure) {
  return (const RowMonth *)((const char *)rowMonths + (places[rowOf[s]] + bandAt[tenure]));
}

static void weighCauses(int32_t s, int32_t month, float hazards[12]) {
  const int32_t tenure = leastOf(tenureTop[s], mostOf(0, month - joinedIn[s]));
  const RowMonth *known = knownOf(rowMonthAt + month * rows, s, tenure);
  const float *ofKind = kindMonth + kindOf[s];
  const float waited = ((float)month - readyFrom[s]) * (float)(1.0 / blockedFullMonths);
  const float disorder = driverOf(fourOf((double)(ofKind[0] - known->gains[3])))[0];
  const float wait = weightOf((f32x4){waited, waited, waited, waited})[0];
  const f32x4 factors = expFour(fourAt(known->gains) * (f32x4){disorder, ofKind[1], wait, wait});
  putFour(hazards, fourAt(known->parts));
  hazards[4] = known->moving[1] * factors[0];
  hazards[5] = known->moving[2] * factors[1];
  hazards[6] = known->phases[phase];
  hazards[7] = known->moving[3] * factors[2];
  hazards[8] = known->standing[ownRank[s] >= ofKind[3] ? 1 : 0];
  hazards[9] = known->standing[hasSeat ? 3 : 2];
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

static void letMembersLeave(int32_t month) {
  weighKinds(month);
  const f32x4 one = fourOf(1.0);
  const f32x4 contagion = fourOf(contagionIn(month));
  const f32x4 ifMissing = fourOf(managerLeftRatio);
  const f32x4 ifHonest = fourOf(honestRatio);
  const f32x4 perFullWait = fourOf(1.0 / blockedFullMonths);
  const f32x4 now = fourOf(month);
  hasSeat = productSeats[month] > (double)productSeatsTaken;
  const int32_t *places = rowMonthAt + month * rows;
  for (int32_t s = 0; s < slots; s += 4) {
    const i32x4 atRisk = wholeAt(riskUntil + s) > month;
    if (!isAnyOf(atRisk)) continue;
    const i32x4 joined = wholeAt(joinedIn + s);
    const i32x4 top = wholeAt(tenureTop + s);
    const RowMonth *of[4];
    for (int32_t lane = 0; lane < 4; lane++)
      of[lane] = knownOf(places, s + lane, leastOf(top[lane], mostOf(0, month - joined[lane])));
    const RowMonth *a = of[0], *b = of[1], *c = of[2], *d = of[3];
    const Turned kind = turn(fourAt(kindMonth + kindOf[s]), fourAt(kindMonth + kindOf[s + 1]),
                             fourAt(kindMonth + kindOf[s + 2]), fourAt(kindMonth + kindOf[s + 3]));
    const Turned moving = turn(fourAt(a->moving), fourAt(b->moving), fourAt(c->moving), fourAt(d->moving));
    const Turned gain = turn(fourAt(a->gains), fourAt(b->gains), fourAt(c->gains), fourAt(d->gains));
    const Turned standing = turn(fourAt(a->standing), fourAt(b->standing), fourAt(c->standing), fourAt(d->standing));
    const Turned phases = turn(fourAt(a->phases), fourAt(b->phases), fourAt(c->phases), fourAt(d->phases));

    const f32x4 disorderHere = driverOf(kind.first - gain.fourth);
    const f32x4 waited = weightOf((now - fourAt(readyFrom + s)) * perFullWait);
    const f32x4 chaos = moving.second * expFour(gain.first * disorderHere);
    const f32x4 narrowed = moving.third * expFour(gain.second * kind.second);
    const f32x4 blocked = moving.fourth * expFour(gain.third * waited);
    const i32x4 isAlone = fourAt(ownRank + s) >= kind.fourth;
    const f32x4 alone = fourBy(isAlone, standing.second, standing.first);
    const f32x4 workOnProduct = hasSeat ? standing.fourth : standing.third;
    const f32x4 inThisPhase = phase == 0 ? phases.first : phase == 1 ? phases.second : phases.third;
    const f32x4 placed = (alone + workOnProduct) + inThisPhase;

    const f32x4 moved = (chaos + narrowed) + blocked;
    const f32x4 hazard = (moving.first + placed) + moved;
    const f32x4 misses = fourBy(wholeAt(missesUntil + s) > month, ifMissing, one);
    const f32x4 honest = fourBy(wholeAt(honestUntil + s) > month, ifHonest, one);
    const f32x4 shared = (contagion * kind.third) * (misses * honest);
    const f32x4 taken = onlyWhere(atRisk, lesserFour(shared * hazard, phases.fourth));
    const f64x2 first = pairAt(remaining + s) - (f64x2){(double)taken[0], (double)taken[1]};
    const f64x2 last = pairAt(remaining + s + 2) - (f64x2){(double)taken[2], (double)taken[3]};
    putPair(remaining + s, first);
    putPair(remaining + s + 2, last);
    const i64x2 usedUp = (first <= 0.0) | (last <= 0.0);
    if ((usedUp[0] | usedUp[1]) != 0) letGo(s, month);
  }
}
