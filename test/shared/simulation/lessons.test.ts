import { describe, expect, it } from "vitest";
import { compilePlan } from "../../../shared/simulation/compile-plan.ts";
import type { CompiledPlan } from "../../../shared/simulation/compiled-plan.ts";
import { inProcessSimulator } from "../../../shared/simulation/in-process-simulator.ts";
import { learnLessons } from "../../../shared/simulation/learn-lessons.ts";
import { type HandOut, canLearnFrom } from "../../../shared/simulation/lessons.ts";
import { openKernel } from "../../../shared/simulation/open-kernel.ts";
import { allOf, followingLessons, learnOrders, roomForOrders } from "../../../shared/simulation/pilot.ts";
import { runTrials } from "../../../shared/simulation/run-trials.ts";
import { learningLessons, prepareTrials } from "../../../shared/simulation/trials.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { aMember } from "../../support/builders.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const scenario = { ...scenarios[0]!, months: 18, trials: 40 };
const reference = compilePlan(baseline, scenario);
const lessons = allOf(learningLessons(reference));
const rowsOf = (plan: CompiledPlan, handOut?: HandOut) => prepareTrials(plan, handOut).simulate({ from: 0, to: 40 });

/** With people who work for other segments than anybody in the reference plan. */
const withHire = compilePlan(baseline, { ...scenarios[1]!, months: 18, trials: 40 });

const exactMonths = (plan: CompiledPlan, learn: (kernel: ReturnType<typeof openKernel>) => unknown): number => {
  const kernel = openKernel(plan, roomForOrders(plan));
  learn(kernel);
  let exact = 0;
  for (let trial = 0; trial < 40; trial++) {
    kernel.simulate(trial, trial + 1);
    exact += kernel.number("exactMonths");
  }
  return exact / (40 * plan.months);
};

describe("what a plan teaches", () => {
  it("is the same whatever seed the plan is run with", () => {
    expect(allOf(learningLessons({ ...reference, seed: reference.seed + 1 }))).toEqual(lessons);
    expect(lessons.months.length).toBeGreaterThan(4);
  });

  it("serves a plan with people it does not know as well as the plan's own lessons", () => {
    expect(withHire.network.groups).toBeGreaterThan(reference.network.groups);
    const [own, following] = [
      exactMonths(withHire, (kernel) => learnOrders(withHire, kernel)),
      exactMonths(withHire, (kernel) => allOf(followingLessons(withHire, kernel, lessons))),
    ];
    expect(own).toBeLessThan(0.01);
    expect(following).toBeLessThan(0.02);
  });

  it("gives the same bytes however many simulators follow it, whatever they did before", async () => {
    const expected = rowsOf(withHire, { lessons, leastDone: 0.99 });
    const simulators = [1, 2, 3].map(() => inProcessSimulator());
    await runTrials(compilePlan(baseline, { ...scenario, seed: 5 }), simulators);
    expect(await learnLessons(reference, simulators[1]!)).toEqual(lessons);
    const handOut = { lessons, leastDone: 0.99 };
    expect((await runTrials(withHire, simulators, { handOut, trialsPerShard: 7 }))!.rows).toEqual(expected);
  });

  it("is lost on a plan with other work, which learns from itself", () => {
    const [first, ...activities] = baseline.activities;
    const other = compilePlan({ ...baseline, activities: [...activities, { ...first!, id: "other" }] }, scenario);
    expect([canLearnFrom(withHire, lessons), canLearnFrom(other, lessons)]).toEqual([true, false]);
    expect(rowsOf(other, { lessons })).toEqual(rowsOf(other));
  });

  it("is not waited for once nobody wants it", async () => {
    const members = Array.from({ length: 1_200 }, (_, index) => aMember({ id: `m${index}`, segmentIds: [] }));
    const large = compilePlan(
      { ...baseline, members: [...baseline.members, ...members] },
      { ...scenario, months: 120 },
    );
    let asked = 0;
    expect(await learnLessons(large, inProcessSimulator(), () => ++asked < 1)).toBeUndefined();
    expect(asked).toBe(1);
  });

  it("ends with the reason where learning fails", async () => {
    const broken = { ...reference, row: undefined } as unknown as CompiledPlan;
    await expect(learnLessons(broken, inProcessSimulator())).rejects.toMatchObject({ error: { code: "unexpected" } });
  });
});
