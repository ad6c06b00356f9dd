import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageLevel } from "../../../renderer/charts/coverage-level.ts";
import { spreadHeights } from "../../../renderer/charts/draw-end-labels.ts";
import { monthTicks } from "../../../renderer/charts/month-ticks.ts";
import { scaleRange } from "../../../renderer/charts/scale-range.ts";
import { month, monthsFrom } from "../../../shared/base/month.ts";
import { createFormats } from "../../../shared/i18n/formats.ts";

describe("monthTicks", () => {
  const months = monthsFrom(month("2026-12"), 36);

  it("names fewer months where there is less room, January with its year always among them", () => {
    const roomy = monthTicks(months, 12, createFormats("en"));
    expect(roomy.map(({ lines }) => lines.join(" ")).slice(0, 5)).toEqual([
      "Jan 2027",
      "Apr",
      "Jul",
      "Oct",
      "Jan 2028",
    ]);
    expect(monthTicks(months, 4, createFormats("ja")).map(({ lines }) => lines.join(" "))).toEqual([
      "1月 2027年",
      "1月 2028年",
      "1月 2029年",
    ]);
  });
});

describe("scaleRange", () => {
  it("holds every value between round ends", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const { min, max, step } = scaleRange(values);
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(min);
          expect(value).toBeLessThanOrEqual(max + step * 1e-6);
        }
      }),
      { examples: [[[5e-324]], [[1e-12]]] },
    );
  });

  it("does not move while the values move inside one step", () => {
    expect(scaleRange([2410, 3300])).toEqual(scaleRange([2390, 3456]));
  });
});

describe("spreadHeights", () => {
  it("keeps the names of lines apart and inside the plot", () => {
    const heights = spreadHeights([190, 188, 195], 10, 195);
    const sorted = heights.toSorted((a, b) => a - b);
    expect(sorted[1]! - sorted[0]!).toBeGreaterThanOrEqual(15);
    expect(sorted[2]! - sorted[1]!).toBeGreaterThanOrEqual(15);
    expect(sorted[2]).toBeLessThanOrEqual(195);
  });
});

describe("coverageLevel", () => {
  it("calls work short only below the target, and more so the more is missing", () => {
    expect([1, 0.9, 0.85, 0.84, 0.7, 0.5].map((coverage) => coverageLevel(coverage, 0.85))).toEqual([
      "full",
      "enough",
      "enough",
      "short",
      "shorter",
      "shortest",
    ]);
  });
});
