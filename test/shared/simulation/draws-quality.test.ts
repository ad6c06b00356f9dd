// The generator is tested, not trusted. Every score is standard normal for perfect luck: see test/support/uniformity.ts.
import { describe, expect, it } from "vitest";
import { type Purpose, blockOf, draw, keyOf, purposes } from "../../../shared/simulation/draws.ts";
import {
  birthdayScore,
  correlationScore,
  evennessScore,
  gapScore,
  onceInAMillion,
  pairScore,
} from "../../support/uniformity.ts";

const [high, low] = keyOf("member:someone");
const people = Array.from({ length: 2_048 }, (_, index) => keyOf(`member:${index}`));
const many = 2 ** 17;
const row = (length: number, of: (index: number) => number) => Float64Array.from({ length }, (_, index) => of(index));
const spells = 2 ** 11;

/** Rows of luck along each coordinate of the key, the others held: neighbours in a row differ in as little as one bit. */
const along = {
  trials: row(many, (trial) => draw(7, trial, high, low, 0, purposes.leave)),
  "months, then trials": row(many, (at) => draw(7, Math.floor(at / spells), high, low, at % spells, purposes.churn)),
  "purposes, then months": row(many, (at) => draw(7, at >>> 14, high, low, (at >>> 3) % spells, (at & 7) as Purpose)),
  seeds: row(many, (seed) => draw(seed, 0, high, low, 0, purposes.leave)),
  "people, then trials": row(many, (at) => {
    const [one, two] = people[at % people.length]!;
    return draw(7, Math.floor(at / people.length), one, two, 0, purposes.leave);
  }),
  "keys that count up": row(many, (key) => draw(7, 0, 0, key, 0, purposes.leave)),
  "keys of ids that count up": row(many, (index) => {
    const [one, two] = keyOf(`member:${index}`);
    return (one * 2 ** 20 + (two >>> 12)) / 2 ** 52;
  }),
} as const;
const rows = Object.entries(along);

/** The digits after the first twenty bits, which a weak generator leaves to chance least. */
const lateDigits = (values: Float64Array) => values.map((value) => (value * 2 ** 20) % 1);
const later = (values: Float64Array, lag: number) => values.subarray(lag);
const earlier = (values: Float64Array, lag: number) => values.subarray(0, values.length - lag);

const expectChance = (score: number) => expect(Math.abs(score)).toBeLessThan(onceInAMillion);

describe.each(rows)("luck along %s", (_, values) => {
  it("is even, in its first digits and in its later ones", () => {
    expectChance(evennessScore(values, 1_024));
    expectChance(evennessScore(lateDigits(values), 1_024));
  });

  it("comes in pairs that fill the square evenly", () => {
    const whole = values.length / 2;
    for (const digits of [values, lateDigits(values)]) {
      const first = row(whole, (index) => digits[2 * index]!);
      const second = row(whole, (index) => digits[2 * index + 1]!);
      expectChance(pairScore(first, second, 32));
    }
  });

  it.each([1, 2, 3, 12, 16, 64, 2_048])("does not remember the draw %i before", (lag) => {
    expectChance(correlationScore(later(values, lag), earlier(values, lag)));
  });

  it("comes back to a corner after the gaps that chance leaves", () => {
    expectChance(gapScore(values, 0.1));
    expectChance(
      gapScore(
        values.map((value) => 1 - value),
        0.02,
      ),
    );
  });

  it("has no lattice: birthdays are no further apart, and no nearer, than chance puts them", () => {
    const years = Array.from({ length: many / 512 }, (_, year) => values.subarray(year * 512, (year + 1) * 512));
    expectChance(birthdayScore(years, 2 ** 24));
    expectChance(birthdayScore(years.map(lateDigits), 2 ** 24));
  });
});

