import { describe, expect, it } from "vitest";
import { type Part, without } from "../../../../shared/analysis/decisions/leave-one-out.ts";
import { nextSteps, withStep } from "../../../../shared/analysis/decisions/next-steps.ts";
import { type Plan, scorePlans } from "../../../../shared/analysis/decisions/score-plans.ts";
import { type TrialScores, trialScores } from "../../../../shared/analysis/decisions/trial-scores.ts";
import { meanOf } from "../../../../shared/analysis/statistics/estimate.ts";
import { compilePlan } from "../../../../shared/simulation/compile-plan.ts";
import { inProcessSimulator } from "../../../../shared/simulation/in-process-simulator.ts";
import { openKernel } from "../../../../shared/simulation/open-kernel.ts";
import { roomForOrders } from "../../../../shared/simulation/pilot.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const months = 24;

function plansOf(trials: number, seed: number): readonly Plan[] {
  const scenario = { ...scenarios[0]!, months, trials, seed };
  const plan = { baseline, scenario };
  const steps = nextSteps(baseline, scenario).filter(({ id, kind }) => id === "hire-analyst" || kind === "startLever");
  const part: Part = { kind: "member", memberId: baseline.members[3]!.id };
  return [
    plan,
    ...steps.slice(0, 2).map((step) => ({ baseline, scenario: withStep(scenario, step) })),
    without(part, plan),
  ];
}

const scored = async (plans: readonly Plan[]) => (await scorePlans(plans, [inProcessSimulator()]))!;

/** With the hours of every month handed out as well as can be. */
function exactly({ baseline: facts, scenario }: Plan): TrialScores {
  const plan = compilePlan(facts, scenario);
  return trialScores({
    plan,
    trials: plan.trials,
    rows: openKernel(plan, roomForOrders(plan)).simulate(0, plan.trials),
  });
}

/** Each plan less the first, in ARR. */
const differences = ([first, ...others]: readonly TrialScores[]) =>
  others.map((other) => (trial: number) => other.finalArrJpy[trial]! - first!.finalArrJpy[trial]!);

describe("the difference of two plans", () => {
  it("in ARR is that of hours handed out as well as can be, by less than its own error", async () => {
    const trials = 150;
    const plans = plansOf(trials, 7);
    const exact = differences(plans.map(exactly));
    differences(await scored(plans)).forEach((difference, index) => {
      const off = meanOf(trials, (trial) => difference(trial) - exact[index]!(trial));
      const told = meanOf(trials, difference);
      expect(Math.abs(off.value)).toBeLessThan(told.standardError + 4 * off.standardError);
      expect(off.standardError).toBeLessThan(told.standardError);
    });
  });

  it("in ARR scatters from seed to seed as its error says", async () => {
    const [seeds, trials] = [24, 50];
    const bySeed: (readonly { value: number; standardError: number }[])[] = [];
    for (let seed = 0; seed < seeds; seed++) {
      const of = differences(await scored(plansOf(trials, seed)));
      bySeed.push(of.map((difference) => meanOf(trials, difference)));
    }
    bySeed[0]!.forEach((_, index) => {
      const estimates = bySeed.map((of) => of[index]!);
      const scatter = meanOf(seeds, (seed) => estimates[seed]!.value).standardError * Math.sqrt(seeds);
      const told = Math.sqrt(estimates.reduce((sum, { standardError }) => sum + standardError ** 2, 0) / seeds);
      // A standard deviation of so many values is itself known to one part in √(2(seeds − 1)).
      expect(Math.abs(Math.log(told / scatter))).toBeLessThan(4 / Math.sqrt(2 * (seeds - 1)));
    });
  });
});
