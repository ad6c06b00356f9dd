/* Chance as a pure function of its key: Threefry-2x32-20, one block at a time and four side by side. */
#pragma once
#include "arrays.h"
#include "plan.h"
#include "state.h"

enum { forLeaving, forCause, forLeadTime, forReplacement, forNewLogos, forChurn };

static const uint32_t parity = 0x1bd11bda;

#define TURNED(y, left) (((y) << (left)) | ((y) >> (32 - (left))))
#define ROUND(left) x += y; y = TURNED(y, left) ^ x;
#define FIRST_ROUNDS ROUND(13) ROUND(15) ROUND(26) ROUND(6)
#define SECOND_ROUNDS ROUND(17) ROUND(29) ROUND(16) ROUND(24)
/* Takes key0, key1, key2, x and y, numbers or vectors of them. */
#define BLOCK \
  FIRST_ROUNDS x += key1; y += key2 + 1; \
  SECOND_ROUNDS x += key2; y += key0 + 2; \
  FIRST_ROUNDS x += key0; y += key1 + 3; \
  SECOND_ROUNDS x += key1; y += key2 + 4; \
  FIRST_ROUNDS x += key2; y += key0 + 5;

static inline uint32_t counterOf(int32_t spell, uint32_t purpose) {
  return ((uint32_t)trial << 15) | ((uint32_t)spell << 4) | purpose;
}

static inline double uniformOf(uint32_t high, uint32_t low) {
  return ((double)(high >> 5) * 67108864.0 + (double)(low >> 6) + 0.5) * 1.1102230246251565e-16;
}

static double draw(uint32_t key0, uint32_t key1, int32_t spell, uint32_t purpose) {
  const uint32_t key2 = parity ^ key0 ^ key1;
  uint32_t x = (uint32_t)seed + key0;
  uint32_t y = counterOf(spell, purpose) + key1;
  BLOCK
  return uniformOf(x, y);
}

static inline void drawFour(u32x4 key0, u32x4 key1, u32x4 counter1, double *into) {
  const u32x4 key2 = parity ^ key0 ^ key1;
  u32x4 x = (uint32_t)seed + key0;
  u32x4 y = counter1 + key1;
  BLOCK
  for (int lane = 0; lane < 4; lane++) into[lane] = uniformOf(x[lane], y[lane]);
}

static void drawForSlots(uint32_t purpose) {
  const u32x4 counter = (u32x4){0} + counterOf(0, purpose);
  for (int32_t s = 0; s < slots; s += 4) drawFour(wordsAt(keyHigh + s), wordsAt(keyLow + s), counter, leaveLuck + s);
}

static void drawForMonths(uint32_t high, uint32_t low, uint32_t purpose, double *into) {
  const u32x4 key0 = (u32x4){0} + high;
  const u32x4 key1 = (u32x4){0} + low;
  u32x4 counter = counterOf(0, purpose) + (u32x4){0, 16, 32, 48};
  for (int32_t month = 0; month < months; month += 4, counter += 64) drawFour(key0, key1, counter, into + month);
}
