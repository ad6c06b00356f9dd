/** Shares a plan's trials among simulators and puts the answers in their places. */
import { Fault } from "../base/errors.ts";
import type { CompiledPlan } from "./compiled-plan.ts";
import { keepFirst } from "./first-trials.ts";
import { type Outcome, type OutcomeRoom, emptyOutcome, placeShard } from "./outcome.ts";
import type { HandOut } from "./lessons.ts";
import type { FromSimulator, Simulator } from "./protocol.ts";
import type { ColumnChoice } from "./rows.ts";
import { nextRun } from "./run-number.ts";
import { createShards } from "./shards.ts";

export type RunOptions = {
  /** Number of the first trial; the outcome begins with it. Trials of other numbers have other luck. */
  readonly firstTrial?: number | undefined;
  /** Hears how many trials are in, wherever in the order they belong. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /**
   * Hears each time the unbroken beginning grows: the first `done` trials of the outcome are in and final.
   * A number ends the run with so many of them. It must follow from the trials alone, or results would depend on speed.
   */
  readonly onBeginning?: ((outcome: Outcome, done: number) => number | undefined) | undefined;
  /** Asked before each shard, and between the parts of a long preparation; once it says no the run ends with `undefined`, and every simulator is free within a tenth of a second. */
  readonly isWanted?: (() => boolean) | undefined;
  /** Ends the run as soon as it resolves, and leaves shards in progress to themselves. */
  readonly dropped?: Promise<unknown> | undefined;
  /** In the plan's own ways when absent. */
  readonly handOut?: HandOut | undefined;
  /** The columns that will be read: those left out are zeros. All of them when absent. */
  readonly columns?: ColumnChoice | undefined;
  /** Where the outcome is written; of no use for chosen columns. Memory of its own when absent. */
  readonly room?: OutcomeRoom | undefined;
  /** A fixed size in place of one that fits the pace. */
  readonly trialsPerShard?: number | undefined;
};

export function runTrials(
  plan: CompiledPlan,
  simulators: readonly Simulator[],
  {
    firstTrial = 0,
    onProgress,
    onBeginning,
    isWanted = () => true,
    dropped,
    handOut,
    columns,
    room = emptyOutcome,
    trialsPerShard,
  }: RunOptions = {},
): Promise<Outcome | undefined> {
  const run = nextRun();
  const outcome = room(plan);
  const shards = createShards(plan, simulators.length, trialsPerShard);
  let done = 0;

  return new Promise((resolve, reject) => {
    const stops: (() => void)[] = [];
    const atWork = new Map<Simulator, number>();
    const end = (settle: () => void) => {
      for (const stop of stops) stop();
      settle();
    };

    /** One more, where there is one and the simulator has not enough at hand. */
    function giveShard(simulator: Simulator): void {
      const count = atWork.get(simulator) ?? 0;
      const range = count < shards.atHand ? shards.next() : undefined;
      if (!range) return;
      atWork.set(simulator, count + 1);
      simulator.post({ type: "shard", run, range: { from: range.from + firstTrial, to: range.to + firstTrial } });
    }

    /** How many trials are enough, where the beginning has grown and says so. */
    function enoughAfter(range: { readonly from: number; readonly to: number }): number | undefined {
      const before = shards.beginning;
      shards.arrive(range);
      return shards.beginning > before ? onBeginning?.(outcome, shards.beginning) : undefined;
    }

    function hear(simulator: Simulator, answer: FromSimulator): void {
      if (answer.run !== run) return;
      if (answer.type === "preparing") {
        if (isWanted()) simulator.post({ type: "goOn", run });
        else end(() => resolve(undefined));
        return;
      }
      if (answer.type === "failed") {
        end(() => reject(new Fault(answer.error)));
        return;
      }
      if (answer.type !== "finished") return;
      const range = { from: answer.range.from - firstTrial, to: answer.range.to - firstTrial };
      const { rows } = answer;
      placeShard(outcome, range, rows, columns);
      simulator.post({ type: "spent", run, rows }, [rows.numbers.buffer, rows.counts.buffer]);
      atWork.set(simulator, (atWork.get(simulator) ?? 1) - 1);
      shards.learn(range, answer.milliseconds);
      done += range.to - range.from;
      onProgress?.(done);
      const enough = enoughAfter(range);
      if (enough !== undefined) end(() => resolve(keepFirst(outcome, enough)));
      else if (done === plan.trials) end(() => resolve(outcome));
      else if (isWanted()) {
        // Twice, for the one who went without the second while shards were long.
        giveShard(simulator);
        giveShard(simulator);
      } else end(() => resolve(undefined));
    }

    void dropped?.then(() => {
      for (const simulator of simulators) simulator.post({ type: "drop", run });
      end(() => resolve(undefined));
    });
    for (const simulator of simulators) {
      stops.push(simulator.listen((answer) => hear(simulator, answer)));
      simulator.post({ type: "plan", run, plan, handOut, columns });
    }
    for (const simulator of [...simulators, ...simulators]) giveShard(simulator);
  });
}
