import { attempt } from "../base/errors.ts";
import type { FromSimulator, Port, ToSimulator } from "./protocol.ts";
import { type Trials, prepareTrials } from "./trials.ts";

/** A simulator's whole behaviour, with no idea which thread it runs on. It knows one plan at a time and global trial numbers. */
export function serveSimulator(port: Port<FromSimulator, ToSimulator>, report: (cause: unknown) => void): void {
  let current: { run: number; trials: Trials } | undefined;

  async function answer(message: ToSimulator): Promise<void> {
    const result = await attempt(() => {
      if (message.type === "plan") current = { run: message.run, trials: prepareTrials(message.plan) };
      // A shard of a superseded plan is dropped: nobody waits for it.
      else if (current?.run === message.run)
        return { range: message.range, rows: current.trials.simulate(message.range) };
      return undefined;
    }, report);
    const { run } = message;
    if (!result.ok) port.post({ type: "failed", run, error: result.error });
    else if (result.value) {
      const { range, rows } = result.value;
      port.post({ type: "finished", run, range, rows }, [rows.numbers.buffer, rows.counts.buffer]);
    }
  }

  // One after another, in the order asked.
  let last: Promise<void> = Promise.resolve();
  port.listen((message) => {
    last = last.then(() => answer(message));
  });
}
