import { describe, expect, it } from "vitest";
import { headerUnit, parseMoney } from "../../../../../shared/format/table/values/money.ts";

const yearly = (text: string, header = "年収") => parseMoney(text, headerUnit(header), 1);

describe("pay as people write it", () => {
  it.each([
    ...["6500000", "6,500,000", "¥6,500,000", "￥6,500,000", "\\6,500,000", "6,500,000円", "JPY 6,500,000"],
    ...["650万", "650万円", "６５０万円", "6.5M", "6500k", "6500千円", "6.5百万円"],
  ])("%s is 6.5 million yen", (text) => {
    expect(yearly(text)).toEqual({ value: 6_500_000 });
  });

  it("adds up what is written in parts", () => {
    expect(yearly("1億2000万")).toEqual({ value: 120_000_000 });
  });

  it.each([
    ["年収(万円)", 10_000],
    ["年収【万円】", 10_000],
    ["年収（千円）", 1_000],
    ["年収(単位:百万円)", 1_000_000],
    ["年収(円)", 1],
    ["Salary (JPY)", 1],
    ["Salary (¥k)", undefined],
    ["Team", undefined],
    ["年収", undefined],
  ])("takes the unit from the header %s", (header, unit) => {
    expect(headerUnit(header)).toBe(unit);
  });

  it("counts in the header's unit, unless the cell has its own", () => {
    expect(yearly("650", "年収(万円)")).toEqual({ value: 6_500_000 });
    expect(yearly("650万円", "年収(万円)")).toEqual({ value: 6_500_000 });
  });

  it("makes a year of a month", () => {
    expect(parseMoney("45万", undefined, 12)).toEqual({ value: 5_400_000 });
  });

  it("asks for the unit where a figure is no salary", () => {
    expect(yearly("650")).toEqual({ code: "moneyUnlikely", params: { yearlyJpy: 650 } });
    expect(yearly("6500000", "年収(万円)")).toMatchObject({ code: "moneyUnlikely" });
  });

  it.each(["応相談", "-650万", "1,20,000", "650USD", "", "6.5.5万"])("cannot read %j", (text) => {
    expect(yearly(text)).toMatchObject({ code: "moneyUnreadable" });
  });
});
