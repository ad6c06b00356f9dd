import { attempt } from "../base/errors.ts";
import { createKernelMemory, memoryAfter } from "./kernel-memory.ts";
import type { FromSimulator, Port, ToSimulator, TrialRange } from "./protocol.ts";
import type { ColumnChoice, Rows } from "./rows.ts";
import { type Trials, learningLessons, preparingTrials } from "./trials.ts";

/** The plan at hand: what is left to prepare and the shards that wait for it, or the trials. */
type Work = {
  readonly run: number;
  readonly columns?: ColumnChoice | undefined;
  /** Does one part of the preparation; true once it was the last. */
  readonly prepare: () => boolean;
  trials: Trials | undefined;
  readonly waiting: TrialRange[];
};

/** As many as may be at hand or on their way at a time. */
const mostSpare = 2;

/** One part after the other, and what is to be done with the outcome. */
function inParts<T>(parts: Generator<void, T>, finish: (value: T) => void): () => boolean {
  return () => {
    const part = parts.next();
    if (part.done !== true) return false;
    finish(part.value);
    return true;
  };
}

/**
 * A simulator's whole behaviour, with no idea which thread it runs on. It knows one plan at a time and global trial numbers.
 * A clock in milliseconds lets the one who asks fit shards to its pace; `hearOthers` resolves when messages that came during a
 * shard have been heard, so that the next one is not begun for nobody.
 */
export function serveSimulator(
  port: Port<FromSimulator, ToSimulator>,
  report: (cause: unknown) => void,
  now?: () => number,
  hearOthers?: () => Promise<void>,
): void {
  let current: Work | undefined;
  /** The run that nobody waits for any more, heard of before the turn of what was asked of it. */
  let dropped: number | undefined;
  let memory = createKernelMemory();
  const spare: Rows[] = [];

  function simulate({ run, columns }: Work, trials: Trials, range: TrialRange): void {
    const begun = now?.();
    const rows = trials.simulate(range, columns, spare.pop());
    const ended = now?.();
    const milliseconds = begun === undefined || ended === undefined ? undefined : ended - begun;
    port.post({ type: "finished", run, range, rows, milliseconds }, [rows.numbers.buffer, rows.counts.buffer]);
  }

  function goOn({ run, prepare }: Work): void {
    if (!prepare()) port.post({ type: "preparing", run });
  }

  function follow(message: Exclude<ToSimulator, { type: "drop" }>): void {
    if (message.type === "spent") {
      if (spare.length < mostSpare) spare.push(message.rows);
      return;
    }
    if (message.type === "plan") {
      const { run, plan, handOut, columns } = message;
      memory = memoryAfter(memory);
      const prepare = inParts(preparingTrials(plan, handOut, memory), (trials) => {
        work.trials = trials;
        for (const range of work.waiting) simulate(work, trials, range);
      });
      const work: Work = { run, columns, prepare, trials: undefined, waiting: [] };
      current = work;
      goOn(work);
      return;
    }
    if (message.type === "learn") {
      const { run, plan } = message;
      memory = memoryAfter(memory);
      const prepare = inParts(learningLessons(plan, memory), (lessons) => port.post({ type: "learnt", run, lessons }));
      current = { run, prepare, trials: undefined, waiting: [] };
      goOn(current);
      return;
    }
    // What is asked of a superseded plan is left as well.
    if (current?.run !== message.run || dropped === message.run) return;
    if (message.type === "goOn") goOn(current);
    else if (current.trials) simulate(current, current.trials, message.range);
    else current.waiting.push(message.range);
  }

  // One after another, in the order asked.
  let last: Promise<void> = Promise.resolve();
  port.listen((message) => {
    if (message.type === "drop") {
      dropped = message.run;
      return;
    }
    last = last.then(async () => {
      if (message.type === "shard") await hearOthers?.();
      const result = await attempt(() => follow(message), report);
      if (!result.ok) port.post({ type: "failed", run: message.run, error: result.error });
    });
  });
}
