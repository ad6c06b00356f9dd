import { describe, expect, it } from "vitest";
import { plainText } from "../../../../renderer/explain/sentence.ts";
import type { Weighed } from "../../../../renderer/features/overview/advice.view.ts";
import { hireByAdvice, hireByLevels, inTimeCells } from "../../../../renderer/features/overview/hire-by.view.ts";
import { wordsIn } from "../../../../renderer/i18n/words.ts";
import { hireBy } from "../../../../shared/analysis/shortfall/hire-by.ts";
import { safetyOf } from "../../../../shared/analysis/shortfall/outlook.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aProjection, flat } from "../../../support/projection.ts";
import { aStepValue, by } from "../../../support/step-value.ts";

const en = wordsIn("en");
const ja = wordsIn("ja");
/** Always eight months from opening a search to full speed. */
const times = { leadTimeMonths: 4, leadTimeSpread: 0, rampMonths: 3.3 };
const scenario = {
  ...sampleWorkspace("en").scenarios[0]!,
  safetyShare: 0.8,
  coefficients: times,
};

/** The plan begins in December 2026; so many futures have fallen short by each month. */
function breachedBy(sums: readonly number[]) {
  const cumulative = Float64Array.from(sums);
  const never = { value: 1 - (sums.at(-1) ?? 0), standardError: 0 };
  const firstBreach = cumulative.map((sum, month) => sum - (cumulative[month - 1] ?? 0));
  return aProjection({
    breach: { ...aProjection().breach, firstBreach, breachedBy: cumulative, never },
  });
}
const late = breachedBy([0, 0, 0, 0, 0.06, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]);
const inTime = breachedBy([0, 0, 0, 0, 0, 0, 0, 0, 0, 0.1, 0.2, 0.3]);

const bestIs = (kind: "hire" | "startLever"): Weighed => ({
  status: "ready",
  values: [aStepValue({ id: kind, kind, changes: [], dropIds: [] }, { shortfall: by(-0.1) })],
});

describe("the month by which a search must open", () => {
  it("lies before the shortfall by the time to find and to train someone", () => {
    expect(hireBy(inTime, times, 0.8)).toEqual({ kind: "by", month: "2027-03" });
  });

  it("counts a risk that is used up exactly as still accepted", () => {
    expect(safetyOf(inTime, 0.8)).toEqual({ kind: "through", month: 10 });
    expect(safetyOf(late, 0.8)).toEqual({ kind: "through", month: 5 });
    expect(safetyOf(breachedBy(Array.from(flat(0.2, 12))), 0.8)).toEqual({ kind: "whole" });
    expect(safetyOf(breachedBy(Array.from(flat(0.3, 12))), 0.8)).toEqual({ kind: "none" });
  });

  it("may lie before the plan begins, and is then called late", () => {
    expect(hireBy(late, times, 0.8)).toEqual({ kind: "late", month: "2026-10" });
  });

  it("is no matter for a plan that holds with the chosen safety", () => {
    expect(hireBy(aProjection(), times, 0.8)).toEqual({ kind: "whenever" });
  });

  it("moves earlier the surer one wants to be", () => {
    const whens = hireByLevels(late, scenario, en).map(({ level, when, isLate }) => [level, when, isLate]);
    expect(whens).toEqual([
      ["95% safe", "already late: Aug 2026", true],
      ["80% safe", "already late: Oct 2026", true],
      ["50% safe", "Jan 2027", false],
    ]);
    expect(hireByLevels(aProjection(), scenario, ja).map(({ when }) => when)).toEqual([
      "急ぎません",
      "急ぎません",
      "急ぎません",
    ]);
  });

  it("allows for searches that take longer than on average", () => {
    const lucky = { ...scenario, coefficients: { ...times, leadTimeSpread: 0.45 } };
    expect(hireByLevels(inTime, lucky, en)[1]!.when).toBe("Feb 2027");
    expect(inTimeCells(inTime, lucky, en)[0]).not.toBe("100%");
  });

  it("is told month by month in the table, as far as the horizon lets anyone know", () => {
    expect(inTimeCells(inTime, scenario, en).slice(0, 6)).toEqual(["100%", "100%", "90%", "80%", "70%", "–"]);
  });
});

describe("the advice", () => {
  it("says by when to open the search, when a hire is the best next step", () => {
    const say = (words: typeof en) => plainText(hireByAdvice(bestIs("hire"), inTime, scenario, words));
    expect(say(en)).toBe("Open the search by Mar 2027 to be 80% safe.");
    expect(say(ja)).toBe("80%の確かさで間に合わせるには、2027年3月までに募集を始めてください。");
  });

  it("says plainly when that month has passed", () => {
    const say = (words: typeof en) => plainText(hireByAdvice(bestIs("hire"), late, scenario, words));
    expect(say(en)).toBe("To be 80% safe the search had to open by Oct 2026: it is already late.");
    expect(say(ja)).toContain("すでに遅れています");
  });

  it("is silent when another step is better, when none is known yet, and when nobody is needed", () => {
    expect(hireByAdvice(bestIs("startLever"), inTime, scenario, en)).toEqual([]);
    expect(hireByAdvice({ status: "waiting", values: undefined }, inTime, scenario, en)).toEqual([]);
    expect(hireByAdvice(bestIs("hire"), aProjection(), scenario, en)).toEqual([]);
  });
});
