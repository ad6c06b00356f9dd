/* Step 5: hours go to work, and load, coverage and the nature of the work follow. */
#pragma once
#include "../four.h"
#include "../hand-out.h"

/* Types in a vector; numbers of a group in `likeness` (00 11 22, 01 12 20); numbers of an activity in `nature`. */
enum { lanes = 4, likenesses = 8, natures = 12 };

static double supplyHours;

/* Part done of what several ask for; 1 where nobody asks. */
static void shareOut(int32_t first) {
  for (int32_t sink = first; sink < first + width; sink += 2) {
    const f64x2 wanted = pairAt(demand + sink);
    const f64x2 share = pairAt(delivered + sink) / wanted;
    putPair(doneShare + sink, chosenBy(wanted > bothOf(0.0), share, bothOf(1.0)));
  }
}

static void countDelivered(void) {
  const double *left = isSecond ? triedDemand : restDemand;
  for (int32_t market = 0; market < markets; market++) {
    const int32_t first = market * width;
    f64x2 sum = bothOf(0.0);
    for (int32_t sink = first; sink < first + width; sink += 2) {
      const f64x2 hours = pairAt(demand + sink) - pairAt(left + sink);
      putPair(delivered + sink, hours);
      sum = sum + hours;
    }
    done[market] = sumOfBoth(sum);
    strainOf[market] = done[market] > 0.0 ? asked[market] / done[market] : 0.0;
    if (isShared[market]) shareOut(first);
  }
}

static void countWork(void) {
  const int32_t *at = isSecond ? triedAt : givenAt;
  const double *given = isSecond ? triedHours : givenHours;
  clearSingles(work, groups * activities * lanes);
  fillFloats(marketHours, groups * marketStride, 0.0);
  for (int32_t index = 0; index < givenCount; index++) {
    const Pair *pair = pairIn(at[index]);
    work[pair->work] += (float)given[index];
    marketHours[pair->place] += given[index];
  }
}

static f32x4 nextTypes(f32x4 types) { return __builtin_shufflevector(types, types, 1, 2, 0, 3); }

static void describeWork(void) {
  const double *left = isSecond ? triedSupply : restSupply;
  const f32x4 zero = {0.0f, 0.0f, 0.0f, 0.0f};
  const float *hoursAt = work;
  double sales = 0.0, support = 0.0, analyst = 0.0;
  for (int32_t group = 0; group < groups; group++) {
    f32x4 alike = zero, unlike = zero, gains = zero, offType = zero, repeated = zero;
    for (int32_t own = 0; own < activities * natures; own += natures, hoursAt += lanes) {
      const f32x4 hours = fourAt(hoursAt);
      alike = alike + hours * hours;
      unlike = unlike + hours * nextTypes(hours);
      gains = gains + hours * fourAt(nature + own);
      offType = offType + hours * fourAt(nature + own + lanes);
      repeated = repeated + hours * fourAt(nature + own + 2 * lanes);
    }
    const double *now = supply + group * types;
    const double *after = left + group * types;
    const int32_t own = group * lanes;
    const f32x4 hours = {(float)now[0], (float)now[1], (float)now[2], 0.0f};
    const f32x4 used = {(float)(now[0] - after[0]), (float)(now[1] - after[1]), (float)(now[2] - after[2]), 0.0f};
    const i32x4 isUsed = used > zero;
    const f32x4 per = onlyWhere(isUsed, (f32x4){1.0f, 1.0f, 1.0f, 1.0f} / used);
    const f32x4 all = hours * fourBy(isUsed, gains * per, fourAt(sourceGain + own));
    putFour(effective + own, gains);
    putFour(possible + own, all);
    putFour(routine + own, repeated * per);
    putFour(against + own, offType * per);
    putFour(likeness + group * likenesses, (alike * per) * per);
    putFour(likeness + group * likenesses + lanes, ((unlike + unlike) * per) * nextTypes(per));
    sales += (double)all[0];
    support += (double)all[1];
    analyst += (double)all[2];
  }
  supplyByType[0] = sales;
  supplyByType[1] = support;
  supplyByType[2] = analyst;
  supplyHours = (sales + support) + analyst;
}

static float sumOfLanes(const float *four) { return (four[0] + four[2]) + (four[1] + four[3]); }

static void weighLoad(int32_t month) {
  for (int32_t group = 0; group < groups; group++) {
    f64x2 hours = bothOf(0.0);
    f64x2 strain = hours;
    for (int32_t market = 0; market < markets; market += 2) {
      const f64x2 here = pairAt(marketHours + group * marketStride + market);
      hours = hours + here;
      strain = strain + here * pairAt(strainOf + market);
    }
    const double all = (double)sumOfLanes(possible + group * lanes) * sumOfBoth(hours);
    const double inUse = (double)sumOfLanes(effective + group * lanes) * sumOfBoth(strain);
    const double weight = inUse > 0.0 ? inUse / all : 0.0;
    load[group] = weight;
    stress[group] = (float)(overloadWeight * greater(0.0, weight - 1.0) + disorder[month]);
  }
}

static void rememberLoads(void) {
  for (int32_t s = 0; s < members; s++) {
    const Holder *holder = holderOf(s);
    if (!holder->isPresent || holder->spell != 0) continue;
    loadSum[s] += load[holder->source / types];
    loadMonths[s] += 1;
  }
}

static void doWork(int32_t month) {
  handOutHours(month);
  countDelivered();
  countWork();
  describeWork();
  weighLoad(month);
  if (month < 12) rememberLoads();
}
