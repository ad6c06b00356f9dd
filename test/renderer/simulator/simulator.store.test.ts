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

/** A simulator whose runs show themselves and end when the test says so. */
function aSimulator() {
  let clock = 0;
  const runs: {
    plan: Plan;
    dropped: boolean;
    picture(trials: number, milliseconds?: number): void;
    finish(milliseconds?: number): Promise<void>;
    fail(): Promise<void>;
  }[] = [];
  const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
  const store = createSimulatorStore({
    now: () => clock,
    report: () => {},
    project(plan, { onProgress, onPicture }) {
      const run = { plan, dropped: false };
      const result = new Promise<Projection | undefined>((resolve, reject) => {
        runs.push(
          Object.assign(run, {
            picture(trials: number, milliseconds = 40) {
              clock += milliseconds;
              onProgress(trials);
              onPicture({ ...projectionOf(plan), trials });
            },
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
  const growths = () => runs.map(({ plan }) => plan.scenario.growthRatio);
  return { store, runs, growths, request: (plan: Plan, revision: number) => store.getState().request(plan, revision) };
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
    const { runs, growths, request } = aSimulator();
    request(planWith(1), 1);
    [2, 3, 4, 5].forEach((growth) => request(planWith(growth), growth));
    expect(runs).toHaveLength(1);
    await runs[0]!.finish();
    expect(growths()).toEqual([1, 5]);
  });

  it("shows a rough picture on the way to the whole", async () => {
    const { store, runs, request } = aSimulator();
    request(planWith(1, 10_000), 1);
    runs[0]!.picture(300);
    expect(store.getState()).toMatchObject({
      shown: { isRough: true, revision: 1, projection: { trials: 300 } },
      run: { status: "running", done: 300, trials: 10_000, previous: { trials: 300 } },
    });
    runs[0]!.picture(1_200);
    expect(store.getState().shown).toMatchObject({ isRough: true, projection: { trials: 1_200 } });
    await runs[0]!.finish(300);
    expect(store.getState()).toMatchObject({
      shown: { isRough: false, revision: 1, projection: { trials: 10_000 } },
      run: { status: "ready", milliseconds: 380 },
    });
    expect(runs).toHaveLength(1);
  });

  it("lets a run reach its first picture, so that pictures keep coming while the hand moves", async () => {
    const { store, runs, request } = aSimulator();
    request(planWith(1, 10_000), 1);
    request(planWith(2, 10_000), 2);
    expect(runs[0]!.dropped).toBe(false);
    runs[0]!.picture(300);
    expect(store.getState().shown).toMatchObject({ revision: 1, isRough: true });
    expect(runs[0]!.dropped).toBe(true);
    await runs[0]!.finish();
    runs[1]!.picture(300);
    expect(store.getState()).toMatchObject({ shown: { revision: 2 }, run: { status: "running" } });
  });

  it("drops a run that has shown itself as soon as a newer plan is there", async () => {
    const { store, runs, growths, request } = aSimulator();
    request(planWith(1, 10_000), 1);
    runs[0]!.picture(300);
    request(planWith(2, 10_000), 2);
    expect(runs[0]!.dropped).toBe(true);
    await runs[0]!.finish();
    await runs[1]!.finish();
    expect(growths()).toEqual([1, 2]);
    expect(store.getState()).toMatchObject({ shown: { isRough: false, revision: 2 }, run: { status: "ready" } });
  });

  it("does not wait for the picture of a plan that takes its time, but for one now and then", async () => {
    const { store, runs, request } = aSimulator();
    request(planWith(1, 10_000), 1);
    runs[0]!.picture(100, 700);
    const droppedBeforeTheirPicture = [];
    for (let growth = 2; growth <= 5; growth++) {
      request(planWith(growth, 10_000), growth);
      await runs.at(-1)!.finish();
      droppedBeforeTheirPicture.push(runs.at(-2)!.dropped);
    }
    // 700 ms are too long, so are 350; 175 are not.
    request(planWith(6, 10_000), 6);
    expect(runs.at(-1)!.dropped).toBe(false);
    expect(droppedBeforeTheirPicture[0]).toBe(true);
    expect(store.getState().run.status).toBe("running");
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

  it("says how long a long run still takes, and not of a short one", () => {
    const { store, runs, request } = aSimulator();
    request(planWith(1, 10_000), 1);
    runs[0]!.picture(300);
    expect(store.getState().run).toMatchObject({ leftMs: undefined });
    runs[0]!.picture(2_500, 1_960);
    expect(store.getState().run).toMatchObject({ done: 2_500, leftMs: 6_000 });
  });

  it("stops when told to, keeps its picture, and runs again when asked or edited", async () => {
    const { store, runs, request } = aSimulator();
    request(planWith(1, 10_000), 1);
    runs[0]!.picture(300);
    store.getState().stop();
    expect(runs[0]!.dropped).toBe(true);
    await runs[0]!.finish();
    const stopped = { run: { status: "stopped", done: 300 }, shown: { isRough: true, projection: { trials: 300 } } };
    expect(store.getState()).toMatchObject(stopped);
    store.getState().retry();
    await runs[1]!.finish();
    expect(store.getState()).toMatchObject({ run: { status: "ready" }, shown: { isRough: false } });
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
