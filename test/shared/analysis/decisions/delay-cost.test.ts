import { describe, expect, it } from "vitest";
import { canWait, delaysOf } from "../../../../shared/analysis/decisions/delay-cost.ts";
import { inProcessSimulator } from "../../../../shared/simulation/in-process-simulator.ts";
import {
  aBaseline,
  aChange,
  aHire,
  aMember,
  aScenario,
  aSegment,
  anActivity,
  effortOf,
  nobodyLeaves,
} from "../../../support/builders.ts";

const workshop = (accounts: number) =>
  aBaseline({
    members: [aMember({ id: "one" })],
    segments: [aSegment({ id: "a", openingAccounts: accounts, effort: effortOf({ care: 2 }) })],
    activities: [anActivity({ id: "care" })],
  });
const hire = aHire({ id: "hire", mix: { sales: 1, support: 0, analyst: 0 } });
const scenario = aScenario({
  ...{ trials: 10, coverageTargetShare: 1, changes: [hire] },
  coefficients: { ...nobodyLeaves, leadTimeMonths: 0, rampMonths: 0 },
});
const delayOf = async (months: number, accounts: number) =>
  (await delaysOf({ baseline: workshop(accounts), scenario }, months, [inProcessSimulator()]))!.delays[0]!.worths;

describe("a month's delay", () => {
  it("of a hire whom nobody needs costs nothing but saves the pay", async () => {
    const { work, kept, hold, arr, cost } = await delayOf(1, 50);
    for (const worth of [work, kept, hold, arr]) expect(worth).toMatchObject({ mean: 0, standardError: 0 });
    expect(cost.mean).toBeLessThan(0);
  });

  it("of a hire who is needed costs that month's work, and three months thrice as much", async () => {
    expect((await delayOf(1, 300)).work.mean).toBeCloseTo(-160, 3);
    expect((await delayOf(3, 300)).work.mean).toBeCloseTo(-3 * 160, 3);
  });

  it("is a question only of what a leader decides on", () => {
    expect(canWait(hire)).toBe(true);
    expect(canWait({ ...hire, enabled: false })).toBe(false);
    expect(canWait(aChange({ id: "goes", type: "leave", memberId: "one" }))).toBe(false);
  });
});
