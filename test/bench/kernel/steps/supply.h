/* Step 5: hours go to work, and load, coverage and the nature of the work follow. */
#pragma once
#include "../hand-out.h"

/* Work kinds of three types, each with each: 00 01 02 11 12 22. */
enum { likenesses = 6, yields = 4 };

static double supplyHours;

static void countWork(void) {
  const int32_t *at = isSecond ? triedAt : givenAt;
  const double *given = isSecond ? triedHours : givenHours;
  fillFloats(work, sources * width, 0.0);
  fillFloats(marketHours, groups * markets, 0.0);
  fillFloats(yielded, sources * yields, 0.0);
  for (int32_t index = 0; index < givenCount; index++) {
    const Pair *pair = pairIn(at[index]);
    const double hours = given[index];
    double *sums = yielded + pair->source * yields;
    putPair(sums, pairAt(sums) + bothOf(hours) * pairAt(&pair->gain));
    putPair(sums + 2, pairAt(sums + 2) + bothOf(hours) * pairAt(&pair->against));
    work[pair->work] += hours;
    marketHours[pair->place] += hours;
  }
}

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

static void countSupply(void) {
  const double *left = isSecond ? triedSupply : restSupply;
  for (int32_t at = 0; at < sources; at++) {
    const double *sums = yielded + at * yields;
    const double used = supply[at] - left[at];
    const double per = used > 0.0 ? 1.0 / used : 0.0;
    perUsed[at] = per;
    effective[at] = sums[0];
    possible[at] = supply[at] * (used > 0.0 ? sums[0] * per : sourceGain[at]);
    routine[at] = (float)(sums[1] * per);
    against[at] = (float)(sums[2] * per);
  }
  double sales = 0.0, support = 0.0, analyst = 0.0;
  for (int32_t at = 0; at < sources; at += types) {
    sales += possible[at];
    support += possible[at + 1];
    analyst += possible[at + 2];
  }
  supplyByType[0] = sales;
  supplyByType[1] = support;
  supplyByType[2] = analyst;
  supplyHours = sales + support + analyst;
}

static void weighLoad(int32_t month) {
  for (int32_t group = 0; group < groups; group++) {
    const int32_t first = group * types;
    const double all = possible[first] + possible[first + 1] + possible[first + 2];
    const double inUse = effective[first] + effective[first + 1] + effective[first + 2];
    double hours = 0.0;
    double strain = 0.0;
    for (int32_t market = 0; market < markets; market++) {
      const double here = marketHours[group * markets + market];
      hours += here;
      strain += here * strainOf[market];
    }
    const double weight = hours > 0.0 ? (inUse * strain) / (all * hours) : 0.0;
    load[group] = weight;
    stress[first] = (float)(overloadWeight * greater(0.0, weight - 1.0) + disorder[month]);
  }
}

static void describeWork(void) {
  for (int32_t group = 0; group < groups; group++) {
    const int32_t first = group * types;
    const double perHour0 = perUsed[first];
    const double perHour1 = perUsed[first + 1];
    const double perHour2 = perUsed[first + 2];
    f64x2 sum00 = bothOf(0.0), sum01 = sum00, sum02 = sum00, sum11 = sum00, sum12 = sum00, sum22 = sum00;
    const double *own = work + first * width;
    for (int32_t a = 0; a < width; a += 2) {
      const f64x2 w0 = pairAt(own + a);
      const f64x2 w1 = pairAt(own + a + width);
      const f64x2 w2 = pairAt(own + a + 2 * width);
      sum00 = sum00 + w0 * w0;
      sum01 = sum01 + w0 * w1;
      sum02 = sum02 + w0 * w2;
      sum11 = sum11 + w1 * w1;
      sum12 = sum12 + w1 * w2;
      sum22 = sum22 + w2 * w2;
    }
    float *alike = likeness + group * likenesses;
    alike[0] = (float)(sumOfBoth(sum00) * perHour0 * perHour0);
    alike[1] = (float)(2.0 * sumOfBoth(sum01) * perHour0 * perHour1);
    alike[2] = (float)(2.0 * sumOfBoth(sum02) * perHour0 * perHour2);
    alike[3] = (float)(sumOfBoth(sum11) * perHour1 * perHour1);
    alike[4] = (float)(2.0 * sumOfBoth(sum12) * perHour1 * perHour2);
    alike[5] = (float)(sumOfBoth(sum22) * perHour2 * perHour2);
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
  countWork();
  countDelivered();
  countSupply();
  weighLoad(month);
  describeWork();
  if (month < 12) rememberLoads();
}
