import { lightPort } from "../simulator/light-port.ts";
import { portOf } from "../simulator/worker-port.ts";
import type { AnalystThread } from "./analyst.ts";
import type { FromAnalyst, ToAnalyst } from "./analyst-protocol.ts";

export function openAnalystThread(): AnalystThread {
  const worker = new Worker(new URL("./analyst.worker.ts", import.meta.url), { type: "module" });
  const port = lightPort<ToAnalyst, FromAnalyst>(portOf(worker));
  return {
    post: (message) => port.post(message),
    onAnswer: (listener) => port.listen(listener),
    onBreak: (listener) => worker.addEventListener("error", listener),
    close: () => worker.terminate(),
  };
}
