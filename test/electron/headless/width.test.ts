import { describe, expect, it } from "vitest";
import { padEnd, padStart, widthOf, wrap } from "../../../electron/headless/text/width.ts";

describe("widthOf", () => {
  it.each([
    ["CSM", 3],
    ["顧客数", 6],
    ["36か月・ARR", 11],
    ["2026年12月〜", 12],
    ["が", 2],
    ["か\u3099", 2],
    ["ｶﾅ", 2],
    ["（全角）", 8],
    ["", 0],
  ])("gives %s the columns a terminal does", (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });
});

describe("padding", () => {
  it("lines up Japanese and Latin", () => {
    expect(widthOf(padEnd("顧客数", 10))).toBe(10);
    expect(widthOf(padStart("ARR", 10))).toBe(10);
    expect(padStart("too long", 3)).toBe("too long");
  });
});

describe("wrap", () => {
  it("breaks English between words and keeps every word", () => {
    const text = "Coverage is likely to fall below 88% from Nov 2027.";
    const lines = wrap(text, 20);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(20);
  });

  it("breaks Japanese anywhere but before 。 and 、, and keeps every character", () => {
    const text = "カバー率は2027年11月から88%を下回る見込みです。採用は、早いほど効きます。";
    for (let width = 10; width < 60; width++) {
      const lines = wrap(text, width);
      expect(lines.join("")).toBe(text);
      expect(lines.filter((line) => /^[、。%]/.test(line))).toEqual([]);
    }
  });

  it("leaves a short text alone and gives nothing for nothing", () => {
    expect(wrap("ARR", 20)).toEqual(["ARR"]);
    expect(wrap("", 20)).toEqual([]);
  });
});
