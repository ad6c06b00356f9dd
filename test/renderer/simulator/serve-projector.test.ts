import { describe, expect, it } from "vitest";
import { project } from "../../../shared/analysis/project.ts";
import type { Projection } from "../../../shared/analysis/projection.ts";
import { activeScenario } from "../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { inProcessSimulator } from "../../../shared/simulation/in-process-simulator.ts";
import type { FromProjector, Plan, ToProjector } from "../../../renderer/simulator/projector-protocol.ts";
import { serveProjector } from "../../../renderer/simulator/serve-projector.ts";

const workspace = sampleWorkspace("en");
const planWith = (growthRatio: number, trials = 60): Plan => ({
  baseline: workspace.baseline,
  scenario: { ...activeScenario(workspace), growthRatio, trials, months: 12 },
});

/** A projector in this thread; `last` settles with what ends a job. */
function aProjector() {
  const causes: unknown[] = [];
  const pictures: Projection[] = [];
  const ends = new Map<number, (message: FromProjector) => void>();
  let clock = 0;
  let ask: (message: ToProjector) => void = () => {};
  serveProjector(
    {
      post(message) {
        if (message.type === "pictured") pictures.push(message.projection);
        else if (message.type !== "progress") ends.get(message.job)?.(message);
      },
      listen: (listener) => {
        ask = listener;
        return () => {};
      },
    },
    [inProcessSimulator(), inProcessSimulator()],
    (cause) => causes.push(cause),
    // Every look at the clock finds half a second gone.
    () => (clock += 500),
  );
  const endOf = (job: number) => new Promise<FromProjector>((resolve) => ends.set(job, resolve));
  return { ask: (message: ToProjector) => ask(message), endOf, causes, pictures };
}

describe("serveProjector", () => {
  it("answers a job with the projection of its plan", async () => {
    const { ask, endOf } = aProjector();
    const end = endOf(1);
    ask({ type: "project", job: 1, plan: planWith(1) });
    const { baseline, scenario } = planWith(1);
    const projection = await project(baseline, scenario, [inProcessSimulator()]);
    expect(await end).toEqual({ type: "projected", job: 1, projection });
  });

  it("shows a long run on its way, each picture being the projection of so many trials", async () => {
    const { ask, endOf, pictures } = aProjector();
    const end = endOf(1);
    ask({ type: "project", job: 1, plan: planWith(1, 1_500) });
    expect(await end).toMatchObject({ type: "projected", projection: { trials: 1_500 } });
    const shown = pictures.map(({ trials }) => trials);
    expect(shown.length).toBeGreaterThan(0);
    shown.slice(1).forEach((trials, index) => expect(trials).toBeGreaterThanOrEqual(4 * shown[index]!));
    const { baseline, scenario } = planWith(1, shown[0]);
    expect(pictures[0]).toEqual(await project(baseline, scenario, [inProcessSimulator()]));
  });

  it("refuses a plan that would never end, whatever is asked about it", async () => {
    const { ask, endOf, causes } = aProjector();
    const { baseline, scenario } = planWith(Number.NaN);
    const refused = { type: "failed", error: { code: "plan/invalid", path: "scenario.growthRatio", found: "NaN" } };
    for (const [job, type] of [
      [1, "project"],
      [2, "valueSteps"],
    ] as const) {
      const end = endOf(job);
      ask({ type, job, plan: { baseline, scenario } });
      expect(await end).toMatchObject(refused);
    }
    expect(causes).toEqual([]);
  });

  it("does one job after the other, and leaves out what was dropped meanwhile", async () => {
    const { ask, endOf } = aProjector();
    const ends = [1, 2, 3].map(endOf);
    for (const job of [1, 2, 3]) ask({ type: "project", job, plan: planWith(job) });
    ask({ type: "drop", job: 2 });
    expect((await Promise.all(ends)).map(({ type }) => type)).toEqual(["projected", "dropped", "projected"]);
  });

  it("gives up a valuation that an edit has made worthless", async () => {
    const { ask, endOf } = aProjector();
    const end = endOf(1);
    // So many that they do not fit one shard: between shards is where a run looks up.
    ask({ type: "valueSteps", job: 1, plan: planWith(1, 1000) });
    await Promise.resolve();
    ask({ type: "drop", job: 1 });
    expect(await end).toEqual({ type: "dropped", job: 1 });
  });

  it("says that a plan it cannot run failed, and goes on with the next", async () => {
    const { ask, endOf, causes } = aProjector();
    const [failed, next] = [endOf(1), endOf(2)];
    ask({ type: "project", job: 1, plan: undefined as unknown as Plan });
    ask({ type: "project", job: 2, plan: planWith(1) });
    expect(await failed).toEqual({ type: "failed", job: 1, error: { code: "unexpected" } });
    expect(causes).toHaveLength(1);
    expect(await next).toMatchObject({ type: "projected" });
  });
});
