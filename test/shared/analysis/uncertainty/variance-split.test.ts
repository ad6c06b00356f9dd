import { describe, expect, it } from "vitest";
import { varianceSplit } from "../../../../shared/analysis/uncertainty/variance-split.ts";
import { normals } from "../../../support/chance.ts";
import { meanOf, tolerance, varianceOf } from "../../../support/running.ts";

/** Worlds whose means scatter with `between` around 10, trials with standard deviation 2 around them. */
function trialsIn(name: string, worlds: number, each: number, between: number): Float64Array {
  const means = normals(`${name} worlds`, worlds);
  const chance = normals(`${name} trials`, worlds * each);
  return chance.map((z, trial) => 10 + between * means[Math.floor(trial / each)]! + 2 * z);
}

describe("a spread split into chance and not knowing", () => {
  const repeats = Array.from({ length: 300 }, (_, index) => varianceSplit(trialsIn(`run ${index}`, 40, 5, 1), 5));
  const valuesOf = (part: "chance" | "notKnowing" | "mean") => repeats.map((split) => split[part].value);

  it("finds the two variances it was made of, on average over many samples", () => {
    expect(Math.abs(meanOf(valuesOf("chance")) - 4)).toBeLessThan(tolerance(valuesOf("chance")));
    expect(Math.abs(meanOf(valuesOf("notKnowing")) - 1)).toBeLessThan(tolerance(valuesOf("notKnowing")));
  });

  it("states standard errors as large as the scatter of such samples", () => {
    for (const part of ["mean", "chance", "notKnowing"] as const) {
      const stated = meanOf(repeats.map((split) => split[part].standardError));
      const scatter = Math.sqrt(varianceOf(valuesOf(part)));
      // A standard deviation from 300 samples is itself known to 1 ÷ √600.
      expect(Math.abs(stated / scatter - 1)).toBeLessThan(4 / Math.sqrt(600));
    }
  });

  it("draws the band of not knowing as wide as the worlds lie apart, whatever chance adds to their means", () => {
    const { notKnowingBand, band } = varianceSplit(trialsIn("wide", 4_000, 4, 1), 4);
    // 1.645 and 1.645 × √5 on either side of 10; a 5 % quantile of 4,000 is known to about 0.034 standard deviations.
    expect(Math.abs(notKnowingBand.high - 11.645)).toBeLessThan(4 * 0.034);
    expect(Math.abs(notKnowingBand.low - 8.355)).toBeLessThan(4 * 0.034);
    expect(Math.abs(band.high - (10 + 1.645 * Math.sqrt(5)))).toBeLessThan(4 * 0.034 * Math.sqrt(5));
  });

  it("finds nothing unknown where worlds do not differ, and never less than nothing", () => {
    const splits = Array.from({ length: 100 }, (_, index) => varianceSplit(trialsIn(`same ${index}`, 50, 4, 0), 4));
    expect(Math.min(...splits.map(({ notKnowing }) => notKnowing.value))).toBe(0);
    for (const { notKnowing, notKnowingShare, notKnowingBand } of splits) {
      expect(notKnowing.value).toBeLessThan(4 * notKnowing.standardError);
      expect(notKnowingShare.value).toBeGreaterThanOrEqual(0);
      if (notKnowing.value === 0) expect(notKnowingBand.high).toBe(notKnowingBand.low);
    }
  });

  it("of what never varies is all zero, not NaN", () => {
    const { mean, chance, notKnowing, notKnowingShare, band } = varianceSplit(new Float64Array(60).fill(3e9), 6);
    expect({ mean: mean.value, chance: chance.value, notKnowing: notKnowing.value }).toEqual({
      mean: 3e9,
      chance: 0,
      notKnowing: 0,
    });
    expect(notKnowingShare).toEqual({ value: 0, standardError: 0 });
    expect(band).toEqual({ low: 3e9, high: 3e9 });
  });
});
