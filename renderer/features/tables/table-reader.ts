/** A chosen file and the thread that reads it. Stopping is closing the thread. */
import type { Result } from "../../../shared/base/errors.ts";
import type { ReadFile, ReadRequest } from "./table-session.ts";
import type { FromTables, ToTables } from "./tables-protocol.ts";

export type TableReader = {
  /** The answer to a newer question comes after the answer to an older one. */
  read(request: ReadRequest, tell: (doneShare: number) => void): Promise<Result<ReadFile>>;
  close(): void;
};

export type OpenTableReader = (bytes: Uint8Array) => TableReader;

type Waiting = { answer(result: Result<ReadFile>): void; tell(doneShare: number): void };

export function openTableReader(bytes: Uint8Array): TableReader {
  const thread = new Worker(new URL("./tables.worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let jobs = 0;
  const post = (message: ToTables) => thread.postMessage(message);

  thread.addEventListener("message", ({ data }: MessageEvent<FromTables>) => {
    if (data.type === "progress") {
      waiting.get(data.job)?.tell(data.doneShare);
      return;
    }
    if (data.type === "written") return;
    const result: Result<ReadFile> =
      data.type === "read" ? { ok: true, value: data.file } : { ok: false, error: data.error };
    waiting.get(data.job)?.answer(result);
    waiting.delete(data.job);
  });
  // A thread that dies, of memory for instance, must not leave anyone waiting.
  thread.addEventListener("error", () => {
    for (const { answer } of waiting.values()) answer({ ok: false, error: { code: "unexpected" } });
    waiting.clear();
  });
  post({ type: "file", bytes });

  return {
    read: (request, tell) =>
      new Promise((answer) => {
        const job = ++jobs;
        waiting.set(job, { answer, tell });
        post({ type: "read", job, request });
      }),
    close() {
      thread.terminate();
      waiting.clear();
    },
  };
}
