/* exp and log from additions and multiplications alone: the same operations in the same order as the kernel's. */
#pragma once
#include "arrays.h"

static const double ln2High = 0.6931471803691238;
static const double ln2Low = 1.9082149292705877e-10;

static inline uint64_t bitsOf(double value) {
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  return bits;
}
static inline double ofBits(uint64_t bits) {
  double value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

static inline double expOf(double x) {
  const double magic = 6755399441055744.0;
  const double t = x * 1.4426950408889634 + magic;
  const double k = t - magic;
  const double r = x - k * ln2High - k * ln2Low;
  const double r2 = r * r;
  const double r4 = r2 * r2;
  const double high = 1.0 / 24.0 + r * (1.0 / 120.0) + r2 * (1.0 / 720.0 + r * (1.0 / 5040.0)) + r4 * (1.0 / 40320.0);
  const double series = 1.0 + r + r2 * (1.0 / 2.0 + r * (1.0 / 6.0)) + r4 * high;
  return series * ofBits((bitsOf(t) + 1023) << 52);
}

static inline f32x4 expFour(f32x4 x) {
  const float magic = 12582912.0f;
  const f32x4 t = x * 1.44269504f + magic;
  const f32x4 k = t - magic;
  const f32x4 r = (x - k * 0.693359375f) - k * -2.1219444e-4f;
  const f32x4 r2 = r * r;
  const f32x4 low = 1.0f + r;
  const f32x4 middle = 0.5f + r * 0.16666667f;
  const f32x4 upper = 0.041666668f + r * 0.008333334f;
  const f32x4 high = upper + r2 * 0.0013888889f;
  const f32x4 series = low + r2 * (middle + r2 * high);
  const u32x4 power = ((u32x4)t + 127) << 23;
  return series * (f32x4)power;
}

static inline double minusLog(double u) {
  const uint64_t bits = bitsOf(u);
  double power = (double)((int64_t)(bits >> 52) - 1023);
  double mantissa = ofBits((bits & 0xfffffffffffff) | 0x3ff0000000000000);
  if (mantissa > 1.4142135623730951) {
    mantissa *= 0.5;
    power += 1.0;
  }
  const double s = (mantissa - 1.0) / (mantissa + 1.0);
  const double q = s * s;
  const double series =
      1.0 / 3.0 +
      q * (1.0 / 5.0 + q * (1.0 / 7.0 + q * (1.0 / 9.0 + q * (1.0 / 11.0 + q * (1.0 / 13.0 + q * (1.0 / 15.0))))));
  return -(power * ln2High + (power * ln2Low + 2.0 * s * (1.0 + q * series)));
}
