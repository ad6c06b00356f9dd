/* Four people side by side: from a record of each to vectors of one number of all four. */
#pragma once
#include "arrays.h"

typedef struct {
  f32x4 first, second, third, fourth;
} Turned;

static inline Turned turn(f32x4 a, f32x4 b, f32x4 c, f32x4 d) {
  const f32x4 low = __builtin_shufflevector(a, b, 0, 4, 1, 5);
  const f32x4 lowRest = __builtin_shufflevector(c, d, 0, 4, 1, 5);
  const f32x4 high = __builtin_shufflevector(a, b, 2, 6, 3, 7);
  const f32x4 highRest = __builtin_shufflevector(c, d, 2, 6, 3, 7);
  return (Turned){
      __builtin_shufflevector(low, lowRest, 0, 1, 4, 5),
      __builtin_shufflevector(low, lowRest, 2, 3, 6, 7),
      __builtin_shufflevector(high, highRest, 0, 1, 4, 5),
      __builtin_shufflevector(high, highRest, 2, 3, 6, 7),
  };
}

/* (first + third) + (second + fourth) of each. */
static inline f32x4 sumsOf(f32x4 a, f32x4 b, f32x4 c, f32x4 d) {
  const Turned all = turn(a, b, c, d);
  return (all.first + all.third) + (all.second + all.fourth);
}

static inline f32x4 onlyWhere(i32x4 is, f32x4 four) { return (f32x4)((i32x4)four & is); }
static inline f32x4 fourBy(i32x4 is, f32x4 one, f32x4 other) {
  return (f32x4)(((i32x4)one & is) | ((i32x4)other & ~is));
}
static inline bool isAnyOf(i32x4 is) { const i64x2 both = (i64x2)is;
  return (both[0] | both[1]) != 0; }
