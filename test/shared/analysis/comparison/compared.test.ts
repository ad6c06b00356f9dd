import { describe, expect, it } from "vitest";
import { comparedOf, differenceCourse, levelOf, winsOf } from "../../../../shared/analysis/comparison/compared.ts";
import { measureIds } from "../../../../shared/analysis/comparison/measures.ts";
import { normalQuantile } from "../../../../shared/simulation/normal-quantile.ts";
import { luckOf } from "../../../support/luck.ts";
import { planScores } from "./plan-scores.ts";

const [few, all] = [200, 2_000];

/** The same numbers for the same trial and seed. */
function chanceOf(seed: number): (trial: number) => number {
  const luck = luckOf(seed);
  const drawn = Array.from({ length: all }, () => normalQuantile(luck.between(1e-9, 1 - 1e-9)));
  return (trial) => drawn[trial]!;
}

describe("two plans compared", () => {
  const chance = chanceOf(5);
  const plan = planScores(few, chance, all);

  it.each(measureIds)("are even where both are the same plan: %s", (measure) => {
    const { difference, winsShare, tiesShare, leaning } = comparedOf(plan, plan, measure);
    expect(winsShare).toEqual({ value: 0.5, standardError: 0, low: 0.5, high: 0.5 });
    expect(difference).toMatchObject({ value: 0, low: 0, high: 0 });
    expect(tiesShare).toBe(1);
    expect(leaning).toBe("close");
  });

  it("count a tie as half a win for either", () => {
    const other = planScores(few, (trial) => (trial % 4 === 0 ? chance(trial) - 1 : chance(trial)), all);
    expect(winsOf(plan, other, "finalArrJpy").value).toBeCloseTo(0.625, 12);
    expect(winsOf(other, plan, "finalArrJpy").value).toBeCloseTo(0.375, 12);
    expect(comparedOf(plan, other, "finalArrJpy").tiesShare).toBeCloseTo(0.75, 12);
  });

  it("hold the true difference in 95 of 100 intervals", () => {
    const rounds = 400;
    const truth = 0.2;
    let held = 0;
    for (let seed = 0; seed < rounds; seed++) {
      const [common, own] = [chanceOf(2 * seed + 1), chanceOf(2 * seed + 2)];
      const one = planScores(60, (trial) => common(trial) + truth + 0.5 * own(trial), 600, common);
      const other = planScores(60, common, 600, (trial) => 0.9 * common(trial));
      const { difference } = comparedOf(one, other, "netRetention");
      if (difference.low <= truth && truth <= difference.high) held += 1;
    }
    expect(Math.abs(held / rounds - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / rounds));
  });

  it("say which way is better, and nothing where neither way is", () => {
    const more = planScores(few, (trial) => chance(trial) + 1, all);
    expect(comparedOf(more, plan, "finalArrJpy").leaning).toBe("better");
    expect(comparedOf(more, plan, "costJpy").leaning).toBe("worse");
    expect(comparedOf(plan, more, "finalHeadcount").leaning).toBe("fewer");
    expect(winsOf(more, plan, "costJpy").value).toBe(0);
    expect(winsOf(more, plan, "finalHeadcount").value).toBe(1);
  });

  it("are told by the few futures alone until all of both are in", () => {
    const onlyFew = planScores(few, (trial) => chance(trial) + 1);
    expect(comparedOf(onlyFew, plan, "leavers")).toEqual(comparedOf(onlyFew, planScores(few, chance), "leavers"));
  });

  it("never put a share beyond none or all", () => {
    const certain = planScores(few, (trial) => (trial < 2 ? 0 : 1), all);
    const { low, high } = levelOf(certain, "holds");
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(1);
  });

  it("differ in each month as their futures do", () => {
    const more = planScores(few, (trial) => chance(trial) + 2, all);
    const { p5, p50, mean } = differenceCourse(more, plan, "coverage", 2);
    for (const value of [...p5, ...p50, ...mean]) expect(value).toBeCloseTo(2, 5);
  });
});
