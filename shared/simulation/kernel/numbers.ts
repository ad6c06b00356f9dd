/**
 * exp and log from additions and multiplications alone, so that every engine and every language computes the same bits;
 * exp is exactly 1 at 0.
 */

const log2e = 1.4426950408889634;
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
/** 1.5 × 2^52: adding it leaves the nearest whole number in the last bits. */
const magic = 6755399441055744.0;

/** exp of a number within ±700, relative error below 1e-9: 2^k × the Taylor series of the rest, which is at most ln 2 / 2. */
export function exp(x: f64): f64 {
  const t = x * log2e + magic;
  const k = t - magic;
  const r = x - k * ln2High - k * ln2Low;
  const r2 = r * r;
  const r4 = r2 * r2;
  // In pairs (Estrin): the terms do not wait for one another.
  const high = 1.0 / 24.0 + r * (1.0 / 120.0) + r2 * (1.0 / 720.0 + r * (1.0 / 5040.0)) + r4 * (1.0 / 40320.0);
  const series = 1.0 + r + r2 * (1.0 / 2.0 + r * (1.0 / 6.0)) + r4 * high;
  return series * reinterpret<f64>((reinterpret<i64>(t) + 1023) << 52);
}

/** The constants of `expFour`, four times each: a vector is loaded in one step where a written one takes many. */
const four: usize = memory.data<f32>(
  [
    1.44269504, 1.44269504, 1.44269504, 1.44269504, 12582912.0, 12582912.0, 12582912.0, 12582912.0, 0.693359375,
    0.693359375, 0.693359375, 0.693359375, -2.1219444e-4, -2.1219444e-4, -2.1219444e-4, -2.1219444e-4, 1.0, 1.0, 1.0,
    1.0, 0.5, 0.5, 0.5, 0.5, 0.16666667, 0.16666667, 0.16666667, 0.16666667, 0.041666668, 0.041666668, 0.041666668,
    0.041666668, 0.008333334, 0.008333334, 0.008333334, 0.008333334, 0.0013888889, 0.0013888889, 0.0013888889,
    0.0013888889,
  ],
  16,
);

/** exp of four numbers at once, each within ±80, relative error below 2e-7: what a hazard needs. */
export function expFour(x: v128): v128 {
  const t = f32x4.add(f32x4.mul(x, v128.load(four)), v128.load(four, 16));
  const k = f32x4.sub(t, v128.load(four, 16));
  const r = f32x4.sub(f32x4.sub(x, f32x4.mul(k, v128.load(four, 32))), f32x4.mul(k, v128.load(four, 48)));
  const r2 = f32x4.mul(r, r);
  const low = f32x4.add(v128.load(four, 64), r);
  const middle = f32x4.add(v128.load(four, 80), f32x4.mul(r, v128.load(four, 96)));
  const upper = f32x4.add(v128.load(four, 112), f32x4.mul(r, v128.load(four, 128)));
  const high = f32x4.add(upper, f32x4.mul(r2, v128.load(four, 144)));
  const series = f32x4.add(low, f32x4.mul(r2, f32x4.add(middle, f32x4.mul(r2, high))));
  // The whole number stands in the last bits of t; moved into the exponent, with its bias, it is 2^k.
  const power = i32x4.shl(i32x4.add(t, i32x4.splat(127)), 23);
  return f32x4.mul(series, power);
}

/** −ln(u) for a positive number: 2 artanh of how far its mantissa lies from 1. */
export function minusLog(u: f64): f64 {
  const bits = reinterpret<i64>(u);
  let power = <f64>((bits >> 52) - 1023);
  let mantissa = reinterpret<f64>((bits & 0xfffffffffffff) | 0x3ff0000000000000);
  if (mantissa > 1.4142135623730951) {
    mantissa *= 0.5;
    power += 1.0;
  }
  const s = (mantissa - 1.0) / (mantissa + 1.0);
  const q = s * s;
  const series =
    1.0 / 3.0 +
    q * (1.0 / 5.0 + q * (1.0 / 7.0 + q * (1.0 / 9.0 + q * (1.0 / 11.0 + q * (1.0 / 13.0 + q * (1.0 / 15.0))))));
  return -(power * ln2High + (power * ln2Low + 2.0 * s * (1.0 + q * series)));
}
