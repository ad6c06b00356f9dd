/** Chance as a pure function of its key: the same cipher, counters and purposes as `../draws.ts`, where they are explained. */
import { Floats, Ints } from "./arrays";
import { seed, trial } from "./state";

export const forLeaving = 0;
export const forCause = 1;
export const forLeadTime = 2;
export const forReplacement = 3;
export const forNewLogos = 4;
export const forChurn = 5;

const parity: u32 = 0x1bd11bda;

/** The second word of the last block. */
let low: u32 = 0;

/** One block of Threefry-2x32-20; answers the first word and leaves the second in `low`. */
// oxfmt-ignore
function threefry(key0: u32, key1: u32, counter0: u32, counter1: u32): u32 {
  const key2 = parity ^ key0 ^ key1;
  let x = counter0 + key0;
  let y = counter1 + key1;
  x += y; y = rotl(y, 13) ^ x;
  x += y; y = rotl(y, 15) ^ x;
  x += y; y = rotl(y, 26) ^ x;
  x += y; y = rotl(y, 6) ^ x;
  x += key1; y += key2 + 1;
  x += y; y = rotl(y, 17) ^ x;
  x += y; y = rotl(y, 29) ^ x;
  x += y; y = rotl(y, 16) ^ x;
  x += y; y = rotl(y, 24) ^ x;
  x += key2; y += key0 + 2;
  x += y; y = rotl(y, 13) ^ x;
  x += y; y = rotl(y, 15) ^ x;
  x += y; y = rotl(y, 26) ^ x;
  x += y; y = rotl(y, 6) ^ x;
  x += key0; y += key1 + 3;
  x += y; y = rotl(y, 17) ^ x;
  x += y; y = rotl(y, 29) ^ x;
  x += y; y = rotl(y, 16) ^ x;
  x += y; y = rotl(y, 24) ^ x;
  x += key1; y += key2 + 4;
  x += y; y = rotl(y, 13) ^ x;
  x += y; y = rotl(y, 15) ^ x;
  x += y; y = rotl(y, 26) ^ x;
  x += y; y = rotl(y, 6) ^ x;
  x += key2; y += key0 + 5;
  low = y;
  return x;
}

function counterOf(spell: i32, purpose: i32): u32 {
  return ((<u32>trial) << 15) | ((<u32>spell) << 4) | <u32>purpose;
}

/** Strictly between 0 and 1, on a grid of 2^-53. */
function uniformOf(high: u32, low: u32): f64 {
  return (<f64>(high >>> 5) * 67108864.0 + <f64>(low >>> 6) + 0.5) * 1.1102230246251565e-16;
}

export function draw(keyHigh: i32, keyLow: i32, spell: i32, purpose: i32): f64 {
  const high = threefry(keyHigh, keyLow, seed, counterOf(spell, purpose));
  return uniformOf(high, low);
}

function turn(y: v128, left: i32): v128 {
  return v128.or(i32x4.shl(y, left), i32x4.shr_u(y, 32 - left));
}

/** Four blocks side by side, written as numbers into four neighbours of `into`. */
// oxfmt-ignore
function drawFour(key0: v128, key1: v128, counter0: v128, counter1: v128, into: Floats, at: i32): void {
  const key2 = v128.xor(v128.xor(i32x4.splat(parity), key0), key1);
  let x = i32x4.add(counter0, key0);
  let y = i32x4.add(counter1, key1);
  x = i32x4.add(x, y); y = v128.xor(turn(y, 13), x);
  x = i32x4.add(x, y); y = v128.xor(turn(y, 15), x);
  x = i32x4.add(x, y); y = v128.xor(turn(y, 26), x);
  x = i32x4.add(x, y); y = v128.xor(turn(y, 6), x);
  x = i32x4.add(x, key1); y = i32x4.add(i32x4.add(y, key2), i32x4.splat(1));
  x = i32x4.add(x, y); y = v128.xor(turn(y, 17), x);
  x = i32x4.add(x, y); y = v128.xor(turn(y, 29), x);
  x = i32x4.add(x, y); y = v128.xor(turn(y, 16), x);
  x = i32x4.add(x, y); y = v128.xor(turn(y, 24), x);
  x = i32x4.add(x, key2); y = i32x4.add(i32x4.add(y, key0), i32x4.splat(2));
  x = i32x4.add(x, y); y = v128.xor(turn(y, 13), x);
  x = i32x4.add(x, y); y = v128.xor(turn(y, 15), x);
  x = i32x4.add(x, y); y = v128.xor(turn(y, 26), x);
  x = i32x4.add(x, y); y = v128.xor(turn(y, 6), x);
  x = i32x4.add(x, key0); y = i32x4.add(i32x4.add(y, key1), i32x4.splat(3));
  x = i32x4.add(x, y); y = v128.xor(turn(y, 17), x);
  x = i32x4.add(x, y); y = v128.xor(turn(y, 29), x);
  x = i32x4.add(x, y); y = v128.xor(turn(y, 16), x);
  x = i32x4.add(x, y); y = v128.xor(turn(y, 24), x);
  x = i32x4.add(x, key1); y = i32x4.add(i32x4.add(y, key2), i32x4.splat(4));
  x = i32x4.add(x, y); y = v128.xor(turn(y, 13), x);
  x = i32x4.add(x, y); y = v128.xor(turn(y, 15), x);
  x = i32x4.add(x, y); y = v128.xor(turn(y, 26), x);
  x = i32x4.add(x, y); y = v128.xor(turn(y, 6), x);
  x = i32x4.add(x, key2); y = i32x4.add(i32x4.add(y, key0), i32x4.splat(5));
  into[at] = uniformOf(i32x4.extract_lane(x, 0), i32x4.extract_lane(y, 0));
  into[at + 1] = uniformOf(i32x4.extract_lane(x, 1), i32x4.extract_lane(y, 1));
  into[at + 2] = uniformOf(i32x4.extract_lane(x, 2), i32x4.extract_lane(y, 2));
  into[at + 3] = uniformOf(i32x4.extract_lane(x, 3), i32x4.extract_lane(y, 3));
}

/** The first spell of every slot; `count` is rounded up to four, and so is the room in `into`. */
export function drawForSlots(keyHigh: Ints, keyLow: Ints, count: i32, purpose: i32, into: Floats): void {
  const counter0 = i32x4.splat(seed);
  const counter1 = i32x4.splat(counterOf(0, purpose));
  for (let s = 0; s < count; s += 4) drawFour(keyHigh.four(s), keyLow.four(s), counter0, counter1, into, s);
}

/** Every month of one entity; `into` has room for the months rounded up to four. */
export function drawForMonths(keyHigh: i32, keyLow: i32, months: i32, purpose: i32, into: Floats, at: i32): void {
  const key0 = i32x4.splat(keyHigh);
  const key1 = i32x4.splat(keyLow);
  const counter0 = i32x4.splat(seed);
  let counter1 = i32x4.add(i32x4.splat(counterOf(0, purpose)), i32x4(0, 16, 32, 48));
  for (let month = 0; month < months; month += 4) {
    drawFour(key0, key1, counter0, counter1, into, at + month);
    counter1 = i32x4.add(counter1, i32x4.splat(64));
  }
}
