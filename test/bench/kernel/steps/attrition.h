/* Step 8: competing risks. Four hazards at once, in single precision, as in `shared/simulation/kernel/steps/attrition.ts`. */
#pragma once
#include "changes.h"

/* `productWork` in the order of RowMonth. */
enum { productWork = 9 };

static int32_t productSeatsTaken;
static int32_t servingNotice;

static void resetAttrition(void) {
  productSeatsTaken = 0;
  servingNotice = 0;
}

static void endNotice(void) { servingNotice -= 1; }

static bool missesManager(const Holder *holder, int32_t month) {
  const int32_t until = holderOf(holder->manager)->missedUntil;
  return month <= until && holder->joinedIn <= until - managerLeftMonths;
}

static double contagionIn(int32_t month) {
  int32_t recent = 0;
  for (int32_t back = mostOf(0, month - contagionMonths); back < month; back++) recent += goneIn[back];
  if (recent == 0) return 1.0;
  const double felt = lesser(contagionCap, recent) * lesser(1.0, contagionTeam / greater(1.0, headcount));
  return expOf(lesser(100.0, contagionLogRatio * felt));
}

static void resign(int32_t s, Holder *holder, int32_t month, const float hazards[12]) {
  double total = 0.0;
  for (int32_t cause = 0; cause < causes; cause++) total += (double)hazards[cause];
  double left = total * draw((uint32_t)keyHigh[s], (uint32_t)keyLow[s], holder->spell, forCause);
  int32_t cause = 0;
  while (cause < causes - 1 && left > (double)hazards[cause]) left -= (double)hazards[cause++];
  holder->leavingFor = (int16_t)cause;
  holder->lastMonth = (int16_t)leastOf(never - 1, month + noticeMonths);
  holder->riskUntil = -1;
  becomeReady(holder);
  servingNotice += 1;
  if (cause == productWork && productSeats[month] > (double)productSeatsTaken) productSeatsTaken += 1;
}

static void letMembersLeave(int32_t month) {
  const f32x4 least = {-1.0f, -1.0f, 0.0f, 0.0f};
  const f32x4 most = {1.0f, 1.0f, 1.0f, 1.0f};
  const double contagion = contagionIn(month);
  const double even = 1.0 / greater(2.0, activities);
  const double operatorScale = routineRatio[month] / ((1.0 - even) * routineSpread);
  const double operatorFrom = routineReference / routineSpread;
  const double perFullWait = 1.0 / blockedFullMonths;
  const double now = month;
  const bool hasSeat = productSeats[month] > (double)productSeatsTaken;
  const int32_t inPhase = phase;
  const RowMonth *records = rowMonths + month * rows;
  for (int32_t s = 0; s < slots; s++) {
    Holder *holder = holderOf(s);
    if (month >= holder->riskUntil) continue;
    const RowMonth *known = records + holder->row;
    const int32_t from = holder->source;
    const double m0 = holder->sales;
    const double m1 = holder->support;
    const double m2 = holder->analyst;

    const double *alike = likeness + from * 2;
    const double index = m0 * (m0 * alike[0] + m1 * alike[1] + m2 * alike[2]) + m1 * (m1 * alike[3] + m2 * alike[4]) +
                         m2 * m2 * alike[5];
    const double repeated = m0 * routine[from] + m1 * routine[from + 1] + m2 * routine[from + 2];
    const double offType = m0 * against[from] + m1 * against[from + 1] + m2 * against[from + 2];
    const double narrow = index > even ? index - even : 0.0;

    const f32x4 drivers = {(float)(stress[from] - holder->tolerance),
                           (float)(narrow * repeated * operatorScale - operatorFrom),
                           (float)((now - holder->readyFrom) * perFullWait), (float)offType};
    const f32x4 factors = expFour(fourAt(known->gains) * greaterFour(lesserFour(drivers, most), least));

    const int32_t tenure = leastOf(tenures - 1, mostOf(0, month - holder->joinedIn));
    const int32_t band = bandOf[tenure];
    const float *ofBand = baseHazard + band * 16;
    const bool isAlone = rank[holder->level] >= topRank[holder->mainType];
    const f32x4 byWork = {factors[0], factors[1], known->phase[inPhase], factors[2]};
    const f32x4 byPlace = {isAlone ? known->alone : 1.0f, hasSeat ? known->relief : 1.0f, isAlone ? known->alone : 1.0f,
                           isAlone ? known->alone : 1.0f};
    const f32x4 steady = fourAt(known->steady) * fourAt(ofBand);
    const f32x4 moving = (fourAt(known->moving) * fourAt(ofBand + 4)) * byWork;
    const f32x4 standing = (fourAt(known->standing) * fourAt(ofBand + 8)) * byPlace;
    const f32x4 all = (steady + moving) + standing;

    double shared = contagion * (double)factors[3];
    if (holder->manager >= 0 && missesManager(holder, month)) shared *= managerLeftRatio;
    if ((double)tenure < honestMonths && holder->spell == 0 && rowHonest[holder->row]) shared *= honestRatio;

    const double total = shared * (double)((all[0] + all[2]) + (all[1] + all[3]));
    const double cap = hazardCap[band];
    const double rest = holder->remaining - (total < cap ? total : cap);
    holder->remaining = rest;
    if (rest > 0.0) continue;
    float hazards[12];
    putFour(hazards, steady);
    putFour(hazards + 4, moving);
    putFour(hazards + 8, standing);
    resign(s, holder, month, hazards);
  }
}
