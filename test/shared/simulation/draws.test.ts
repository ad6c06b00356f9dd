import { describe, expect, it } from "vitest";
import { blockOf, draw, drawLimits, keyOf, purposes } from "../../../shared/simulation/draws.ts";
import { normalQuantile } from "../../../shared/simulation/normal-quantile.ts";

/** Threefry-2x32-20 written from the paper in unbounded integers. */
function reference(key: readonly [bigint, bigint], counter: readonly [bigint, bigint]): [bigint, bigint] {
  const mask = 0xffffffffn;
  const keys = [key[0], key[1], 0x1bd11bdan ^ key[0] ^ key[1]];
  const rotations = [13n, 15n, 26n, 6n, 17n, 29n, 16n, 24n];
  let [x, y] = [(counter[0] + keys[0]!) & mask, (counter[1] + keys[1]!) & mask];
  for (let round = 0; round < 20; round++) {
    const by = rotations[round % 8]!;
    x = (x + y) & mask;
    y = (((y << by) | (y >> (32n - by))) & mask) ^ x;
    if (round % 4 !== 3) continue;
    const injection = (round + 1) / 4;
    x = (x + keys[injection % 3]!) & mask;
    y = (y + keys[(injection + 1) % 3]! + BigInt(injection)) & mask;
  }
  return [x, y];
}

/** A generator for choosing test inputs only. */
function* inputs(): Generator<number, never> {
  let state = 1;
  for (;;) yield (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
}

describe("the cipher", () => {
  it("gives the published vectors of Threefry-2x32-20", () => {
    expect(blockOf([0, 0], [0, 0])).toEqual([0x6b200159, 0x99ba4efe]);
    expect(blockOf([0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff])).toEqual([0x1cb996fc, 0xbb002be7]);
    expect(blockOf([0x13198a2e, 0x03707344], [0x243f6a88, 0x85a308d3])).toEqual([0xc4923a9c, 0x483df7a0]);
  });

  it("agrees with a reference in unbounded integers", () => {
    const next = inputs();
    for (let round = 0; round < 500; round++) {
      const [a, b, c, d] = [next.next().value, next.next().value, next.next().value, next.next().value];
      const [x, y] = reference([BigInt(a), BigInt(b)], [BigInt(c), BigInt(d)]);
      expect(blockOf([a, b], [c, d])).toEqual([Number(x), Number(y)]);
    }
  });
});

const key = keyOf("member:someone");
const other = keyOf("member:someone else");
const uniform = (trial: number, spell = 0, of = key, seed = 7) =>
  draw(seed, trial, of[0], of[1], spell, purposes.leave);

/** Pearson's correlation; its standard error for independent numbers is 1/√n. */
function correlation(one: readonly number[], two: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [a, b] = [mean(one), mean(two)];
  let [ab, aa, bb] = [0, 0, 0];
  one.forEach((value, index) => {
    ab += (value - a) * (two[index]! - b);
    aa += (value - a) ** 2;
    bb += (two[index]! - b) ** 2;
  });
  return ab / Math.sqrt(aa * bb);
}

describe("draws", () => {
  const n = 50_000;
  const values = Array.from({ length: n }, (_, trial) => uniform(trial));

  it("lie strictly between 0 and 1", () => {
    expect(Math.min(...values.slice(0, 10_000))).toBeGreaterThan(0);
    expect(Math.max(...values.slice(0, 10_000))).toBeLessThan(1);
  });

  it("are uniform over 256 cells (chi-square within 4 standard deviations)", () => {
    const cells = new Float64Array(256);
    for (const value of values) cells[Math.floor(value * 256)]! += 1;
    const chi = cells.reduce((sum, count) => sum + (count - n / 256) ** 2 / (n / 256), 0);
    expect(Math.abs(chi - 255)).toBeLessThan(4 * Math.sqrt(2 * 255));
  });

  it.each([1, 2, 7])("do not correlate with the trial %i later", (lag) => {
    expect(Math.abs(correlation(values.slice(lag), values.slice(0, -lag)))).toBeLessThan(4 / Math.sqrt(n));
  });

  it("do not correlate across people, months, seeds or purposes", () => {
    const trials = Array.from({ length: n }, (_, trial) => trial);
    const cousins = [
      trials.map((trial) => uniform(trial, 0, other)),
      trials.map((trial) => uniform(trial, 1)),
      trials.map((trial) => uniform(trial, 0, key, 8)),
      trials.map((trial) => draw(7, trial, key[0], key[1], 0, purposes.cause)),
    ];
    for (const cousin of cousins) expect(Math.abs(correlation(values, cousin))).toBeLessThan(4 / Math.sqrt(n));
  });

  it("never collide for one person: trials, spells and purposes have bits of their own", () => {
    const seen = new Set<number>();
    for (const trial of [0, 1, drawLimits.trials - 1]) {
      for (const spell of [0, 1, drawLimits.spells - 1]) {
        for (const purpose of Object.values(purposes)) seen.add(draw(7, trial, key[0], key[1], spell, purpose));
      }
    }
    expect(seen.size).toBe(3 * 3 * Object.keys(purposes).length);
  });
});

describe("keys", () => {
  it("of 100,000 people are all different", () => {
    const seen = new Set<bigint>();
    for (let index = 0; index < 100_000; index++) {
      const [high, low] = keyOf(`member:${index}`);
      seen.add((BigInt(high) << 32n) | BigInt(low));
    }
    expect(seen.size).toBe(100_000);
  });

  it("depend on every character and on their order", () => {
    const keys = ["ab", "ba", "a", "b", "", "ab "].map((text) => keyOf(text).join());
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("functions of the inner loop", () => {
  it("normalQuantile gives known quantiles", () => {
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 6);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306, 6);
  });
});
