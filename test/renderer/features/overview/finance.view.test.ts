import { describe, expect, it } from "vitest";
import { explainFinance } from "../../../../renderer/features/overview/finance-why.view.ts";
import { financeColumns, financeIds, financeRows } from "../../../../renderer/features/overview/finance.view.ts";
import { afterWords, paybackSentence, spanWords } from "../../../../renderer/features/overview/payback.view.ts";
import { wordsIn } from "../../../../renderer/i18n/words.ts";
import type { HirePayback } from "../../../../shared/analysis/finance/finance-of.ts";
import { month, monthsFrom } from "../../../../shared/base/month.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aProjection, fanAround, flat } from "../../../support/projection.ts";

const en = wordsIn("en");
const ja = wordsIn("ja");
const twoYears = aProjection({
  months: monthsFrom(month("2026-12"), 24),
  costPerMonthJpy: fanAround(flat(16_000_000, 24), 0),
  arrJpy: fanAround(flat(2_400_000_000, 24), 0),
  accounts: fanAround(flat(400, 24), 0),
  headcount: fanAround(flat(24, 24), 0),
  grossRetention: fanAround(flat(0.91, 24), 0),
  netRetention: fanAround(flat(1.02, 24), 0),
});

describe("the finance of a plan", () => {
  it("sets the first year beside the last, and a short plan alone", () => {
    expect(financeColumns(twoYears, en).map(({ name }) => name)).toEqual(["First 12 months", "Last 12 months"]);
    expect(financeColumns(aProjection(), en).map(({ name }) => name)).toEqual(["12 months, as a year"]);
  });

  it("says each figure with its formula and what others report", () => {
    const rows = financeRows(financeColumns(twoYears, en), en);
    expect(rows.map(({ values }) => values[0])).toEqual(["8.0%", "¥480K", "¥100M", "91.0%", "11.0%", "102.0%"]);
    expect(rows[0]).toMatchObject({ elsewhere: "8%–10%", formula: "cost of a year ÷ ARR" });
    expect(rows[0]!.source).toContain("grade C");
    expect(financeRows(financeColumns(twoYears, ja), ja)[2]!.elsewhere).toBe("50万〜200万ドル");
  });

  it.each(financeIds)("opens %s to its formula, inputs and error", (id) => {
    const workspace = sampleWorkspace("ja");
    const column = financeColumns(twoYears, ja)[0]!;
    const why = explainFinance(id, column, { projection: twoYears, workspace, words: ja });
    expect(why.meaning.length).toBeGreaterThan(10);
    expect(why.inputs.length).toBeGreaterThan(1);
    expect(why.error).toContain("シード");
  });
});

describe("the payback of a hire", () => {
  const nothing = { value: 0, standardError: 0 };
  const hire = (months?: number, soonest?: number, latest?: number): HirePayback => ({
    ...{ type: "support", salaryJpy: 6_000_000 },
    payback: {
      ...{ months, soonest, latest },
      ...{ keptJpy: flat(0, 24), costJpy: flat(0, 24), netJpy: flat(0, 24), netError: flat(0, 24) },
      atEnd: { arrJpy: nothing, keptJpy: nothing, costJpy: nothing, netJpy: nothing },
    },
  });
  const at = (words: typeof en) => ({ months: twoYears.months, words });

  it("is said with the months between which it lies", () => {
    expect(paybackSentence(hire(14, 12, 17), at(en))).toContain("pays back after 14 months (12–17 months)");
    expect(paybackSentence(hire(14, 12, 17), at(ja))).toContain("14か月で元が取れます（12〜17か月）");
  });

  it("that does not come within the plan is said to be so", () => {
    expect(paybackSentence(hire(), at(en))).toContain("does not pay back within 24 months");
    expect(afterWords(hire().payback, at(en))).toBe("not within 24 months");
    expect(afterWords(hire().payback, at(ja))).toBe("24か月では取れません");
  });

  it("that luck leaves open is too close to call", () => {
    expect(paybackSentence(hire(22, 19), at(en))).toContain("too close to call");
    expect(paybackSentence(hire(undefined, 20), at(ja))).toContain("誤差の範囲");
    expect(spanWords(hire(22, 19).payback, en)).toBe("19–beyond");
  });
});
