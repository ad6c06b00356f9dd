import { readPlan } from "../../shared/presentation/page/plan-json.ts";
import { runScrubbedPlan } from "../../shared/presentation/page/run-scrubbed-plan.ts";
import type { RunReport, RunRequest } from "./protocol.ts";

const sha256 = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest("SHA-256", bytes);

/** The inside of the page's thread. */
export function serveRun(thread: Pick<Worker, "addEventListener"> & { postMessage(report: RunReport): void }): void {
  async function run({ plan, settings }: RunRequest): Promise<void> {
    try {
      const onProgress = (done: number) => thread.postMessage({ type: "progress", done });
      const result = await runScrubbedPlan(readPlan(plan), settings, sha256, onProgress);
      thread.postMessage({ type: "finished", result });
    } catch (cause) {
      console.error(cause);
      thread.postMessage({ type: "failed" });
    }
  }
  thread.addEventListener("message", ({ data }: MessageEvent<RunRequest>) => void run(data), { once: true });
}
