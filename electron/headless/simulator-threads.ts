/** A simulator on every core. The results do not depend on how many there are. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FromSimulator, Simulator, ToSimulator } from "../../shared/simulation/protocol.ts";
import { portOf } from "./thread-port.ts";

export type SimulatorThreads = { readonly simulators: readonly Simulator[]; close(): Promise<void> };

/** A thread that dies would otherwise be waited for for ever: its death is told as a failure of the run it had. */
function simulatorOn(worker: Worker, report: (cause: unknown) => void): Simulator {
  const port = portOf<ToSimulator, FromSimulator>(worker);
  let run = 0;
  return {
    post(message, give) {
      run = message.run;
      port.post(message, give);
    },
    listen(listener) {
      const stop = port.listen(listener);
      const fail = (cause: unknown) => {
        report(cause);
        listener({ type: "failed", run, error: { code: "unexpected" } });
      };
      worker.on("error", fail);
      return () => {
        stop();
        worker.off("error", fail);
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
