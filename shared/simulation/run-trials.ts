/** Shares a plan's trials among simulators and puts the answers in their places. */
import { Fault } from "../base/errors.ts";
import type { CompiledPlan } from "./compiled-plan.ts";
import { type Outcome, emptyOutcome, placeShard } from "./outcome.ts";
import type { FromSimulator, Simulator } from "./protocol.ts";
import { shardsOf } from "./shards.ts";

export type RunOptions = {
  /** Hears how many trials are in. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Asked before each shard; once it says no the run ends with `undefined`, and no simulator is left with more than two shards. */
  readonly isWanted?: (() => boolean) | undefined;
  readonly trialsPerShard?: number | undefined;
};

/** Enough that a simulator never waits for the next shard, few enough that a dropped run is soon over. */
const shardsInFlight = 2;

/** Names a run within this thread, so that late answers to an older one are told apart. Never part of a result. */
let lastRun = 0;

export function runTrials(
  plan: CompiledPlan,
  simulators: readonly Simulator[],
  { onProgress, isWanted = () => true, trialsPerShard }: RunOptions = {},
): Promise<Outcome | undefined> {
  const run = ++lastRun;
  const outcome = emptyOutcome(plan);
  const shards = shardsOf(plan, trialsPerShard);
  let next = 0;
  let done = 0;

  return new Promise((resolve, reject) => {
    const stops: (() => void)[] = [];
    const end = (settle: () => void) => {
      for (const stop of stops) stop();
      settle();
    };

    function giveShard(simulator: Simulator): void {
      const range = shards[next];
      if (!range) return;
      next += 1;
      simulator.post({ type: "shard", run, range });
    }

    function hear(simulator: Simulator, answer: FromSimulator): void {
      if (answer.run !== run) return;
      if (answer.type === "failed") {
        end(() => reject(new Fault(answer.error)));
        return;
      }
      placeShard(outcome, answer.range, answer.rows);
      done += answer.range.to - answer.range.from;
      onProgress?.(done);
      if (done === plan.trials) end(() => resolve(outcome));
      else if (isWanted()) giveShard(simulator);
      else end(() => resolve(undefined));
    }

    for (const simulator of simulators) {
      stops.push(simulator.listen((answer) => hear(simulator, answer)));
      simulator.post({ type: "plan", run, plan });
    }
    for (let round = 0; round < shardsInFlight; round++) simulators.forEach(giveShard);
  });
}
