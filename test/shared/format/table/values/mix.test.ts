import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mainType, mixSchema } from "../../../../../shared/domain/mix.ts";
import { parseType } from "../../../../../shared/format/table/values/mix.ts";

const mixFrom = (text: string) => {
  const parsed = parseType(text);
  if (!("value" in parsed)) throw new Error(`${text}: ${parsed.code}`);
  return parsed.value;
};

describe("a type as people name it", () => {
  it.each([
    ["sales", ["肉食", "営業型", "営業", "Sales-type", "hunter", "肉食系"]],
    ["support", ["草食", "サポート型", "support", "守り"]],
    ["analyst", ["メガネ君", "分析型", "アナリスト", "analyst", "CS Ops", "データ"]],
  ] as const)("is mostly %s: %s", (type, words) => {
    for (const word of words) {
      expect(mainType(mixFrom(word))).toBe(type);
      expect(mixFrom(word)[type]).toBeCloseTo(0.8);
    }
  });

  it.each(["営業寄りの分析型", "営業よりのメガネ君", "analyst leaning to sales", "sales-leaning analyst"])(
    "leans the right way in %s",
    (text) => {
      expect(mixFrom(text)).toEqual({ analyst: 0.6, sales: 0.3, support: 0.1 });
    },
  );

  it("shares evenly between two that are named alike", () => {
    const { sales, analyst, support } = mixFrom("営業/分析");
    expect(sales).toBe(analyst);
    expect(support).toBeLessThan(sales);
  });

  it("takes weights written beside the words", () => {
    expect(mixFrom("営業60 サポート30 分析10")).toEqual({ sales: 0.6, support: 0.3, analyst: 0.1 });
    expect(mixFrom("肉食:2、草食:1、メガネ君:1")).toEqual({ sales: 0.5, support: 0.25, analyst: 0.25 });
  });

  it("is even for a generalist, and unknown for anything else", () => {
    expect(mixFrom("バランス型").sales).toBeCloseTo(1 / 3);
    expect(parseType("社長")).toMatchObject({ code: "typeUnknown" });
  });

  it("is always a mix, whatever is written", () => {
    const words = fc.constantFrom(
      "営業",
      "サポート",
      "分析",
      "寄り",
      "の",
      "型",
      " ",
      "0",
      "60",
      "leaning to",
      "-",
      "sales",
    );
    fc.assert(
      fc.property(
        fc.array(words).map((parts) => parts.join("")),
        (text) => {
          const parsed = parseType(text);
          if ("value" in parsed) expect(mixSchema.safeParse(parsed.value).success).toBe(true);
        },
      ),
    );
  });
});
