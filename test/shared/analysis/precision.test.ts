import { beforeAll, describe, expect, it } from "vitest";
import { checksOf, errorsOf, stopWhenPrecise } from "../../../shared/analysis/precision.ts";
import { projectWhile } from "../../../shared/analysis/project.ts";
import { readerOf } from "../../../shared/analysis/reader.ts";
import type { Precision } from "../../../shared/domain/scenario.ts";
import { compilePlan } from "../../../shared/simulation/compile-plan.ts";
import { inProcessSimulator } from "../../../shared/simulation/in-process-simulator.ts";
import type { Outcome } from "../../../shared/simulation/outcome.ts";
import { runTrials } from "../../../shared/simulation/run-trials.ts";
import { aBaseline, aMember, aScenario, anActivity, constantLeaving } from "../../support/builders.ts";

const members = Array.from({ length: 20 }, (_, index) => aMember({ id: `m${index}` }));
const baseline = aBaseline({ members, activities: [anActivity({ id: "care", fixedHours: 2_800 })] });
const months = 6;
const yearly = 0.3;
const scenario = aScenario({ trials: 5_000, months, coefficients: constantLeaving(yearly) });
const anything: Precision = { coverageShare: 1, holdShare: 1, leavers: 1_000 };

let outcome: Outcome;
beforeAll(async () => {
  outcome = (await runTrials(compilePlan(baseline, scenario), [inProcessSimulator()]))!;
});

describe("the standard errors of a run", () => {
  it("are those of the binomial where people leave independently", () => {
    const count = 4_000;
    const { leavers } = errorsOf(readerOf(outcome), count);
    const leaves = 1 - (1 - yearly) ** (months / 12);
    const expected = Math.sqrt((20 * leaves * (1 - leaves)) / count);
    // The relative standard error of a standard deviation is about 1/√(2n).
    expect(Math.abs(leavers / expected - 1)).toBeLessThan(4 / Math.sqrt(2 * count));
  });

  it("halve with four times as many trials", () => {
    const [few, many] = [errorsOf(readerOf(outcome), 1_000), errorsOf(readerOf(outcome), 4_000)];
    for (const key of ["coverageShare", "holdShare", "leavers"] as const)
      expect(Math.abs(few[key] / many[key] / 2 - 1)).toBeLessThan(4 / Math.sqrt(2 * 1_000));
  });

  it("allow for a failure that has not been seen yet", () => {
    const certain = aBaseline({ members, activities: [anActivity({ id: "care", fixedHours: 1 })] });
    const plan = compilePlan(certain, { ...scenario, trials: 500, coefficients: constantLeaving(0) });
    return runTrials(plan, [inProcessSimulator()]).then((run) => {
      const { holdShare, leavers } = errorsOf(readerOf(run!), 500);
      expect([holdShare > 0.002, leavers]).toEqual([true, 0]);
    });
  });
});

describe("stopping early", () => {
  it("looks at fixed numbers of trials only", () => {
    expect(checksOf(10_000)).toEqual([500, 1_000, 2_000, 4_000, 8_000]);
    expect(checksOf(500)).toEqual([]);
    const stop = stopWhenPrecise(anything, 5_000);
    expect([stop(outcome, 499), stop(outcome, 1_730)]).toEqual([undefined, 500]);
  });

  it("waits for every headline number", () => {
    const leavers = errorsOf(readerOf(outcome), 2_000).leavers * 1.001;
    expect(stopWhenPrecise({ ...anything, leavers }, 5_000)(outcome, 5_000)).toBe(2_000);
    expect(stopWhenPrecise({ ...anything, leavers: 1e-9 }, 5_000)(outcome, 5_000)).toBeUndefined();
  });

  it("gives the same projection whoever simulates: the one of a plan with so few trials", async () => {
    const precision = { ...anything, leavers: errorsOf(readerOf(outcome), 1_000).leavers * 1.001 };
    const few = await projectWhile(() => true, baseline, { ...scenario, trials: 1_000 }, [inProcessSimulator()]);
    for (const simulators of [1, 2, 4]) {
      const ports = Array.from({ length: simulators }, () => inProcessSimulator());
      expect(await projectWhile(() => true, baseline, { ...scenario, precision }, ports)).toEqual(few);
    }
  });

  it("does not happen to a plan that does not ask for it", async () => {
    const projection = await projectWhile(() => true, baseline, { ...scenario, trials: 600 }, [inProcessSimulator()]);
    expect(projection!.trials).toBe(600);
  });
});
