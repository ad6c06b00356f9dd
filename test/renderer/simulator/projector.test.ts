import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Projection } from "../../../shared/analysis/projection.ts";
import { activeScenario } from "../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { createProjector } from "../../../renderer/simulator/projector.ts";
import type { FromProjector, ToProjector } from "../../../renderer/simulator/projector-protocol.ts";
import type { SimulatorPool } from "../../../renderer/simulator/simulator-pool.ts";

const workspace = sampleWorkspace("en");
const plan = { baseline: workspace.baseline, scenario: activeScenario(workspace) };
const projection = {} as Projection;

/** Pools of threads that do nothing by themselves. */
function pools() {
  const opened: { asked: ToProjector[]; say(message: FromProjector): void; breakDown(): void; isClosed: boolean }[] =
    [];
  const open = (): SimulatorPool => {
    const pool = { asked: [] as ToProjector[], say: (_: FromProjector) => {}, breakDown: () => {}, isClosed: false };
    opened.push(pool);
    return {
      projector: {
        post: (message) => void pool.asked.push(message),
        listen: (listener) => {
          pool.say = listener;
          return () => {};
        },
      },
      onBreak: (listener) => void (pool.breakDown = () => listener(new Error("out of memory"))),
      close: () => void (pool.isClosed = true),
    };
  };
  return { opened, open };
}

const quiet = { onProgress: () => {}, onPicture: () => {} };
const stopped = { error: { code: "simulation/stopped" } };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("projector", () => {
  it("gives each job its own answer", async () => {
    const { opened, open } = pools();
    const projector = createProjector(open, () => {});
    const done: number[] = [];
    const first = projector.project(plan, { ...quiet, onProgress: (trials) => done.push(trials) });
    const second = projector.valueSteps(plan);
    opened[0]!.say({ type: "progress", job: 1, done: 250 });
    opened[0]!.say({ type: "stepsValued", job: 2, values: [] });
    opened[0]!.say({ type: "projected", job: 1, projection });
    expect([await first.result, await second.result, done]).toEqual([projection, [], [250]]);
  });

  it("hands on the pictures of a run on its way, and says when one is drawn", async () => {
    const { opened, open } = pools();
    const pictures: Projection[] = [];
    let drawn = () => {};
    const onceDrawn = (done: () => void) => void (drawn = done);
    const projector = createProjector(open, () => {}, onceDrawn);
    const job = projector.project(plan, { ...quiet, onPicture: (one) => pictures.push(one) });
    const picture = {} as Projection;
    opened[0]!.say({ type: "pictured", job: 1, projection: picture });
    expect(opened[0]!.asked.map(({ type }) => type)).toEqual(["project"]);
    drawn();
    expect(opened[0]!.asked.at(-1)).toEqual({ type: "drawn", job: 1 });
    opened[0]!.say({ type: "projected", job: 1, projection });
    expect([await job.result, pictures]).toEqual([projection, [picture]]);
  });

  it("drops a job on request, once", async () => {
    const { opened, open } = pools();
    const job = createProjector(open, () => {}).project(plan, quiet);
    job.drop();
    opened[0]!.say({ type: "dropped", job: 1 });
    expect(await job.result).toBeUndefined();
    job.drop();
    expect(opened[0]!.asked.map(({ type }) => type)).toEqual(["project", "drop"]);
  });

  it("replaces threads that hang, says so, and goes on with the new ones", async () => {
    const { opened, open } = pools();
    const projector = createProjector(open, () => {});
    const hanging = expect(projector.project(plan, quiet).result).rejects.toMatchObject(stopped);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(opened).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    await hanging;
    expect([opened.length, opened[0]!.isClosed]).toEqual([2, true]);
    const next = projector.project(plan, quiet);
    opened[1]!.say({ type: "projected", job: 2, projection });
    expect(await next.result).toBe(projection);
  });

  it("does not take long work for hanging while it makes progress", async () => {
    const { opened, open } = pools();
    void createProjector(open, () => {}).project(plan, quiet);
    for (let done = 1; done < 10; done++) {
      await vi.advanceTimersByTimeAsync(15_000);
      opened[0]!.say({ type: "progress", job: 1, done });
    }
    expect(opened).toHaveLength(1);
  });

  it("replaces threads when one breaks down", async () => {
    const { opened, open } = pools();
    const causes: unknown[] = [];
    const job = createProjector(open, (cause) => causes.push(cause)).project(plan, quiet);
    opened[0]!.breakDown();
    await expect(job.result).rejects.toMatchObject(stopped);
    expect([opened.length, causes.length]).toEqual([2, 1]);
  });

  it("leaves idle threads alone", async () => {
    const { opened, open } = pools();
    createProjector(open, () => {});
    await vi.advanceTimersByTimeAsync(100_000);
    expect(opened).toHaveLength(1);
  });
});
