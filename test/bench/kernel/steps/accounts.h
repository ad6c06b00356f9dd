/* Step 3: new logos come, contracts grow a month older. */
#pragma once
#include "../arrays.h"
#include "../plan.h"
#include "../sampling.h"
#include "../state.h"

static inline int32_t placeBefore(int32_t at, int32_t length) { return at == 0 ? length - 1 : at - 1; }

static void countStages(int32_t j, int32_t month, double joined) {
  const int32_t length = term[j];
  const int32_t from = ringFrom[j];
  if (month > 0) ringNow[j] = placeBefore(ringNow[j], length);
  const int32_t newest = from + ringNow[j];
  ring[newest] += joined;

  f64x2 early = bothOf(0.0);
  f64x2 late = bothOf(0.0);
  int32_t share = (2 * from + length - ringNow[j]) * 4;
  for (int32_t cell = from; cell < from + length; cell++, share += 4) {
    const f64x2 cohort = bothOf(ring[cell]);
    early = early + cohort * pairAt(stageShare + share);
    late = late + cohort * pairAt(stageShare + share + 2);
  }
  const int32_t oldest = newest == from ? from + length - 1 : newest - 1;

  const int32_t ages = youngMonths[j];
  double onboarded = 0.0;
  if (ages > 0) {
    const int32_t cells = youngFrom[j];
    if (month > 0) youngNow[j] = placeBefore(youngNow[j], ages);
    const int32_t now = youngNow[j];
    young[cells + now] = month == 0 ? young[cells] + joined : joined;
    for (int32_t age = 0; age < ages; age++) {
      const int32_t cell = now + age;
      const double part = young[cells + (cell < ages ? cell : cell - ages)] * onboardingShare[cells + age];
      const f64x2 taken = bothOf(part);
      const int32_t position = (2 * from + (age < length ? age : age % length)) * 4;
      onboarded += part;
      early = early - taken * pairAt(stageShare + position);
      late = late - taken * pairAt(stageShare + position + 2);
    }
  }

  const double scale = kept[j];
  double *counted = stageCount + j * stages;
  const double inAdoption = early[1] * scale;
  const double inOperation = early[0] * scale;
  const double inMeasurement = late[0] * scale;
  const double inRenewal = late[1] * scale;
  counted[0] = onboarded * scale;
  counted[1] = inOperation;
  counted[2] = inAdoption;
  counted[3] = inMeasurement;
  counted[4] = inRenewal;
  onboarding[j] = onboarded * scale;
  renewing[j] = ring[oldest] * scale;
  served[j] = onboarded * scale + inOperation + inAdoption + inMeasurement + inRenewal;
}

static void moveAccounts(int32_t month) {
  for (int32_t j = 0; j < segments; j++) {
    const int32_t at = month * segments + j;
    const double joined = poissonOf(newLuck[j * luckStride + month], newMean[at], expMinusNewMean[at]);
    accounts[j] += joined;
    arr[j] += joined * arrPerAccount[j];
    countStages(j, month, joined / kept[j]);
  }
}
