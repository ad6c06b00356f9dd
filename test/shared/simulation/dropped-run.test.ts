import { describe, expect, it } from "vitest";
import { compilePlan } from "../../../shared/simulation/compile-plan.ts";
import type { CompiledPlan } from "../../../shared/simulation/compiled-plan.ts";
import type { FromSimulator, Simulator, ToSimulator } from "../../../shared/simulation/protocol.ts";
import { inProcessSimulator } from "../../../shared/simulation/in-process-simulator.ts";
import { columnsOf, emptyRows } from "../../../shared/simulation/rows.ts";
import { serveSimulator } from "../../../shared/simulation/serve-simulator.ts";
import { runTrials } from "../../../shared/simulation/run-trials.ts";
import { aBaseline, aMember, aScenario } from "../../support/builders.ts";

/** Simulators on a clock of their own: a trial takes as long as the test says, and nothing is computed. */
function aMachine(plan: CompiledPlan, simulators: number, trialMs: number) {
  const { trials } = plan;
  const desks = Array.from({ length: simulators }, () => ({
    busyUntil: 0,
    listeners: new Set<(answer: FromSimulator) => void>(),
  }));
  const due: { at: number; tell(): void }[] = [];
  let now = 0;
  const ports = desks.map((desk): Simulator => ({
    post(message: ToSimulator) {
      if (message.type !== "shard") return;
      const { run, range } = message;
      const milliseconds = (range.to - range.from) * trialMs;
      desk.busyUntil = Math.max(now, desk.busyUntil) + milliseconds;
      const rows = emptyRows(columnsOf(plan), range.to - range.from);
      const tell = () => desk.listeners.forEach((hear) => hear({ type: "finished", run, range, rows, milliseconds }));
      due.push({ at: desk.busyUntil, tell });
    },
    listen(listener) {
      desk.listeners.add(listener);
      return () => desk.listeners.delete(listener);
    },
  }));
  return {
    ports,
    now: () => now,
    freeAt: () => Math.max(...desks.map(({ busyUntil }) => busyUntil)),
    /** Lets time pass until nothing is left to do. */
    pass() {
      for (let steps = 0; due.length > 0 && steps <= trials; steps++) {
        due.sort((one, other) => one.at - other.at);
        const next = due.shift()!;
        now = next.at;
        next.tell();
      }
    },
  };
}

const plan = compilePlan(aBaseline({ members: [aMember({ id: "m" })] }), aScenario({ months: 1, trials: 20_000 }));

describe("a run that is dropped", () => {
  it.each([0.01, 0.4, 5, 10, 45, 90])(
    "frees every simulator within 100 ms where a trial takes %f ms",
    async (trialMs) => {
      // The first shard is sized by the plan, before any pace is known: 20,000 member-months in a shard.
      const large = { ...plan, slots: 20_000 };
      const machine = aMachine(large, 2, trialMs);
      const droppedAt = Math.min(700, large.trials * trialMs * 0.2);
      const run = runTrials(large, machine.ports, { isWanted: () => machine.now() < droppedAt });
      machine.pass();
      expect(await run).toBeUndefined();
      expect(machine.freeAt() - droppedAt).toBeLessThanOrEqual(100);
    },
  );

  it("stops its simulators while they still prepare", async () => {
    const members = Array.from({ length: 1_200 }, (_, index) => aMember({ id: `m${index}` }));
    const large = compilePlan(aBaseline({ members }), aScenario({ months: 120, trials: 1_000 }));
    const simulator = inProcessSimulator();
    const heard: string[] = [];
    simulator.listen(({ type }) => heard.push(type));
    expect(await runTrials(large, [simulator], { isWanted: () => false })).toBeUndefined();
    expect(heard).toEqual(["preparing"]);
  });

  it("leaves shards at hand to themselves", async () => {
    const answers: FromSimulator[] = [];
    const turn = () => new Promise<void>((next) => setTimeout(next));
    let tell: (message: ToSimulator) => void = () => {};
    serveSimulator(
      {
        post: (answer) => answers.push(answer),
        listen(listener) {
          tell = listener;
          return () => {};
        },
      },
      () => {},
      undefined,
      turn,
    );
    const shard = (from: number): ToSimulator => ({ type: "shard", run: 1, range: { from, to: from + 10 } });
    tell({ type: "plan", run: 1, plan });
    tell(shard(0));
    await expect.poll(() => answers.length).toBe(1);
    tell(shard(10));
    tell(shard(20));
    tell({ type: "drop", run: 1 });
    for (let turns = 0; turns < 5; turns++) await turn();
    expect(answers.map((answer) => answer.type === "finished" && answer.range.from)).toEqual([0]);
  });

  it("had its simulators at work all the time until then", async () => {
    const machine = aMachine(plan, 2, 1);
    const run = runTrials(plan, machine.ports);
    machine.pass();
    await run;
    // 20,000 trials of 1 ms on two simulators; the end may be uneven by a share of the rest.
    expect(machine.now()).toBeLessThan(10_000 + 20);
  });
});
