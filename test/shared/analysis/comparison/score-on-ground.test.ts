import { describe, expect, it } from "vitest";
import { type Ground, groundOf } from "../../../../shared/analysis/comparison/common-ground.ts";
import { fewerTrials } from "../../../../shared/analysis/comparison/fewer-trials.ts";
import { columnsRead } from "../../../../shared/analysis/comparison/future-scores.ts";
import { type PlanScores, exactScores } from "../../../../shared/analysis/comparison/plan-scores.ts";
import { scoreOnGround } from "../../../../shared/analysis/comparison/score-on-ground.ts";
import type { Plan } from "../../../../shared/analysis/decisions/score-plans.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import { checkedPlan } from "../../../../shared/simulation/checked-plan.ts";
import { runTrials } from "../../../../shared/simulation/run-trials.ts";
import { inProcessSimulator } from "../../../../shared/simulation/in-process-simulator.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const full = { ...scenarios[1]!, months: 12, trials: 600 };
/** The plan without its first hire. */
const hire = full.changes.find(({ type }) => type === "hire")!;
const cheaper = { ...full, id: "cheaper", changes: full.changes.filter((change) => change !== hire) };
const plans: readonly Plan[] = [full, cheaper].map((scenario) => ({ baseline, scenario }));
const ground = groundOf(plans)!;

async function scored(wanted: readonly Plan[], on: Ground, simulators = 1): Promise<readonly PlanScores[]> {
  const all: PlanScores[] = [];
  const isDone = await scoreOnGround(
    wanted,
    on,
    Array.from({ length: simulators }, () => inProcessSimulator()),
    { onScored: (index, scores) => (all[index] = scores) },
  );
  expect(isDone).toBe(true);
  return all;
}

describe("plans on one ground", () => {
  it("are heard first from a few futures, then from all", async () => {
    const heard: [index: number, isFull: boolean][] = [];
    const shares: number[] = [];
    await scoreOnGround(plans, ground, [inProcessSimulator()], {
      onScored: (index, { near }) => heard.push([index, near?.trials === ground.trials]),
      onProgress: (share) => shares.push(share),
    });
    expect(heard).toEqual([
      [0, false],
      [1, false],
      [0, true],
      [1, true],
    ]);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeCloseTo(1, 9);
  });

  it("come out to the last bit alike on two simulators as on one, and alone as in company", async () => {
    const together = await scored(plans, ground, 2);
    expect(together).toEqual(await scored(plans, ground));
    expect(together[1]).toEqual((await scored([plans[1]!], ground))[0]);
  });

  it("read no column that the simulators need not hand over", async () => {
    for (const on of [ground, { ...ground, start: addMonths(ground.start, 3), months: ground.months - 3 }]) {
      const plan = checkedPlan(baseline, { ...full, trials: 40 });
      const [whole, part] = await Promise.all(
        [undefined, columnsRead(plan, on)].map((columns) => runTrials(plan, [inProcessSimulator()], { columns })),
      );
      expect(exactScores(part!, on)).toEqual(exactScores(whole!, on));
    }
  });

  it("that differ by one hire need at least five times fewer futures than with luck of their own", async () => {
    const year = { ...ground, trials: 400 };
    const [one, other] = await scored(plans, year);
    for (const measure of ["worstCoverage", "leavers", "finalArrJpy", "costJpy"] as const) {
      const { times, low } = fewerTrials(one!, other!, measure);
      expect(low, measure).toBeGreaterThan(5);
      expect(times).toBeGreaterThan(low);
    }
  });

  it("end when nobody wants them any more", async () => {
    const heard: number[] = [];
    const isDone = await scoreOnGround(plans, ground, [inProcessSimulator()], {
      onScored: (index) => heard.push(index),
      isWanted: () => heard.length === 0,
    });
    expect(isDone).toBe(false);
    expect(heard).toEqual([0]);
  });
});
