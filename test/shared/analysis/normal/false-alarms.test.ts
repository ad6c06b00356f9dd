import { describe, expect, it } from "vitest";
import { falseAlarmShare, mostFalseAlarmShare } from "../../../../shared/analysis/normal/false-alarms.ts";
import { normalOf } from "../../../../shared/analysis/normal/normal-of.ts";
import { aMetric } from "../../../support/a-metric.ts";
import { chanceOf, ordinaryMetrics } from "../../../support/ordinary-metrics.ts";

const months = 48;
const metrics = 40;

type Count = { alarms: number; judged: number; years: number; crowdedYears: number };

/** False alarms on metrics on which nothing happens. A level that moves is told once, so it counts as one. */
function countOn(kind: string): Count {
  const count: Count = { alarms: 0, judged: 0, years: 0, crowdedYears: 0 };
  for (let seed = 0; seed < metrics; seed++) {
    const { unit, values } = ordinaryMetrics[kind]!(chanceOf(seed), months);
    const judged = normalOf(aMetric(values, { unit }), []).months;
    for (let year = 12; year < months; year += 12) {
      const alarms = judged.slice(year, year + 12).filter(({ standing }) => standing === "high" || standing === "low");
      count.alarms += alarms.length;
      count.judged += 12;
      count.years += 1;
      count.crowdedYears += alarms.length > 1 ? 1 : 0;
    }
  }
  return count;
}

const counts = new Map(Object.keys(ordinaryMetrics).map((kind) => [kind, countOn(kind)]));
const sum = (of: (count: Count) => number) => [...counts.values()].reduce((all, count) => all + of(count), 0);
const errorOf = (share: number, trials: number) => Math.sqrt((share * (1 - share)) / trials);

describe("false alarms", () => {
  it.each([...counts])("are no more than stated on %s", (_, { alarms, judged }) => {
    expect(alarms / judged).toBeLessThan(mostFalseAlarmShare + 4 * errorOf(mostFalseAlarmShare, judged));
  });

  it("are as rare over all kinds of noise as is said on screen", () => {
    const judged = sum((count) => count.judged);
    expect(sum((count) => count.alarms) / judged).toBeLessThan(falseAlarmShare + 4 * errorOf(falseAlarmShare, judged));
  });

  it("come at most once a year in at least 19 of 20 years of a metric", () => {
    const years = sum((count) => count.years);
    expect(sum((count) => count.crowdedYears) / years).toBeLessThan(0.05 + 4 * errorOf(0.05, years));
  });
});
