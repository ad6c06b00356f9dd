/** The talk's first plan as one page that needs nothing else, with the model in it or with the answer alone. */
import { Fault } from "../../../../shared/base/errors.ts";
import type { ExportSource } from "../../../../shared/format/office/export-source.ts";
import { pageDocument } from "../../../../shared/presentation/page/page-document.ts";
import { pageProgram } from "../../../../shared/presentation/page/page.program";
import type { ShownDeck } from "../../../../shared/presentation/slide.ts";
import type { ExportTools } from "./exporters.ts";
import type { FromPageWorker, ToPageWorker } from "./page.worker.ts";

type Worked = Extract<FromPageWorker, { type: "finished" }>;

/** On a thread of its own, that is ended when nobody waits for it any more. */
function workOut(asked: ToPageWorker, { signal, onProgress }: ExportTools): Promise<Worked> {
  const thread = new Worker(new URL("./page.worker.ts", import.meta.url), { type: "module" });
  return new Promise<Worked>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
    thread.addEventListener("error", () => reject(new Fault({ code: "simulation/stopped" })));
    thread.addEventListener("message", ({ data }: MessageEvent<FromPageWorker>) => {
      if (data.type === "progress") onProgress((0.9 * data.done) / asked.trials);
      else if (data.type === "failed") reject(new Fault(data.error));
      else resolve(data);
    });
    thread.postMessage(asked);
  }).finally(() => thread.terminate());
}

export async function planPage(
  { title, subtitle, areNamesHidden }: ShownDeck,
  tools: ExportTools,
  { plans, smallestGroup, without, speech, appVersion }: ExportSource,
  hasModel: boolean,
): Promise<Uint8Array> {
  const [{ plan, projection }] = plans as [ExportSource["plans"][number]];
  const { scrubbed, result } = await workOut({ ...plan, trials: projection.trials, smallestGroup }, tools);
  const content = {
    title,
    subtitle,
    ...plan,
    scrubbed,
    result,
    smallestGroup,
    version: appVersion,
    day: speech.formats.day(Date.now()),
    without,
    areNamesHidden,
    hasModel,
  };
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const hash = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest("SHA-256", bytes);
  const text = await pageDocument(content, pageProgram, speech, { hash, utf8 });
  tools.signal.throwIfAborted();
  return utf8(text);
}
