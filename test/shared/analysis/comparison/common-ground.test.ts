import { describe, expect, it } from "vitest";
import { groundOf, mostCompared, onGround, unlikeIn } from "../../../../shared/analysis/comparison/common-ground.ts";
import { month } from "../../../../shared/base/month.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const planWith = (terms: Partial<Scenario> = {}, facts = baseline) => ({
  baseline: facts,
  scenario: { ...scenarios[0]!, start: month("2026-12"), months: 24, trials: 5_000, seed: 7, ...terms },
});

describe("the ground that plans share", () => {
  it("is the months that all of them know, the fewest trials, and the first one's luck and target", () => {
    const later = planWith({ start: month("2027-03"), months: 36, trials: 900, seed: 8, coverageTargetShare: 0.5 });
    const plans = [planWith({ coverageTargetShare: 0.9 }), later];
    const ground = groundOf(plans)!;
    expect(ground).toEqual({ start: "2027-03", months: 21, trials: 900, seed: 7, coverageTargetShare: 0.9 });
    expect(plans.map((plan) => onGround(plan, ground).scenario.months)).toEqual([24, 21]);
    expect(unlikeIn(plans)).toEqual(["start", "months", "trials", "seed", "coverageTargetShare"]);
  });

  it("is none where no month is common", () => {
    expect(groundOf([planWith(), planWith({ start: month("2029-01") })])).toBeUndefined();
    expect(groundOf([])).toBeUndefined();
  });

  it("names other facts, and nothing where all is alike", () => {
    expect(unlikeIn([planWith(), planWith({}, { ...baseline })])).toEqual(["facts"]);
    expect(unlikeIn([planWith(), planWith({ name: "Another" })])).toEqual([]);
  });

  it("runs to the last trial, however early a plan would stop by itself, and to no more than are kept", () => {
    const plan = planWith({ trials: 50_000, precision: { coverageShare: 0.01, holdShare: 0.01, leavers: 1 } });
    const ground = groundOf([plan])!;
    expect(ground.trials).toBe(mostCompared);
    expect(onGround(plan, ground).scenario).not.toHaveProperty("precision");
  });
});
