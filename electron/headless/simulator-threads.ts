/** A simulator on every core. The results do not depend on how many there are. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FromSimulator, Simulator, ToSimulator } from "../../shared/simulation/protocol.ts";
import { portOf } from "./thread-port.ts";

export type SimulatorThreads = { readonly simulators: readonly Simulator[]; close(): Promise<void> };

/**
 * A thread that dies would otherwise be waited for for ever: its death is told as a failure of the run it had, and of every run
 * it is asked for later.
 */
export function simulatorOn(worker: Worker, report: (cause: unknown) => void): Simulator {
  const port = portOf<ToSimulator, FromSimulator>(worker);
  const listeners = new Set<(message: FromSimulator) => void>();
  let run = 0;
  let isDead = false;
  const tellDeath = () => {
    for (const listener of [...listeners]) listener({ type: "failed", run, error: { code: "simulation/stopped" } });
  };
  worker.on("error", report);
  // Comes after an error as well, and alone when memory or someone else ended the thread.
  worker.on("exit", () => {
    isDead = true;
    tellDeath();
  });
  return {
    post(message, give) {
      run = message.run;
      // Later, as any answer would be: whoever asks may not be ready to hear yet.
      if (isDead) queueMicrotask(tellDeath);
      else port.post(message, give);
    },
    listen(listener) {
      const stop = port.listen(listener);
      listeners.add(listener);
      return () => {
        stop();
        listeners.delete(listener);
      };
    },
  };
}

export function openSimulatorThreads(
  script: URL,
  report: (cause: unknown) => void,
  count = availableParallelism(),
): SimulatorThreads {
  const workers = Array.from({ length: count }, () => new Worker(script));
  return {
    simulators: workers.map((worker) => simulatorOn(worker, report)),
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
