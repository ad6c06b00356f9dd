/* Vectors of 16 bytes, and arrays in the memory that the image brought: no bounds check, as in the kernel. */
#pragma once
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#ifdef __SSE__
#include <xmmintrin.h>
#endif

typedef double f64x2 __attribute__((vector_size(16)));
typedef float f32x4 __attribute__((vector_size(16)));
typedef int32_t i32x4 __attribute__((vector_size(16)));
typedef uint32_t u32x4 __attribute__((vector_size(16)));
typedef int64_t i64x2 __attribute__((vector_size(16)));

/* In memory a vector begins wherever its first element does. */
typedef f64x2 pairInMemory __attribute__((aligned(8), may_alias));
typedef f32x4 fourInMemory __attribute__((aligned(4), may_alias));
typedef u32x4 wordsInMemory __attribute__((aligned(4), may_alias));

static inline f64x2 bothOf(double value) { return (f64x2){value, value}; }
static inline double sumOfBoth(f64x2 pair) { return pair[0] + pair[1]; }
static inline f64x2 pairAt(const double *from) { return *(const pairInMemory *)from; }
static inline void putPair(double *to, f64x2 pair) { *(pairInMemory *)to = pair; }
static inline f32x4 fourAt(const float *from) { return *(const fourInMemory *)from; }
static inline void putFour(float *to, f32x4 four) { *(fourInMemory *)to = four; }
static inline i32x4 wholeAt(const int32_t *from) { return (i32x4)*(const wordsInMemory *)from; }
static inline void putWhole(int32_t *to, i32x4 four) { *(wordsInMemory *)to = (u32x4)four; }
static inline u32x4 wordsAt(const int32_t *from) { return *(const wordsInMemory *)from; }

static inline double lesser(double one, double other) { return one < other ? one : other; }
static inline double greater(double one, double other) { return one > other ? one : other; }
#ifdef __SSE__
/* One instruction, which compilers do not find by themselves. */
static inline f32x4 lesserFour(f32x4 four, f32x4 bound) { return _mm_min_ps(four, bound); }
static inline f32x4 greaterFour(f32x4 four, f32x4 bound) { return _mm_max_ps(four, bound); }
#else
static inline f32x4 lesserFour(f32x4 four, f32x4 bound) {
  const i32x4 isLess = four < bound;
  return (f32x4)(((i32x4)four & isLess) | ((i32x4)bound & ~isLess));
}
static inline f32x4 greaterFour(f32x4 four, f32x4 bound) {
  const i32x4 isMore = four > bound;
  return (f32x4)(((i32x4)four & isMore) | ((i32x4)bound & ~isMore));
}
#endif
static inline f64x2 chosenBy(i64x2 is, f64x2 one, f64x2 other) {
  return (f64x2)(((i64x2)one & is) | ((i64x2)other & ~is));
}
static inline int32_t leastOf(int32_t one, int32_t other) { return one < other ? one : other; }
static inline int32_t mostOf(int32_t one, int32_t other) { return one > other ? one : other; }

/* An odd length writes one place further, as in the kernel: every array has room for it. */
static inline void fillFloats(double *into, int32_t length, double value) {
  for (int32_t at = 0; at < length; at += 2) putPair(into + at, bothOf(value));
}
static inline void copyFloats(double *into, const double *from, int32_t length) {
  for (int32_t at = 0; at < length; at += 2) putPair(into + at, pairAt(from + at));
}
static inline void fillInts(int32_t *into, int32_t length, int32_t value) {
  for (int32_t at = 0; at < length; at += 4) putWhole(into + at, (i32x4){value, value, value, value});
}
static inline void clearSingles(float *into, int32_t length) {
  for (int32_t at = 0; at < length; at += 4) putFour(into + at, (f32x4){0.0f, 0.0f, 0.0f, 0.0f});
}
