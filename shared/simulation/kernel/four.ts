/** Four people side by side: from a record of each to vectors of one number of all four. */

function lowPairs(one: v128, other: v128): v128 {
  return v128.shuffle<f32>(one, other, 0, 4, 1, 5);
}

function highPairs(one: v128, other: v128): v128 {
  return v128.shuffle<f32>(one, other, 2, 6, 3, 7);
}

function lowHalves(one: v128, other: v128): v128 {
  return v128.shuffle<f32>(one, other, 0, 1, 4, 5);
}

function highHalves(one: v128, other: v128): v128 {
  return v128.shuffle<f32>(one, other, 2, 3, 6, 7);
}

/** The first number of four records, then the second of all, the third and the fourth. Turned twice they are records again. */
@unmanaged
export class Turned {
  turn(a: v128, b: v128, c: v128, d: v128): void {
    const low = lowPairs(a, b);
    const lowRest = lowPairs(c, d);
    const high = highPairs(a, b);
    const highRest = highPairs(c, d);
    v128.store(changetype<usize>(this), lowHalves(low, lowRest));
    v128.store(changetype<usize>(this), highHalves(low, lowRest), 16);
    v128.store(changetype<usize>(this), lowHalves(high, highRest), 32);
    v128.store(changetype<usize>(this), highHalves(high, highRest), 48);
  }

  first(): v128 {
    return v128.load(changetype<usize>(this));
  }
  second(): v128 {
    return v128.load(changetype<usize>(this), 16);
  }
  third(): v128 {
    return v128.load(changetype<usize>(this), 32);
  }
  fourth(): v128 {
    return v128.load(changetype<usize>(this), 48);
  }
}

/** All of a, all of b, all of c, all of d: (first + third) + (second + fourth). */
export function sumsOf(a: v128, b: v128, c: v128, d: v128): v128 {
  const low = f32x4.add(lowPairs(a, b), highPairs(a, b));
  const rest = f32x4.add(lowPairs(c, d), highPairs(c, d));
  return f32x4.add(lowHalves(low, rest), highHalves(low, rest));
}

/** One number each from four places in memory. */
export function fromFour(a: usize, b: usize, c: usize, d: usize): v128 {
  return v128.load32_lane(d, v128.load32_lane(c, v128.load32_lane(b, v128.load32_zero(a), 1), 2), 3);
}

/** The last two of four, as doubles. */
export function lastTwo(four: v128): v128 {
  return f64x2.promote_low_f32x4(highHalves(four, four));
}
