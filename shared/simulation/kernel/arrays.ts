/** Arrays in memory that the host has laid out: no header, no bounds check, nothing to collect. */

@unmanaged
export class Floats {
  [key: number]: f64;

  @operator("[]")
  at(index: i32): f64 {
    return load<f64>(changetype<usize>(this) + ((<usize>index) << 3));
  }

  @operator("[]=")
  put(index: i32, value: f64): void {
    store<f64>(changetype<usize>(this) + ((<usize>index) << 3), value);
  }

  /** The same array from a later place on. */
  from(index: i32): Floats {
    return changetype<Floats>(changetype<usize>(this) + ((<usize>index) << 3));
  }

  /** One alone, in the first lane. */
  one(index: i32): v128 {
    return v128.load64_zero(changetype<usize>(this) + ((<usize>index) << 3));
  }

  putOne(index: i32, value: v128): void {
    v128.store64_lane(changetype<usize>(this) + ((<usize>index) << 3), value, 0);
  }

  /** Two neighbours at once. */
  pair(index: i32): v128 {
    return v128.load(changetype<usize>(this) + ((<usize>index) << 3));
  }

  putPair(index: i32, values: v128): void {
    v128.store(changetype<usize>(this) + ((<usize>index) << 3), values);
  }

  /** An odd length writes one place further: every array has room for it. */
  fill(length: i32, value: f64): void {
    for (let index = 0; index < length; index += 2) this.putPair(index, f64x2.splat(value));
  }

  /** The first `length` of another into the places from `at`; an odd length takes one more. */
  copy(from: Floats, length: i32, at: i32 = 0): void {
    for (let index = 0; index < length; index += 2) this.putPair(at + index, from.pair(index));
  }
}

/** Single precision, for what is multiplied four at a time. */
@unmanaged
export class Singles {
  [key: number]: f32;

  @operator("[]")
  at(index: i32): f32 {
    return load<f32>(changetype<usize>(this) + ((<usize>index) << 2));
  }

  @operator("[]=")
  put(index: i32, value: f32): void {
    store<f32>(changetype<usize>(this) + ((<usize>index) << 2), value);
  }

  from(index: i32): Singles {
    return changetype<Singles>(changetype<usize>(this) + ((<usize>index) << 2));
  }

  four(index: i32): v128 {
    return v128.load(changetype<usize>(this) + ((<usize>index) << 2));
  }

  putFour(index: i32, values: v128): void {
    v128.store(changetype<usize>(this) + ((<usize>index) << 2), values);
  }

  /** All 0, up to a whole four. */
  clear(length: i32): void {
    for (let index = 0; index < length; index += 4) this.putFour(index, f32x4.splat(0.0));
  }

  /** One of them four times. */
  splat(index: i32): v128 {
    return v128.load32_splat(changetype<usize>(this) + ((<usize>index) << 2));
  }

  /** Two neighbours from doubles. */
  putPair(index: i32, values: v128): void {
    v128.store64_lane(changetype<usize>(this) + ((<usize>index) << 2), f32x4.demote_f64x2_zero(values), 0);
  }
}

@unmanaged
export class Ints {
  [key: number]: i32;

  @operator("[]")
  at(index: i32): i32 {
    return load<i32>(changetype<usize>(this) + ((<usize>index) << 2));
  }

  @operator("[]=")
  put(index: i32, value: i32): void {
    store<i32>(changetype<usize>(this) + ((<usize>index) << 2), value);
  }

  from(index: i32): Ints {
    return changetype<Ints>(changetype<usize>(this) + ((<usize>index) << 2));
  }

  /** Four neighbours at once. */
  four(index: i32): v128 {
    return v128.load(changetype<usize>(this) + ((<usize>index) << 2));
  }

  putFour(index: i32, values: v128): void {
    v128.store(changetype<usize>(this) + ((<usize>index) << 2), values);
  }

  /** Up to a whole four: every array has room for it. */
  fill(length: i32, value: i32): void {
    for (let index = 0; index < length; index += 4) this.putFour(index, i32x4.splat(value));
  }

  copy(from: Ints, length: i32): void {
    for (let index = 0; index < length; index++) this.put(index, from.at(index));
  }
}

/** Recorded figures: seven digits are more than a reader sees, and half the memory. */
@unmanaged
export class Figures {
  [key: number]: f64;

  @operator("[]")
  at(index: i32): f64 {
    return load<f32>(changetype<usize>(this) + ((<usize>index) << 2));
  }

  @operator("[]=")
  put(index: i32, value: f64): void {
    store<f32>(changetype<usize>(this) + ((<usize>index) << 2), <f32>value);
  }
}

/** Recorded counts of people and months. */
@unmanaged
export class Counts {
  [key: number]: i32;

  @operator("[]")
  at(index: i32): i32 {
    return load<u16>(changetype<usize>(this) + ((<usize>index) << 1));
  }

  @operator("[]=")
  put(index: i32, value: i32): void {
    store<u16>(changetype<usize>(this) + ((<usize>index) << 1), <u16>value);
  }
}
