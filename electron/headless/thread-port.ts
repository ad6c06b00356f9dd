import type { MessagePort, Worker } from "node:worker_threads";
import type { Port } from "../../shared/simulation/protocol.ts";

/** Either end of a worker thread as the simulation knows it. */
export const portOf = <Out, In>(thread: MessagePort | Worker): Port<Out, In> => ({
  post(message, give = []) {
    thread.postMessage(message, give);
  },
  listen(listener) {
    thread.on("message", listener);
    return () => {
      thread.off("message", listener);
    };
  },
});
