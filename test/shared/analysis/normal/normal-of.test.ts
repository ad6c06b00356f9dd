import { describe, expect, it } from "vitest";
import { normalOf } from "../../../../shared/analysis/normal/normal-of.ts";
import { sampleMetrics } from "../../../../shared/sample/metrics.ts";
import { aMetric } from "../../../support/a-metric.ts";
import { chanceOf, poisson, yearEndSeason } from "../../../support/ordinary-metrics.ts";

const churnOf = (chance: ReturnType<typeof chanceOf>, index: number) =>
  0.012 * yearEndSeason(index) * Math.exp(0.06 * chance.normal());
const outOf = (months: ReturnType<typeof normalOf>["months"]) =>
  months.flatMap(({ month, standing }) => (standing === "high" || standing === "low" ? [`${month} ${standing}`] : []));

describe("normalOf", () => {
  it("notices a year-end with one and a half times the usual churn, and no year-end before it", () => {
    let found = 0;
    for (let seed = 0; seed < 20; seed++) {
      const chance = chanceOf(seed);
      const values = Array.from({ length: 48 }, (_, index) => churnOf(chance, index) * (index === 39 ? 1.5 : 1));
      const { months } = normalOf(aMetric(values, { unit: "share" }), []);
      const yearEnd = months[39]!;
      found += yearEnd.standing === "high" ? 1 : 0;
      expect(yearEnd.times).toBeGreaterThan(1.2);
      expect(yearEnd.range!.usual).toBeGreaterThan(1.3 * yearEnd.range!.inOrdinaryMonth);
      expect([months[15], months[27]].map((month) => month!.standing)).toEqual(["normal", "normal"]);
    }
    expect(found).toBeGreaterThanOrEqual(18);
  });

  it("notices that this month's new customers ask a third of the usual questions, however many came", () => {
    let found = 0;
    for (let seed = 0; seed < 20; seed++) {
      const chance = chanceOf(seed);
      const newcomers = Array.from({ length: 36 }, (_, index) => 6 + poisson(chance, index % 12 === 3 ? 14 : 6));
      const questions = newcomers.map((count, index) => poisson(chance, count * 6 * (index === 35 ? 1 / 3 : 1)));
      const per = aMetric(newcomers, { metricId: "newcomers" });
      const { months } = normalOf(aMetric(questions, { perMetricId: "newcomers" }), [per]);
      found += months[35]!.standing === "low" ? 1 : 0;
      expect(outOf(months.slice(0, 35)).length).toBeLessThanOrEqual(1);
      expect(months[35]!.times).toBeLessThan(0.6);
    }
    expect(found).toBe(20);
  });

  it("tells a new level once, and finds it normal from then on", () => {
    const chance = chanceOf(7);
    const values = Array.from(
      { length: 48 },
      (_, index) => (index < 30 ? 900 : 600) * Math.exp(0.04 * chance.normal()),
    );
    const { months, next } = normalOf(aMetric(values), []);
    expect(outOf(months.slice(28))).toEqual(["2024-07 low"]);
    expect(months[30]!.becameNormal).toBe(true);
    expect(next!.low).toBeLessThan(600);
    expect(next!.high).toBeGreaterThan(600);
    expect(next!.high).toBeLessThan(800);
  });

  it("does not know today what comes later: a month is judged the same whatever follows it", () => {
    const chance = chanceOf(3);
    const values = Array.from({ length: 40 }, (_, index) => churnOf(chance, index));
    const whole = normalOf(aMetric(values, { unit: "share" }), []).months;
    const cut = normalOf(aMetric(values.slice(0, 30), { unit: "share" }), []).months;
    expect(whole.slice(0, 29)).toEqual(cut.slice(0, 29));
    expect(whole[29]!.range).toEqual(cut[29]!.range);
  });

  it("is surer of a season after four years than after two", () => {
    const widthAfter = (years: number) => {
      const chance = chanceOf(11);
      const { next } = normalOf(
        aMetric(
          Array.from({ length: 12 * years + 3 }, (_, i) => churnOf(chance, i)),
          { unit: "share" },
        ),
        [],
      );
      return next!.high / next!.low;
    };
    expect(widthAfter(4)).toBeLessThan(widthAfter(2));
  });

  it("says how many months are missing instead of judging a year it has never seen", () => {
    const { months, lackingMonths, next } = normalOf(aMetric([5, 6, 5, undefined, 6, 5]), []);
    expect(lackingMonths).toBe(7);
    expect(next).toBeUndefined();
    expect(months.every(({ standing }) => standing === "unjudged")).toBe(true);
  });

  it("leaves out months without a value, and those with nothing to divide by", () => {
    const values = Array.from({ length: 30 }, (_, index) => (index === 20 ? undefined : 50 + (index % 3)));
    const per = aMetric(
      values.map((_, index) => (index === 25 ? 0 : 10)),
      { metricId: "base" },
    );
    const { months } = normalOf(aMetric(values, { perMetricId: "base" }), [per]);
    expect(months[20]!.value).toBeUndefined();
    expect(months[25]!.value).toBeUndefined();
    expect(months[26]!.value).toBeCloseTo(5.2);
  });

  it.each([
    ["always the same share", "share", (): number => 1],
    ["nothing at all", "count", (): number => 0],
  ] as const)("finds %s normal", (_, unit, valueAt) => {
    const { months, next } = normalOf(aMetric(Array.from({ length: 40 }, valueAt), { unit }), []);
    expect(outOf(months)).toEqual([]);
    expect(Number.isFinite(next!.low) && Number.isFinite(next!.high)).toBe(true);
  });

  it("finds in the sample what happened there, and hardly anything else", () => {
    const all = sampleMetrics(({ en }) => en);
    const found = all.flatMap((series) =>
      outOf(normalOf(series, all).months).map((said) => `${series.metricId} ${said}`),
    );
    expect(found).toEqual(
      expect.arrayContaining([
        "onboardingCompletions 2026-06 low",
        "activeUsers 2025-08 high",
        "churnRate 2026-03 high",
        "newcomerQuestions 2026-11 low",
      ]),
    );
    expect(found.length).toBeLessThanOrEqual(6);
  });
});
