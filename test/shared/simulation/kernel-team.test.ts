import { describe, expect, it } from "vitest";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { compilePlan } from "../../../shared/simulation/compile-plan.ts";
import { learningMonthsOf } from "../../../shared/simulation/kernel-team.ts";
import { openKernel } from "../../../shared/simulation/open-kernel.ts";
import { roomForOrders } from "../../../shared/simulation/pilot.ts";
import { aBaseline, aLever, aMember, aScenario, start } from "../../support/builders.ts";

describe("the team's sums", () => {
  it("leave nothing behind when everybody has gone, whoever came and went before", () => {
    const { baseline, scenarios } = sampleWorkspace("en");
    const coefficients = { annualLeaving: 0.95 };
    const scenario = { ...scenarios[0]!, changes: [], months: 120, coefficients };
    const plan = compilePlan(baseline, { ...scenario, backfill: { replacedShare: 0.5, delayMonths: 1 } });
    const kernel = openKernel(plan, roomForOrders(plan));
    let deserted = 0;
    for (let trial = 0; trial < 10; trial++) {
      kernel.begin(trial);
      for (let month = 0; month < plan.months; month++) kernel.month(month);
      if (kernel.number("headcount") > 0) continue;
      deserted++;
      expect([...kernel.floats("supply")].every((hours) => hours === 0)).toBe(true);
    }
    expect(deserted).toBeGreaterThan(0);
  });
});

describe("the months people learn", () => {
  const baseline = (ratio: number) =>
    aBaseline({
      members: [aMember({ id: "m" })],
      levers: [aLever({ id: "l", running: true, effects: [{ on: "ramp", ratio }] })],
    });
  const learningMonths = (ratio: number) =>
    learningMonthsOf(compilePlan(baseline(ratio), aScenario({ start, months: 6, coefficients: { rampMonths: 6 } })));

  it("are those of the slowest month of the plan", () => {
    expect(learningMonths(1)).toBe(6);
    expect(learningMonths(2)).toBe(12);
  });

  it("never end where the ramp is longer than its table", () => {
    expect(learningMonths(10)).toBe(0x7fff);
  });
});
