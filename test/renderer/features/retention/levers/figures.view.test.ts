import { describe, expect, it } from "vitest";
import { toneOf } from "../../../../../renderer/features/retention/levers/figures.view.ts";
import { wordsIn } from "../../../../../renderer/i18n/words.ts";

const words = wordsIn("ja");
const gain = (mean: number, isSure = true) => ({
  ...{ mean, isSure, standardError: 0.001, low: mean - 0.002, high: mean + 0.002, betterShare: 0.5 },
});

describe("what something brings", () => {
  it("is good news or bad only where it is sure and more than nothing as it is read", () => {
    expect(toneOf("kept", gain(0.4), words)).toBe("better");
    expect(toneOf("kept", gain(-0.4), words)).toBe("worse");
    expect(toneOf("cost", gain(2_000_000), words)).toBe("worse");
    expect(toneOf("kept", gain(0.4, false), words)).toBe("same");
    // Reads ±0.0: neither red nor green.
    expect(toneOf("kept", gain(-0.03), words)).toBe("same");
    expect(toneOf("coverage", gain(0.0004), words)).toBe("same");
  });
});
