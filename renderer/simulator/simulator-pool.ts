/** The threads behind a projection: some simulators, and the projector that they answer to. */
import type { Port } from "../../shared/simulation/protocol.ts";
import { lightPort } from "./light-port.ts";
import { poolSize } from "./pool-size.ts";
import type { FromProjector, ToProjector } from "./projector-protocol.ts";
import { portOf } from "./worker-port.ts";

export type SimulatorPool = {
  readonly projector: Port<ToProjector, FromProjector>;
  /** A thread died by itself: whatever it was doing is lost. */
  onBreak(listener: (cause: unknown) => void): void;
  close(): void;
};

export function openSimulatorPool(size = poolSize(navigator.hardwareConcurrency)): SimulatorPool {
  const simulators = Array.from(
    { length: size },
    () => new Worker(new URL("./simulator.worker.ts", import.meta.url), { type: "module" }),
  );
  const projector = new Worker(new URL("./projector.worker.ts", import.meta.url), { type: "module" });
  const ports = simulators.map((simulator) => {
    const { port1, port2 } = new MessageChannel();
    simulator.postMessage(port1, [port1]);
    return port2;
  });
  projector.postMessage(ports, ports);
  const threads = [...simulators, projector];
  return {
    projector: lightPort(portOf(projector)),
    onBreak(listener) {
      for (const thread of threads) thread.addEventListener("error", listener);
    },
    close() {
      for (const thread of threads) thread.terminate();
    },
  };
}
