import { describe, expect, it } from "vitest";
import { addColumns, coverageOf } from "../../../shared/analysis/reader.ts";

describe("coverage", () => {
  it("is the part delivered, to the last bit", () => {
    for (const [delivered, asked] of [
      [1, 3],
      [0, 7],
      [99.9, 100],
      [130, 100],
    ] as const)
      expect(coverageOf(delivered, asked)).toBe(delivered / asked);
  });

  it("is exactly all where only rounding is lacking, and where nothing is asked for", () => {
    expect([coverageOf(Math.fround(99.99999), 100), coverageOf(100.00001, 100), coverageOf(0, 0)]).toEqual([1, 1, 1]);
  });
});

describe("columns added up", () => {
  it("are the same for counts as for the same numbers as figures", () => {
    const counts = Uint16Array.of(9, 9, 9, 1, 4, 0, 7, 2, 2);
    const sums = addColumns(counts, [1, 2], 3);
    expect(sums.byTrial).toEqual(Float64Array.of(8, 6, 2));
    expect(sums.means.mean[0]).toBeCloseTo(5 / 3, 12);
    expect(sums.means.mean[1]).toBeCloseTo(11 / 3, 12);
    expect(addColumns(Float32Array.from(counts), [1, 2], 3)).toEqual(sums);
  });
});
