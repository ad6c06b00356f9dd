import { describe, expect, it } from "vitest";
import { firstOrderEffects } from "../../../../shared/analysis/uncertainty/first-order.ts";
import { runWorlds } from "../../../../shared/analysis/uncertainty/run-worlds.ts";
import { sensitivityOf } from "../../../../shared/analysis/uncertainty/sensitivity.ts";
import { trialScores } from "../../../../shared/analysis/decisions/trial-scores.ts";
import { varianceSplit } from "../../../../shared/analysis/uncertainty/variance-split.ts";
import { inProcessSimulator } from "../../../../shared/simulation/in-process-simulator.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aBaseline, aMember, aScenario, constantLeaving } from "../../../support/builders.ts";
import { normals } from "../../../support/chance.ts";
import { meanOf, tolerance, varianceOf } from "../../../support/running.ts";

const inputsOf = (name: string, inputs: number, points: number) =>
  Array.from({ length: inputs }, (_, index) => normals(`${name} ${index}`, points));
const respond = (inputs: readonly Float64Array[], of: (x: readonly number[]) => number) =>
  inputs[0]!.map((_, point) => of(inputs.map((input) => input[point]!)));

describe("first-order effects", () => {
  it("of a sum are the squares of its weights", () => {
    const weights = [3, 2, 1, 0];
    const runs = Array.from({ length: 40 }, (_, run) => {
      const inputs = inputsOf(`sum ${run}`, 4, 500);
      return firstOrderEffects(
        inputs,
        respond(inputs, (x) => weights.reduce((sum, weight, index) => sum + weight * x[index]!, 0)),
      );
    });
    weights.forEach((weight, index) => {
      const found = runs.map((effects) => effects[index]!.variance.value);
      expect(Math.abs(meanOf(found) - weight ** 2)).toBeLessThan(tolerance(found));
    });
    expect(runs.every(([first, second, third]) => first!.isClear && second!.isClear && third!.isClear)).toBe(true);
  });

  it("see what is bent and what is S-shaped, and leave out what works only together with another", () => {
    // After Ishigami: 1 + 6b² for x₁ (straight and S-shaped), 2a² for x₂, 0 for x₃, which matters through x₁ only.
    const [a, b, c] = [0.8, 0.3, 1.5];
    const runs = Array.from({ length: 40 }, (_, run) => {
      const inputs = inputsOf(`bent ${run}`, 3, 800);
      return firstOrderEffects(
        inputs,
        respond(inputs, ([x1, x2, x3]) => x1! + b * (x1! ** 3 - 3 * x1!) + a * x2! ** 2 + c * x1! * x3!),
      );
    });
    [1 + 6 * b * b, 2 * a * a, 0].forEach((expected, index) => {
      const found = runs.map((effects) => effects[index]!.variance.value);
      expect(Math.abs(meanOf(found) - expected)).toBeLessThan(tolerance(found));
      const stated = meanOf(runs.map((effects) => effects[index]!.variance.standardError));
      // A standard deviation from 40 samples is itself known to 1 ÷ √80.
      expect(Math.abs(stated / Math.sqrt(varianceOf(found)) - 1)).toBeLessThan(4 / Math.sqrt(80));
    });
  });

  it("of noise are clear in one run of twenty, however many inputs are looked at", () => {
    const alarms = Array.from({ length: 40 }, (_, run) => {
      const effects = firstOrderEffects(inputsOf(`noise ${run}`, 40, 200), normals(`response ${run}`, 200));
      return effects.some(({ isClear }) => isClear) ? 1 : 0;
    });
    expect(alarms.reduce<number>((sum, alarm) => sum + alarm, 0)).toBeLessThanOrEqual(
      40 * 0.05 + 4 * Math.sqrt(40 * 0.05 * 0.95),
    );
  });

  it("of a response that never moves are zero and unclear", () => {
    for (const { variance, isClear } of firstOrderEffects(inputsOf("still", 3, 50), new Float64Array(50).fill(7))) {
      expect({ value: variance.value, isClear }).toEqual({ value: 0, isClear: false });
    }
  });
});

describe("which assumption matters", () => {
  it("for one member's leaving is the yearly rate alone, and knowing it leaves nothing unknown", async () => {
    const alone = aBaseline({ members: [aMember({ id: "m" })] });
    const scenario = aScenario({ coefficients: constantLeaving(0.15) });
    const options = { worlds: 250, trialsPerWorld: 40 };
    const run = (await runWorlds(alone, scenario, [inProcessSimulator()], options))!;
    const { leavers } = trialScores(run.outcome);
    const { influences, unexplainedShare } = sensitivityOf(run, leavers);
    const [first, second] = influences;
    expect(first).toMatchObject({ coefficientId: "annualLeaving", isClear: true, direction: "raises" });
    expect(second!.isClear).toBe(false);
    expect(unexplainedShare).toBeLessThan(4 * first!.ofNotKnowing.standardError);
    // From 10 % to 22 % a year.
    expect(Math.abs(first!.swing.value - 0.12)).toBeLessThan(4 * first!.swing.standardError);
    const known = (await runWorlds(alone, scenario, [inProcessSimulator()], {
      worlds: 60,
      trialsPerWorld: 25,
      known: ["annualLeaving"],
    }))!;
    const { notKnowing } = varianceSplit(trialScores(known.outcome).leavers, 25);
    expect(notKnowing.value).toBeLessThan(4 * notKnowing.standardError);
  });

  it("for the sample's leavers is the yearly rate before all, and for its cost not the churn", async () => {
    const { baseline, scenarios } = sampleWorkspace("en");
    const scenario = { ...scenarios[0]!, months: 12 };
    const run = (await runWorlds(baseline, scenario, [inProcessSimulator()], { worlds: 120, trialsPerWorld: 4 }))!;
    const scores = trialScores(run.outcome);
    expect(sensitivityOf(run, scores.leavers).influences[0]).toMatchObject({
      coefficientId: "annualLeaving",
      direction: "raises",
      isClear: true,
    });
    const churn = sensitivityOf(run, scores.costJpy).influences.find(
      ({ coefficientId }) => coefficientId === "churnGamma",
    )!;
    expect(churn.isClear).toBe(false);
  });
});