describe("two rows of luck that differ in one thing", () => {
  const trialsOf = (seed: number, key: readonly [number, number], spell: number, purpose: Purpose) =>
    row(2 ** 15, (trial) => draw(seed, trial, key[0], key[1], spell, purpose));
  const someone = trialsOf(7, [high, low], 0, purposes.leave);

  it.each([
    ["an id that ends one higher", trialsOf(7, keyOf("member:someonf"), 0, purposes.leave)],
    ["an id with a letter more", trialsOf(7, keyOf("member:someone1"), 0, purposes.leave)],
    ["another kind of thing of that name", trialsOf(7, keyOf("hire:someone:0"), 0, purposes.leave)],
    ["the lowest bit of the key", trialsOf(7, [high, low ^ 1], 0, purposes.leave)],
    ["the highest bit of the key", trialsOf(7, [(high ^ 0x80000000) >>> 0, low], 0, purposes.leave)],
    ["the words of the key, swapped", trialsOf(7, [low, high], 0, purposes.leave)],
    ["the next seed", trialsOf(8, [high, low], 0, purposes.leave)],
    ["a seed far away", trialsOf(7 ^ 0x80000000, [high, low], 0, purposes.leave)],
    ["the next spell", trialsOf(7, [high, low], 1, purposes.leave)],
    ["the next purpose", trialsOf(7, [high, low], 0, purposes.cause)],
  ])("share nothing: %s", (_, other) => {
    expectChance(correlationScore(someone, other));
    expectChance(pairScore(someone, other, 16));
    // Shifted by a trial either way, for counters that would run into each other.
    expectChance(correlationScore(later(someone, 1), earlier(other, 1)));
    expectChance(correlationScore(earlier(someone, 1), later(other, 1)));
  });

  it("share nothing among 60 neighbours, every one with every other", () => {
    const team = people.slice(0, 60).map((key) => row(2_048, (trial) => draw(7, trial, key[0], key[1], 0, 0)));
    const scores = team.flatMap((one, index) => team.slice(index + 1).map((other) => correlationScore(one, other)));
    // 1,770 pairs: their squares add up to a chi-square, and the worst stays within a chance of one in a million for all.
    const squares = scores.reduce((sum, score) => sum + score ** 2, 0);
    expectChance((squares - scores.length) / Math.sqrt(2 * scores.length));
    expect(Math.max(...scores.map(Math.abs))).toBeLessThan(6.2);
  });
});

describe("the cipher", () => {
  it("turns half of its bits over when any one bit of key or counter turns", () => {
    const rounds = 1_024;
    const turned = new Int32Array(128 * 64);
    const bits = row(4 * rounds, (index) => draw(11, index, high, low, 0, 0) * 2 ** 32);
    for (let round = 0; round < rounds; round++) {
      const words = Array.from(bits.subarray(4 * round, 4 * round + 4), Math.floor);
      const block = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) => blockOf([a, b], [c, d]);
      const before = block(words);
      for (let bit = 0; bit < 128; bit++) {
        const after = block(words.map((word, at) => (at === bit >>> 5 ? (word ^ (1 << (bit & 31))) >>> 0 : word)));
        for (let out = 0; out < 64; out++)
          turned[bit * 64 + out]! += ((before[out >>> 5]! ^ after[out >>> 5]!) >>> (out & 31)) & 1;
      }
    }
    // Binomial: half of the rounds, give or take; the worst of 8,192 within a chance of one in a million for all.
    const worst = Math.max(...turned.map((count) => Math.abs(count - rounds / 2)));
    expect(worst / Math.sqrt(rounds / 4)).toBeLessThan(6.5);
  });
});

describe("the tests themselves", () => {
  const isFound = (score: number) => expect(Math.abs(score)).toBeGreaterThan(onceInAMillion);
  const yearsOf = (values: Float64Array) =>
    Array.from({ length: values.length / 512 }, (_, year) => values.subarray(year * 512, (year + 1) * 512));

  it("find luck that is too even to be luck", () => {
    const golden = row(many, (index) => (index * 0.6180339887498949) % 1);
    isFound(evennessScore(golden, 1_024));
    isFound(pairScore(golden.subarray(1), golden.subarray(0, -1), 32));
    isFound(correlationScore(golden.subarray(1), golden.subarray(0, -1)));
    isFound(gapScore(golden, 0.1));
  });

  it("find the lattice of the generator that Basic had for decades", () => {
    let state = 1;
    const next = () => (state = (Math.imul(state, 1_140_671_485) + 12_820_163) & 0xffffff) / 2 ** 24;
    isFound(birthdayScore(yearsOf(row(many, next)), 2 ** 24));
  });

  it("find one part in two hundred in the wrong place", () => {
    isFound(
      evennessScore(
        along.trials.map((value) => (value < 0.01 ? value / 2 : value)),
        1_024,
      ),
    );
  });
});
