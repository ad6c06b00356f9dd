import { EventEmitter } from "node:events";
import type { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { simulatorOn } from "../../../electron/headless/simulator-threads.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { compilePlan } from "../../../shared/simulation/compile-plan.ts";
import { inProcessSimulator } from "../../../shared/simulation/in-process-simulator.ts";
import { runTrials } from "../../../shared/simulation/run-trials.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const plan = compilePlan(baseline, { ...scenarios[0]!, months: 6, trials: 200 });

/** A thread that takes work and never answers, until it dies. */
function aThread() {
  const thread = Object.assign(new EventEmitter(), { postMessage: () => {} });
  return thread as unknown as Worker & EventEmitter;
}

const stopped = { error: { code: "simulation/stopped" } };

describe("a simulator's thread", () => {
  it("that dies ends the run with a message, whatever the others do", async () => {
    const thread = aThread();
    const causes: unknown[] = [];
    const run = runTrials(plan, [simulatorOn(thread, (cause) => causes.push(cause)), inProcessSimulator()]);
    const ended = expect(run).rejects.toMatchObject(stopped);
    const cause = new Error("out of memory");
    thread.emit("error", cause);
    thread.emit("exit", 1);
    await ended;
    expect(causes).toEqual([cause]);
  });

  it("that was dead before is not waited for", async () => {
    const thread = aThread();
    const simulator = simulatorOn(thread, () => {});
    thread.emit("exit", 1);
    await expect(runTrials(plan, [simulator])).rejects.toMatchObject(stopped);
  });
});
