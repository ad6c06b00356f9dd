import { describe, expect, it } from "vitest";
import { runWorlds } from "../../../../shared/analysis/uncertainty/run-worlds.ts";
import { trialScores } from "../../../../shared/analysis/decisions/trial-scores.ts";
import { varianceSplit } from "../../../../shared/analysis/uncertainty/variance-split.ts";
import { differencesOverWorlds } from "../../../../shared/analysis/uncertainty/worlds-apart.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { inProcessSimulator } from "../../../../shared/simulation/in-process-simulator.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const options = { worlds: 30, trialsPerWorld: 6 };
const scoresOf = async (index: number) => {
  const scenario = { ...scenarios[index]!, months: 18, seed: 5 };
  return trialScores((await runWorlds(baseline, scenario, [inProcessSimulator()], options))!.outcome);
};
const [asWeAre, hireAhead] = [await scoresOf(0), await scoresOf(1)];

describe("two plans in the same worlds", () => {
  it("differ by nothing where they are the same", () => {
    const { leavers } = differencesOverWorlds(asWeAre, asWeAre, 6);
    expect(leavers.mean).toEqual({ value: 0, standardError: 0 });
    expect(leavers.notKnowingBand).toEqual({ low: 0, high: 0 });
  });

  it("differ by less than either is uncertain by: what is not known is not known of both", () => {
    const { shortfall, costJpy } = differencesOverWorlds(hireAhead, asWeAre, 6);
    const alone = varianceSplit(asWeAre.costJpy, 6);
    expect(costJpy.notKnowing.value).toBeLessThan(alone.notKnowing.value);
    // Hiring ahead lacks less, in all worlds but a few.
    expect(shortfall.mean.value).toBeLessThan(-4 * shortfall.mean.standardError);
    expect(shortfall.notKnowingBand.high).toBeLessThan(0);
  });
});
