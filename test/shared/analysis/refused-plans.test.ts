import { describe, expect, it } from "vitest";
import { leaveOneOut, partsOf } from "../../../shared/analysis/decisions/leave-one-out.ts";
import { runWorlds } from "../../../shared/analysis/uncertainty/run-worlds.ts";
import { scorePlans } from "../../../shared/analysis/decisions/score-plans.ts";
import { inProcessSimulator } from "../../../shared/simulation/in-process-simulator.ts";
import { summarise } from "../../../shared/analysis/summarise.ts";
import { coefficientLimits } from "../../../shared/catalogue/coefficient-limits.ts";
import { coefficientIds, coefficients } from "../../../shared/catalogue/coefficients.ts";
import { checkedPlan } from "../../../shared/simulation/checked-plan.ts";
import { prepareTrials } from "../../../shared/simulation/trials.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
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

describe("a plan that is not refused", () => {
  it("has figures, even with a coefficient at the end of what its unit allows", () => {
    const sample = sampleWorkspace("en");
    const [plan] = sample.scenarios;
    const trials = 2;
    const extremes = coefficientIds.flatMap((id) =>
      coefficientLimits[coefficients[id].unit].map((value) => ({ [id]: value })),
    );
    const without = extremes.filter((own) => {
      const extreme = checkedPlan(sample.baseline, { ...plan!, months: 6, trials, coefficients: own });
      const rows = prepareTrials(extreme).simulate({ from: 0, to: trials });
      const { headcount, coverage, load, arrJpy, costPerMonthJpy } = summarise({ plan: extreme, trials, rows });
      const means = [headcount, coverage, load, arrJpy, costPerMonthJpy].flatMap(({ mean }) => [...mean]);
      return means.some((figure) => !Number.isFinite(figure));
    });
    expect(extremes.length).toBeGreaterThan(200);
    expect(without).toEqual([]);
  });
});
