import { describe, expect, it } from "vitest";
import { project } from "../../../shared/analysis/project.ts";
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
  const ends = new Map<number, (message: FromProjector) => void>();
  let ask: (message: ToProjector) => void = () => {};
  serveProjector(
    {
      post: (message) => message.type !== "progress" && ends.get(message.job)?.(message),
      listen: (listener) => {
        ask = listener;
        return () => {};
      },
    },
    [inProcessSimulator(), inProcessSimulator()],
    (cause) => causes.push(cause),
  );
  const endOf = (job: number) => new Promise<FromProjector>((resolve) => ends.set(job, resolve));
  return { ask: (message: ToProjector) => ask(message), endOf, causes };
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
    ask({ type: "project", job: 1, plan: {} as Plan });
    ask({ type: "project", job: 2, plan: planWith(1) });
    expect(await failed).toEqual({ type: "failed", job: 1, error: { code: "unexpected" } });
    expect(causes).toHaveLength(1);
    expect(await next).toMatchObject({ type: "projected" });
  });
});
