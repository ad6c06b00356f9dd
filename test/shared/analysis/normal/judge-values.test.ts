import { describe, expect, it } from "vitest";
import { judgeValues, neededBefore } from "../../../../shared/analysis/normal/judge-values.ts";
import { chanceOf, poisson } from "../../../support/ordinary-metrics.ts";

const judge = (values: readonly number[], season: number, falseAlarmShare = 1 / 120) =>
  judgeValues(
    values.map((value) => ({ value, weight: 1 })),
    { season, falseAlarmShare, leastNoise: 1e-3 },
  ).verdicts;

describe("judgeValues", () => {
  it("notices five hundred users on a day after a hundred a day", () => {
    const chance = chanceOf(1);
    const days = Array.from({ length: 60 }, (_, day) => (day === 50 ? 500 : poisson(chance, day % 7 > 4 ? 60 : 115)));
    const verdicts = judge(days.map(Math.sqrt), 7);
    expect(verdicts[50]!.standing).toBe("high");
    expect(verdicts[50]!.becameNormal).toBe(false);
    expect(verdicts.filter((verdict) => verdict && verdict.standing !== "normal").length).toBeLessThanOrEqual(2);
  });

  it("learns the shape of a week", () => {
    const chance = chanceOf(2);
    const days = Array.from({ length: 70 }, (_, day) => (day % 7 === 6 ? 20 : 50) + chance.normal());
    const last = judge(days, 7)
      .slice(-7)
      .map((verdict) => Math.round(verdict!.expectation.middle / 10));
    expect(last).toEqual([5, 5, 5, 5, 5, 5, 2]);
  });

  it("knows the monthly figure of air passengers as well as R's classical decomposition does", () => {
    // shared/sample has no such series: a synthetic one with the factors that R 4.2.2 finds in Box and Jenkins' series G.
    const figure = [0.9102, 0.8836, 1.0074, 0.9759, 0.9814, 1.1128, 1.2266, 1.2199, 1.0605, 0.9218, 0.8012, 0.8988];
    const chance = chanceOf(5);
    const logs = Array.from(
      { length: 144 },
      (_, index) => Math.log(120) + 0.01 * index + Math.log(figure[index % 12]!) + 0.03 * chance.normal(),
    );
    const seasonal = judge(logs, 12)
      .slice(-12)
      .map((verdict) => Math.exp(verdict!.expectation.seasonal));
    const mean = figure.reduce((sum, factor) => sum + Math.log(factor), 0) / 12;
    // Twelve years of noise of 3 % leave an error of 3 % / √11 in each factor.
    const tolerance = (4 * 0.03) / Math.sqrt(11);
    for (const [index, factor] of seasonal.entries())
      expect(Math.abs(Math.log(factor) - Math.log(figure[index]!) + mean)).toBeLessThan(tolerance);
  });

  it("asks for a whole year of months before it judges, and for several rounds of shorter steps", () => {
    expect([1, 7, 12, 288].map(neededBefore)).toEqual([12, 14, 12, 864]);
    expect(
      judge(
        Array.from({ length: 12 }, () => 4),
        12,
      ),
    ).toEqual(Array.from({ length: 12 }, () => undefined));
  });
});
