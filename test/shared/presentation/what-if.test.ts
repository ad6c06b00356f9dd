import { describe, expect, it } from "vitest";
import { firstHireOf, hireMonths, tried } from "../../../shared/presentation/what-if.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";

const scenario = sampleWorkspace("en").scenarios[1]!;

describe("something else tried in a talk", () => {
  it("leaves the plan as it is where nothing is tried", () => {
    expect(tried(scenario, {})).toEqual(scenario);
  });

  it("changes growth and how many leave for this projection alone", () => {
    const changed = tried(scenario, { growth: 1.2, leaving: 0.1 });
    expect(changed).toEqual({ ...scenario, growthRatio: 1.2, coefficients: { annualLeaving: 0.1 } });
    expect(scenario.growthRatio).toBe(1);
  });

  it("opens the search for the first hires in another month, and no other", () => {
    const first = firstHireOf(scenario)!;
    const later = tried(scenario, { hire: 5 });
    const moved = later.changes.filter((change, at) => change !== scenario.changes[at]);
    expect(moved).toEqual([{ ...first, month: hireMonths(scenario)[5] }]);
  });
});
