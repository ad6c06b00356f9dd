import { describe, expect, it } from "vitest";
import { createSelection } from "../../../../shared/analysis/statistics/rank-selection.ts";

/** Numbers that look random and are the same every time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const shapes: Record<string, (u: number, index: number) => number> = {
  "spread evenly": (u) => 100 + u,
  "heaped in the middle": (u) => (2 * u - 1) ** 3,
  "of a few whole numbers": (u) => Math.floor(5 * u),
  "mostly at the top": (u) => Math.min(1, 3 * u),
  "with one far outlier": (u, index) => (index === 7 ? 1e9 : u),
  "that differ by rounding": (u) => 1 + Math.floor(3 * u) * Number.EPSILON,
  "tiny on both sides of zero": (u) => (u - 0.5) * 1e-300,
  "all the same": () => 3,
  "heaped at both ends": (u) => Math.min(1, Math.max(0, 4 * u - 1.5)),
  "heaped at the low end": (u) => Math.max(0, u - 0.93),
  "whole on both sides of zero": (u) => Math.floor(30 * u) - 15,
  "whole but for the last": (u, index) => (index === 39 ? 2.5 : Math.floor(9 * u)),
  "whole and far apart": (u) => Math.floor(u * 1e12),
};

describe("selection by rank", () => {
  for (const [shape, valueOf] of Object.entries(shapes)) {
    it.each([1, 2, 3, 40, 1_000, 20_001])(`finds what sorting finds in %i values ${shape}`, (count) => {
      const next = numbersFrom(count);
      const values = Float64Array.from({ length: count }, (_, index) => valueOf(next(), index));
      const ranks = [0, 0.05, 0.5, 0.51, 0.9, 1].map((share) => Math.round(share * (count - 1)));
      const sorted = values.slice().sort();
      const found = createSelection(count, ranks)(values, sorted[0]!, sorted[count - 1]!);
      expect([...found]).toEqual(ranks.map((rank) => sorted[rank]));
    });
  }

  it("can be used again, and leaves the values as they were", () => {
    const select = createSelection(100, [49]);
    const rising = Float64Array.from({ length: 100 }, (_, index) => index);
    const falling = rising.map((value) => 99 - value);
    expect([...select(rising, 0, 99)]).toEqual([49]);
    expect([...select(falling, 0, 99)]).toEqual([49]);
    expect(falling[0]).toBe(99);
  });
});
