import { describe, expect, it } from "vitest";
import { isUncertain, plausibleValue, toRangeEnd } from "../../../../shared/analysis/uncertainty/plausible-values.ts";
import { worldsOf } from "../../../../shared/analysis/uncertainty/worlds.ts";
import {
  type CoefficientId,
  coefficientIds,
  coefficients,
  coefficientsOf,
} from "../../../../shared/catalogue/coefficients.ts";
import { aScenario } from "../../../support/builders.ts";

const uncertain = coefficientIds.filter((id) => isUncertain(id, undefined));

describe("a plausible value", () => {
  it("has its median at the value in force and the range's ends at 10 % and 90 %", () => {
    for (const id of uncertain) {
      const { value, range } = coefficients[id];
      expect(plausibleValue(id, value, 0)).toBeCloseTo(value, 12);
      expect(plausibleValue(id, value, -toRangeEnd)).toBeCloseTo(range[0], 9);
      expect(plausibleValue(id, value, toRangeEnd)).toBeCloseTo(range[1], 9);
    }
  });

  it("keeps its sign and its limits however far the draw lies", () => {
    for (const z of [-6, -2, 2, 6]) {
      expect(plausibleValue("thetaAlone", coefficients.thetaAlone.value, z)).toBeGreaterThanOrEqual(0);
      expect(plausibleValue("churnGamma", coefficients.churnGamma.value, z)).toBeGreaterThanOrEqual(0);
      expect(plausibleValue("honestInterview", 0.8, z)).toBeLessThanOrEqual(1);
      expect(plausibleValue("contagion", 1.12, z)).toBeGreaterThanOrEqual(1);
      expect(plausibleValue("rampMonth4", 0.9, z)).toBeLessThanOrEqual(1);
      expect(plausibleValue("basisSaid", 0.8, z)).toBeLessThanOrEqual(1);
      expect(plausibleValue("leadTimeMonths", 4, z)).toBeGreaterThan(0);
    }
  });

  it("lies about a user's own value as far as it lay about the catalogue's, in proportion", () => {
    expect(plausibleValue("leadTimeMonths", 8, toRangeEnd)).toBeCloseTo(12, 9);
    const doubled = plausibleValue("thetaChaos", Math.log(4), toRangeEnd);
    expect(Math.exp(doubled)).toBeCloseTo(4 * 1.5, 9);
  });

  it("is not drawn where it is known, or where the user switched its effect off", () => {
    expect(isUncertain("stageRenewal", undefined)).toBe(false);
    expect(isUncertain("thetaChaos", 0)).toBe(false);
    expect(isUncertain("contagion", 1)).toBe(false);
    expect(isUncertain("annualLeaving", 0)).toBe(false);
    expect(isUncertain("typeSales", undefined)).toBe(true);
    expect(isUncertain("thetaChaos", 0.5)).toBe(true);
  });
});

describe("worlds", () => {
  const scenario = aScenario({ coefficients: { annualLeaving: 0.2, churnGamma: 0 } });
  const worlds = worldsOf(scenario, 400);

  it("draw what is uncertain, leave what is not, and are the same whenever asked", () => {
    expect(worlds.ids).not.toContain("churnGamma");
    expect(worlds.planIn(3).coefficients["churnGamma"]).toBe(0);
    expect(worldsOf(scenario, 10).planIn(3)).toEqual(worlds.planIn(3));
    expect(worldsOf({ ...scenario, seed: 8 }, 10).planIn(3)).not.toEqual(worlds.planIn(3));
  });

  it("are shared by two plans, whatever either sets for itself", () => {
    const other = worldsOf({ ...scenario, coefficients: { annualLeaving: 0.1, rampMonths: 5 } }, 400);
    const doubled = worlds.planIn(7).coefficients["annualLeaving"]! / other.planIn(7).coefficients["annualLeaving"]!;
    expect(doubled).toBeCloseTo(2, 9);
  });

  it("know what was measured, and draw what was learnt from the range it was learnt in", () => {
    const own = { ...scenario, coefficients: { annualLeaving: 0.3 } };
    const learnt = worldsOf(own, 400, { known: ["rampMonths"], learnt: { annualLeaving: [0.29, 0.32] } });
    expect(learnt.ids).not.toContain("rampMonths");
    const values = Array.from({ length: 400 }, (_, world) => learnt.planIn(world).coefficients["annualLeaving"]!);
    const within = values.filter((value) => value >= 0.29 && value <= 0.32).length / 400;
    expect(Math.abs(within - 0.8)).toBeLessThan(4 * Math.sqrt((0.8 * 0.2) / 400));
    expect(worldsOf(own, 2, { learnt: { annualLeaving: [0.3, 0.3] } }).ids).not.toContain("annualLeaving");
  });

  it("hold each value below its range in a tenth of them", () => {
    const values = Array.from({ length: 400 }, (_, world) => worlds.planIn(world).coefficients["leadTimeMonths"]!);
    const below = values.filter((value) => value < 3).length / 400;
    expect(Math.abs(below - 0.1)).toBeLessThan(4 * Math.sqrt((0.1 * 0.9) / 400));
  });

  it("let no two coefficients move together", () => {
    const correlations = worlds.normals.flatMap((one, index) =>
      worlds.normals.slice(index + 1).map((other) => one.reduce((sum, z, world) => sum + z * other[world]!, 0) / 400),
    );
    // Thousands of pairs: five standard errors leave one false alarm in 300.
    expect(Math.max(...correlations.map(Math.abs))).toBeLessThan(5 / Math.sqrt(400));
  });

  it("split causes anew and leave it to the yearly rate how many leave", () => {
    const ids = coefficientIds.filter((id: CoefficientId) => /^share-\w+-36$/.test(id));
    const sumIn = (values: Readonly<Record<string, number>>) => ids.reduce((sum, id) => sum + values[id]!, 0);
    const drawn = worlds.planIn(1).coefficients;
    expect(ids).toHaveLength(7);
    expect(sumIn(drawn)).toBeCloseTo(sumIn(coefficientsOf(scenario)), 12);
    expect(drawn["share-chaos-36"]).not.toBeCloseTo(coefficients["share-chaos-36"].value, 3);
  });
});
