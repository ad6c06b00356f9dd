import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, month, monthOfYear, monthsBetween, yearOf } from "../../../../../shared/base/month.ts";
import { parseMonth } from "../../../../../shared/format/table/values/month.ts";

describe("a month as people write it", () => {
  it.each([
    ["2023-04", "2023/4", "2023.4", "2023/04/01", "2023-4-1", "2023.04.01", "20230401", "202304"],
    ["2023年4月", "2023年4月1日", "2023年 4月 1日", "２０２３年４月１日", "2023年4月1日(土)", "2023年04月"],
    ["令和5年4月", "令和5年4月1日", "令和５年４月", "R5.4.1", "R5/4", "R05.04.01", "r5-4-1", "㋿5年4月1日", "令5.4.1"],
    ["Apr 2023", "April 2023", "Apr-23", "1 Apr 2023", "1-Apr-2023", "April 1, 2023", "Apr. 1st, 2023", "apr 2023"],
    ["04/2023", "25/4/2023", "4/25/2023", "4/4/2023", "2023-04-01T00:00:00Z", "2023/4/1 0:00", " 2023/4/1 "],
    ["45017", "45046", "45017.75"],
  ])("is April 2023: %s, %s, %s …", (...spellings) => {
    for (const text of spellings) expect([text, parseMonth(text)]).toEqual([text, { value: "2023-04" }]);
  });

  it("knows the years of each era", () => {
    expect(parseMonth("令和元年5月1日")).toEqual({ value: "2019-05" });
    expect(parseMonth("H31.4.30")).toEqual({ value: "2019-04" });
    expect(parseMonth("平成元年1月8日")).toEqual({ value: "1989-01" });
    expect(parseMonth("S63.12.31")).toEqual({ value: "1988-12" });
  });

  it("asks about an era that had ended", () => {
    expect(parseMonth("平成35年4月1日")).toEqual({
      code: "eraEnded",
      params: { era: "平成", last: "2019-04", meant: "2023-04" },
    });
  });

  it("asks where day and month could be either", () => {
    expect(parseMonth("4/5/2023")).toEqual({ code: "dateAmbiguous", params: { either: "2023-04", or: "2023-05" } });
  });

  it.each(["2023/2/30", "2023/13/1", "2023-00", "R5.4.31", "31 Apr 2023"])("finds no such date as %s", (text) => {
    expect(parseMonth(text)).toMatchObject({ code: "dateImpossible" });
  });

  it.each(["入社済", "", "12", "99999", "April"])("cannot read %j", (text) => {
    expect(parseMonth(text)).toMatchObject({ code: "dateUnreadable" });
  });

  it.each([
    ["23/4/1", "yearShort"],
    ["23年4月", "yearShort"],
    ["4月", "yearMissing"],
    ["4/1", "yearMissing"],
    ["2023", "monthMissing"],
    ["2023年度", "monthMissing"],
    ["2023年度上期", "monthMissing"],
    ["R5", "monthMissing"],
    ["2023/4〜2024/3", "dateRange"],
    ["令和5年4月～令和6年3月", "dateRange"],
  ])("asks about %s: %s", (text, code) => {
    expect(parseMonth(text)).toMatchObject({ code });
  });

  it.each([
    ...[
      "2023/4/1(予定)",
      "2023年4月入社",
      "令和5年4月1日付け",
      "2023年4月〜",
      "2023-04-01（土）",
      "2023年4月頃",
      "R5.4.1～",
    ],
    ...["令和五年四月一日", "二〇二三年四月", "２０２３年四月十五日"],
  ])("is April 2023 in %s, whatever is added to it", (text) => {
    expect(parseMonth(text)).toEqual({ value: "2023-04" });
  });

  it("counts a bare day from the year that the file counts from", () => {
    expect(parseMonth("43555", 1904)).toEqual({ value: "2023-04" });
    expect(parseMonth("45017", 1900)).toEqual({ value: "2023-04" });
  });

  it("reads every month in every spelling", () => {
    const first = month("2019-05");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 28 }), (after, day) => {
        const expected = addMonths(first, after);
        const [year, number] = [yearOf(expected), monthOfYear(expected)];
        const serial = Math.round(Date.UTC(year, number - 1, day) / 86_400_000) + 25_569;
        const word = new Date(Date.UTC(year, number - 1, 1)).toLocaleString("en-US", {
          month: "short",
          timeZone: "UTC",
        });
        const spellings = [
          expected,
          `${year}/${number}/${day}`,
          `${year}年${number}月${day}日`,
          `R${year - 2018}.${number}.${day}`,
        ].concat([`令和${year - 2018}年${number}月`, `${word} ${year}`, `${day} ${word} ${year}`, String(serial)]);
        for (const text of spellings) expect([text, parseMonth(text)]).toEqual([text, { value: expected }]);
        expect(monthsBetween(first, expected)).toBe(after);
      }),
    );
  });
});
