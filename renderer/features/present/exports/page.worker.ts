/** Works out, off the thread that draws, what a page will say: the plan is scrubbed first, so the page can come to the same result. */
import "../../../simulator/thread-policy.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { exportedSettings } from "../../../../shared/presentation/page/page-settings.ts";
import { type PageResult, runScrubbedPlan } from "../../../../shared/presentation/page/run-scrubbed-plan.ts";
import { type ScrubbedPlan, scrubbedPlan } from "../../../../shared/presentation/page/scrubbed-plan.ts";
import { attempt, type AppError } from "../../../../shared/base/errors.ts";

export type ToPageWorker = {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly trials: number;
  readonly smallestGroup: number;
};

export type FromPageWorker =
  | { readonly type: "progress"; readonly done: number }
  | { readonly type: "finished"; readonly scrubbed: ScrubbedPlan; readonly result: PageResult }
  | { readonly type: "failed"; readonly error: AppError };

const post = (message: FromPageWorker) => (self as unknown as Worker).postMessage(message);
const sha256 = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest("SHA-256", bytes);

self.addEventListener("message", ({ data }: MessageEvent<ToPageWorker>) => {
  const { baseline, scenario, ...how } = data;
  void attempt(async () => {
    const scrubbed = scrubbedPlan(baseline, scenario, how);
    const onProgress = (done: number) => post({ type: "progress", done });
    const result = await runScrubbedPlan(scrubbed, exportedSettings(scrubbed), sha256, onProgress);
    post({ type: "finished", scrubbed, result });
  }, console.error).then((done) => {
    if (!done.ok) post({ type: "failed", error: done.error });
  });
});
