import { describe, expect, it } from "vitest";
import { leaveOneOut, partsOf } from "../../../shared/analysis/decisions/leave-one-out.ts";
import { runWorlds } from "../../../shared/analysis/uncertainty/run-worlds.ts";
import { scorePlans } from "../../../shared/analysis/decisions/score-plans.ts";
import { inProcessSimulator } from "../../../shared/simulation/in-process-simulator.ts";
import { aBaseline, aMember, aScenario, aSegment } from "../../support/builders.ts";

const growth = { newPerMonth: 10_000, monthlyGrowth: 0.5 };
const baseline = aBaseline({ members: [aMember({ id: "m" })], segments: [aSegment({ id: "a", growth })] });
const scenario = aScenario({ months: 120, trials: 10 });
const refusal = { error: { code: "plan/accounts-explode" } };

describe("a plan that would explode", () => {
  it("is refused whatever is asked of it", async () => {
    const simulators = [inProcessSimulator()];
    await expect(scorePlans([{ baseline, scenario }], simulators)).rejects.toMatchObject(refusal);
    await expect(runWorlds(baseline, scenario, simulators)).rejects.toMatchObject(refusal);
    const parts = partsOf(baseline, scenario);
    await expect(leaveOneOut(baseline, scenario, parts, simulators)).rejects.toMatchObject(refusal);
  });
});
