import { attempt } from "../base/errors.ts";
import type { FromSimulator, Port, ToSimulator, TrialRange } from "./protocol.ts";
import { type Trials, prepareTrials } from "./trials.ts";

/**
 * A simulator's whole behaviour, with no idea which thread it runs on. It knows one plan at a time and global trial numbers.
 * A clock in milliseconds lets the one who asks fit shards to its pace.
 */
export function serveSimulator(
  port: Port<FromSimulator, ToSimulator>,
  report: (cause: unknown) => void,
  now?: () => number,
): void {
  let current: { run: number; trials: Trials } | undefined;

  function simulate(trials: Trials, range: TrialRange) {
    const begun = now?.();
    const rows = trials.simulate(range);
    const ended = now?.();
    return { range, rows, milliseconds: begun === undefined || ended === undefined ? undefined : ended - begun };
  }

  async function answer(message: ToSimulator): Promise<void> {
    const result = await attempt(() => {
      if (message.type === "plan") current = { run: message.run, trials: prepareTrials(message.plan) };
      // A shard of a superseded plan is dropped: nobody waits for it.
      else if (current?.run === message.run) return simulate(current.trials, message.range);
      return undefined;
    }, report);
    const { run } = message;
    if (!result.ok) port.post({ type: "failed", run, error: result.error });
    else if (result.value) {
      const { rows } = result.value;
      port.post({ type: "finished", run, ...result.value }, [rows.numbers.buffer, rows.counts.buffer]);
    }
  }

  // One after another, in the order asked.
  let last: Promise<void> = Promise.resolve();
  port.listen((message) => {
    last = last.then(() => answer(message));
  });
}
