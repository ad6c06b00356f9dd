/* What the month's work does to people of each kind, four kinds at a time: `shared/simulation/kernel/steps/kinds.ts`. */
#pragma once
#include "../four.h"
#include "../numbers.h"
#include "../plan.h"
#include "../state.h"
#include "supply.h"

enum { kindBlock = 40 };

static inline f32x4 fourOf(double value) {
  const float single = (float)value;
  return (f32x4){single, single, single, single};
}

static inline f32x4 driverOf(f32x4 values) { return greaterFour(lesserFour(values, fourOf(1.0)), fourOf(-1.0)); }
static inline f32x4 weightOf(f32x4 values) { return greaterFour(lesserFour(values, fourOf(1.0)), fourOf(0.0)); }

static inline f32x4 ofHour(f32x4 m0, f32x4 m1, f32x4 m2, const float *parts) {
  return (m0 * parts[0] + m1 * parts[1]) + m2 * parts[2];
}

static void weighKinds(int32_t month) {
  const double evenShare = 1.0 / greater(2.0, activities);
  const f32x4 even = fourOf(evenShare);
  const f32x4 scale = fourOf(routineRatio[month] / ((1.0 - evenShare) * routineSpread));
  const f32x4 ordinary = fourOf(routineReference / routineSpread);
  for (int32_t group = 0; group < groups; group++) {
    const int32_t source = group * lanes;
    const float *alike = likeness + group * likenesses;
    for (int32_t block = kindBlocksFrom[group]; block < kindBlocksFrom[group + 1]; block++) {
      const float *own = kinds + block * kindBlock;
      const f32x4 m0 = fourAt(own);
      const f32x4 m1 = fourAt(own + 4);
      const f32x4 m2 = fourAt(own + 8);
      const f32x4 first = fourAt(own + 12) * alike[0] + fourAt(own + 16) * alike[1];
      const f32x4 second = fourAt(own + 20) * alike[2] + fourAt(own + 24) * alike[4];
      const f32x4 third = fourAt(own + 28) * alike[5] + fourAt(own + 32) * alike[6];
      const f32x4 index = (first + second) + third;
      const f32x4 repeated = ofHour(m0, m1, m2, routine + source);
      const f32x4 offType = ofHour(m0, m1, m2, against + source);
      const f32x4 narrow = greaterFour(index - even, fourOf(0.0));
      const f32x4 narrowed = driverOf((narrow * repeated) * scale - ordinary);
      const f32x4 strain = expFour(weightOf(offType) * fourOf(offTypeStrain));
      const f32x4 type = fourAt(own + 36);
      const f32x4 upper = fourBy(type == fourOf(1.0), fourOf(topRank[1]), fourOf(topRank[2]));
      const f32x4 top = fourBy(type == fourOf(0.0), fourOf(topRank[0]), upper);
      const Turned kind = turn(fourOf((double)stress[group]), narrowed, strain, top);
      float *of = kindMonth + block * 16;
      putFour(of, kind.first);
      putFour(of + 4, kind.second);
      putFour(of + 8, kind.third);
      putFour(of + 12, kind.fourth);
    }
  }
}
