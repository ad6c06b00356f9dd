import { describe, expect, it } from "vitest";
import {
  parseCount,
  parseHours,
  parseShare,
  parseSkill,
  parseWeight,
} from "../../../../../shared/format/table/values/number.ts";

describe("a share", () => {
  it.each(["0.8", "80%", "80", "８０％", "80 %", "8割", "80.0%", ".8", "0.8 FTE"])("%s is 0.8", (text) => {
    expect(parseShare(text)).toEqual({ value: 0.8 });
  });

  it("is all of it in words", () => {
    for (const text of ["フルタイム", "常勤", "full-time", "1", "100", "100%"])
      expect(parseShare(text)).toEqual({ value: 1 });
    expect(parseShare("half-time")).toEqual({ value: 0.5 });
  });

  it.each(["120%", "-0.2", "150"])("does not go to %s", (text) => {
    expect(parseShare(text)).toMatchObject({ code: "shareOutOfRange" });
  });

  it.each(["時短", "80h", "many"])("cannot be read from %s", (text) => {
    expect(parseShare(text)).toMatchObject({ code: "shareUnreadable" });
  });
});

describe("other numbers", () => {
  it("are counts, hours, weights and skills within their bounds", () => {
    expect(parseCount("２社")).toEqual({ value: 2 });
    expect(parseCount("1.5")).toMatchObject({ code: "numberUnreadable" });
    expect(parseHours("160時間")).toEqual({ value: 160 });
    expect(parseHours("800")).toMatchObject({ code: "numberUnreadable" });
    expect(parseWeight("60%")).toEqual({ value: 60 });
    expect(parseWeight("-5")).toMatchObject({ code: "weightUnreadable" });
    expect(parseSkill("4")).toEqual({ value: 4 });
    expect(parseSkill("5")).toMatchObject({ code: "skillUnreadable" });
  });
});
