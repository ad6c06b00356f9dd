/** Writes a table in a thread of its own. Stopping is closing the thread. */
import type { Result } from "../../../shared/base/errors.ts";
import type { FromTables, ToTables } from "./tables-protocol.ts";
import type { WriteRequest, WrittenFile } from "./write-file.ts";

export type Writing = {
  /** Undefined: it was stopped. */
  readonly result: Promise<Result<WrittenFile | undefined>>;
  readonly stop: () => void;
};

export type StartWriting = (request: WriteRequest, tell: (doneShare: number) => void) => Writing;

export function startWriting(request: WriteRequest, tell: (doneShare: number) => void): Writing {
  const thread = new Worker(new URL("./tables.worker.ts", import.meta.url), { type: "module" });
  const message: ToTables = { type: "write", request };
  let stop: () => void = () => undefined;
  const result = new Promise<Result<WrittenFile | undefined>>((done) => {
    function end(answer: Result<WrittenFile | undefined>) {
      thread.terminate();
      done(answer);
    }
    stop = () => end({ ok: true, value: undefined });
    thread.addEventListener("message", ({ data }: MessageEvent<FromTables>) => {
      if (data.type === "progress") tell(data.doneShare);
      else if (data.type === "written") end({ ok: true, value: data.file });
      else if (data.type === "failed") end({ ok: false, error: data.error });
    });
    // A thread that dies, of memory for instance, must not leave anyone waiting.
    thread.addEventListener("error", () => end({ ok: false, error: { code: "unexpected" } }));
    thread.postMessage(message);
  });
  return { result, stop: () => stop() };
}
