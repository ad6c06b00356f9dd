import { describe, expect, it } from "vitest";
import { createFormats } from "../../../shared/i18n/formats.ts";

const english = createFormats("en");
const japanese = createFormats("ja");
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe("how long since", () => {
  it.each([
    [0, "just now", "たった今"],
    // The clock was set back meanwhile.
    [-3 * hour, "just now", "たった今"],
    [minute, "1 minute ago", "1分前"],
    [59.9 * minute, "59 minutes ago", "59分前"],
    [hour, "1 hour ago", "1時間前"],
    [23.9 * hour, "23 hours ago", "23時間前"],
    [3 * day, "3 days ago", "3日前"],
    [75 * day, "2 months ago", "2か月前"],
  ])("says %i ms as people do", (milliseconds, inEnglish, inJapanese) => {
    expect(english.ago(milliseconds)).toBe(inEnglish);
    expect(japanese.ago(milliseconds)).toBe(inJapanese);
  });
});

describe("a range", () => {
  it.each([
    ["3", "9", "3–9", "3〜9"],
    ["4", "4", "4", "4"],
    // A dash beside a minus or a plus would read as one more sign.
    ["−0.6", "+2.9", "−0.6 to +2.9", "−0.6〜+2.9"],
    ["±0", "+3", "±0 to +3", "±0〜+3"],
  ])("from %s to %s reads at a glance", (low, high, inEnglish, inJapanese) => {
    expect(english.range(low, high)).toBe(inEnglish);
    expect(japanese.range(low, high)).toBe(inJapanese);
  });
});

describe("sentences one after another", () => {
  it("have a space between them in English, none in Japanese, and leave out what there is not to say", () => {
    expect(english.sentences("Nobody left.", false, undefined, "Two joined.")).toBe("Nobody left. Two joined.");
    expect(japanese.sentences("退職者はいません。", "", "2人が入社しました。")).toBe(
      "退職者はいません。2人が入社しました。",
    );
  });
});

describe("the size of a file", () => {
  it.each([
    [0, "1 kB"],
    [84_400, "84 kB"],
    [1_240_000, "1.2 MB"],
    [48_000_000, "48 MB"],
    [2_340_000_000, "2.3 GB"],
  ])("says %i bytes in the largest unit that keeps two digits", (bytes, said) => {
    expect(english.bytes(bytes)).toBe(said);
  });
});
