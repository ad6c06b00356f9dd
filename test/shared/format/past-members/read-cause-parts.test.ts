import { describe, expect, it } from "vitest";
import { causePartsInWords, readCauseParts } from "../../../../shared/format/past-members/read-cause-parts.ts";

const read = (cell: string) => {
  const parsed = readCauseParts(cell);
  return "value" in parsed ? parsed.value : parsed.code;
};

describe("several causes in one cell", () => {
  it.each([
    ["カオスに耐えられない 60%; 上が詰まっている 40%", { causes: { chaos: 0.6, blocked: 0.4 } }],
    ["残業：６０％、昇進：４０％", { causes: { chaos: 0.6, blocked: 0.4 } }],
    ["chaos 3; product 1", { causes: { chaos: 0.75, product: 0.25 } }],
    ["chaos (50%) / pay (50%)", { causes: { chaos: 0.5, other: 0.5 } }],
    ["Cannot stand the chaos 100%", { cause: "chaos" }],
  ])("are read from %s", (cell, facts) => {
    expect(read(cell)).toEqual(facts);
  });

  it.each(["chaos", "残業 60%、なにか 40%", "60%", "chaos 0%"])("are not guessed from %s", (cell) => {
    expect(read(cell)).toBe("causePartsUnreadable");
  });

  it("are written as they are read, largest first", () => {
    const causes = { product: 0.3333, other: 0.6667 };
    const { ja, en } = causePartsInWords(causes)!;
    expect(en).toBe("Other (pay, boss, family…) 66.67%; Lost faith in the product 33.33%");
    expect(read(en)).toEqual({ causes });
    expect(read(ja)).toEqual({ causes });
  });
});
