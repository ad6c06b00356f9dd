import { describe, expect, it } from "vitest";
import { contributionsOf } from "../../../../shared/analysis/explain/contributions.ts";
import type { CauseFactors, Factor } from "../../../../shared/analysis/explain/factor.ts";
import { logarithmicMean } from "../../../../shared/analysis/explain/logarithmic-mean.ts";
import { luckOf } from "../../../support/luck.ts";

const hazardOfBase: number = 0.003;
const base = { hazard: hazardOfBase, band: "0-3", coefficientIds: [] } as const;
const factor = (ratio: number): Factor => ({ kind: "lever", stands: 1, weight: 1, ratio, coefficientIds: [] });
const future = (...ratios: readonly number[]): CauseFactors => ({
  cause: "chaos",
  base,
  factors: ratios.map(factor),
  hazard: ratios.reduce((product, ratio) => product * ratio, base.hazard),
});
const product = (ratios: readonly number[]) => ratios.reduce((all, ratio) => all * ratio, 1);

describe("contributions", () => {
  it("multiply and add up to the mean hazard, however the factors move from one future to the next", () => {
    const { between } = luckOf(5);
    const futures = Array.from({ length: 50 }, () => future(1.3, between(0.2, 3), between(0.9, 1.1), between(0, 5)));
    const { hazard, contributions } = contributionsOf(futures);
    expect(base.hazard * product(contributions.map(({ ratio }) => ratio))).toBeCloseTo(hazard, 14);
    expect(contributions.reduce((sum, { change }) => sum + change, hazardOfBase)).toBeCloseTo(hazard, 14);
  });

  it("leave a factor that is the same in every future as it is", () => {
    const { contributions } = contributionsOf([future(1.25, 0.5), future(1.25, 4)]);
    expect(contributions[0]!.ratio).toBeCloseTo(1.25, 14);
  });

  it("do not depend on the order of the factors", () => {
    const ratiosOf = (futures: readonly CauseFactors[]) =>
      contributionsOf(futures).contributions.map((each) => each.ratio);
    const [one, other] = ratiosOf([future(2, 0.5), future(0.7, 3)]);
    expect(ratiosOf([future(0.5, 2), future(3, 0.7)])).toEqual([other, one]);
  });

  it("can take a hazard away altogether", () => {
    const { hazard, contributions } = contributionsOf([future(0, 2), future(0, 2)]);
    expect(hazard).toBe(0);
    expect(contributions.reduce((sum, { change }) => sum + change, hazardOfBase)).toBeCloseTo(0, 14);
  });
});

describe("the logarithmic mean", () => {
  it("lies between the geometric and the arithmetic mean", () => {
    expect(logarithmicMean(2, 8)).toBeGreaterThan(4);
    expect(logarithmicMean(2, 8)).toBeLessThan(5);
    expect(logarithmicMean(3, 3)).toBe(3);
    expect(logarithmicMean(1 + 1e-12, 1)).toBeCloseTo(1, 11);
  });
});
