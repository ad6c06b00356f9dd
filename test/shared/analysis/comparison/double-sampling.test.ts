import { describe, expect, it } from "vitest";
import { sampledMean } from "../../../../shared/analysis/comparison/double-sampling.ts";
import { meanOf, toInterval } from "../../../../shared/analysis/statistics/estimate.ts";
import { normalQuantile } from "../../../../shared/simulation/normal-quantile.ts";
import { luckOf } from "../../../support/luck.ts";

const [few, all, rounds] = [120, 1_500, 600];

/** Exact values around 3, near ones that move with them but lie elsewhere. */
function round(seed: number) {
  const luck = luckOf(seed);
  const normal = () => normalQuantile(luck.between(1e-9, 1 - 1e-9));
  const shared = Array.from({ length: all }, normal);
  const exact = shared.slice(0, few).map((common) => 3 + 2 * common + normal());
  const near = shared.map((common) => 7 + 1.5 * common + 0.5 * normal());
  return {
    exact: { count: few, valueOf: (index: number) => exact[index]! },
    near: { count: all, valueOf: (index: number) => near[index]! },
  };
}

describe("a mean of few exact values and many near ones", () => {
  const estimates = Array.from({ length: rounds }, (_, seed) => {
    const { exact, near } = round(seed + 1);
    return { both: sampledMean(exact, near), alone: sampledMean(exact, undefined) };
  });

  it("holds the truth in 95 of 100 intervals, however wrong the near ones are", () => {
    const held = estimates.filter(({ both }) => Math.abs(both.value - 3) <= toInterval * both.standardError).length;
    expect(Math.abs(held / rounds - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / rounds));
  });

  it("is told with an error that is that of repeating it, and smaller than the few alone have", () => {
    const told = Math.sqrt(meanOf(rounds, (index) => estimates[index]!.both.standardError ** 2).value);
    const scatter = meanOf(rounds, (index) => estimates[index]!.both.value).standardError * Math.sqrt(rounds);
    expect(Math.abs(Math.log(told / scatter))).toBeLessThan(4 / Math.sqrt(2 * (rounds - 1)));
    const alone = meanOf(rounds, (index) => estimates[index]!.alone.standardError).value;
    expect(told).toBeLessThan(0.7 * alone);
  });

  it("is the plain mean where the near ones never move", () => {
    const { exact, near } = round(1);
    expect(sampledMean(exact, { ...near, valueOf: () => 7 })).toEqual(sampledMean(exact, undefined));
  });
});
