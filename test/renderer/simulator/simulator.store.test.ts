import { describe, expect, it } from "vitest";
import type { Projection } from "../../../shared/analysis/projection.ts";
import { Fault } from "../../../shared/base/errors.ts";
import { activeScenario } from "../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import type { Plan } from "../../../renderer/simulator/projector-protocol.ts";
import { createSimulatorStore } from "../../../renderer/simulator/simulator.store.ts";

const workspace = sampleWorkspace("en");
const basis = { baseline: workspace.baseline, scenario: activeScenario(workspace) };
const planWith = (growthRatio: number, trials = 1000): Plan => ({
  ...basis,
  scenario: { ...basis.scenario, growthRatio, trials },
});

/** Only who asked matters here: the projection is the growth that was asked for. */
const projectionOf = ({ scenario: { growthRatio, trials } }: Plan) =>
  ({ growthRatio, trials }) as unknown as Projection;

/** A simulator whose runs end when the test says so. */
function aSimulator() {
  let clock = 0;
  const runs: { plan: Plan; dropped: boolean; finish(milliseconds?: number): Promise<void>; fail(): Promise<void> }[] =
    [];
  const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
  const store = createSimulatorStore({
    now: () => clock,
    expectedTrialMs: 0.06,
    report: () => {},
    project(plan) {
      const run = { plan, dropped: false };
      const result = new Promise<Projection | undefined>((resolve, reject) => {
        runs.push(
          Object.assign(run, {
            finish(milliseconds = 40) {
              clock += milliseconds;
              resolve(run.dropped ? undefined : projectionOf(plan));
              return settled();
            },
            fail() {
              reject(new Fault({ code: "simulation/stopped" }));
              return settled();
            },
          }),
        );
      });
      return { result, drop: () => (run.dropped = true) };
    },
  });
  const asked = () => runs.map(({ plan }) => [plan.scenario.growthRatio, plan.scenario.trials]);
  return { store, runs, asked, request: (plan: Plan, revision: number) => store.getState().request(plan, revision) };
}

describe("simulator store", () => {
  it("shows a projection with the revision it is of", async () => {
    const { store, runs, request } = aSimulator();
    request(planWith(1), 7);
    expect(store.getState().run).toMatchObject({ status: "running" });
    await runs[0]!.finish();
    expect(store.getState()).toMatchObject({
      run: { status: "ready", milliseconds: 40 },
      shown: { revision: 7, isRough: false, projection: { growthRatio: 1 } },
    });
  });

  it("computes one run at a time, and next the newest plan of those that came meanwhile", async () => {
    const { runs, asked, request } = aSimulator();
    request(planWith(1), 1);
    [2, 3, 4, 5].forEach((growth) => request(planWith(growth), growth));
    expect(runs).toHaveLength(1);
    await runs[0]!.finish();
    expect(asked().map(([growth]) => growth)).toEqual([1, 5]);
  });

  it("lets a short run through, so that pictures keep coming while the hand moves", async () => {
    const { store, runs, request } = aSimulator();
    request(planWith(1), 1);
    request(planWith(2), 2);
    await runs[0]!.finish();
    expect(runs[0]!.dropped).toBe(false);
    expect(store.getState()).toMatchObject({
      shown: { revision: 1 },
      run: { status: "running", previous: { growthRatio: 1 } },
    });
    await runs[1]!.finish();
    expect(store.getState()).toMatchObject({ shown: { revision: 2 }, run: { status: "ready" } });
  });

  it("answers roughly first when the whole takes too long, and drops the whole for a newer plan", async () => {
    const { store, runs, asked, request } = aSimulator();
    request(planWith(1, 10_000), 1);
    await runs[0]!.finish(30);
    expect(store.getState().shown).toMatchObject({ isRough: true, revision: 1 });
    expect(asked()[0]![1]).toBeLessThan(2000);
    expect(asked()[1]).toEqual([1, 10_000]);
    request(planWith(2, 10_000), 2);
    expect(runs[1]!.dropped).toBe(true);
    await runs[1]!.finish();
    expect(asked()[2]![0]).toBe(2);
    expect(asked()[2]![1]).toBeLessThan(2000);
    await runs[2]!.finish(30);
    await runs[3]!.finish(300);
    expect(store.getState()).toMatchObject({ shown: { isRough: false, revision: 2 }, run: { status: "ready" } });
  });

  it("does not run again for an edit that touches neither facts nor plan", async () => {
    const { store, runs, request } = aSimulator();
    const plan = planWith(1);
    request(plan, 1);
    request(plan, 2);
    await runs[0]!.finish();
    expect(store.getState().shown?.revision).toBe(2);
    request({ ...plan }, 3);
    expect([runs.length, store.getState().shown?.revision]).toEqual([1, 3]);
  });

  it("keeps the last picture when a run fails, and runs again when asked or edited", async () => {
    const { store, runs, request } = aSimulator();
    request(planWith(1), 1);
    await runs[0]!.finish();
    request(planWith(2), 2);
    await runs[1]!.fail();
    expect(store.getState()).toMatchObject({
      run: { status: "failed", error: { code: "simulation/stopped" }, previous: { growthRatio: 1 } },
      shown: { revision: 1 },
    });
    store.getState().retry();
    await runs[2]!.finish();
    expect(store.getState()).toMatchObject({ run: { status: "ready" }, shown: { revision: 2 } });
  });
});
