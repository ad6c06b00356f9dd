/** Reads and writes tables off the thread that draws: a large or hostile file can hold up nothing but itself. */
import "../../simulator/thread-policy.ts";
import { attempt } from "../../../shared/base/errors.ts";
import { createTableSession, type ReadRequest, type TableSession } from "./table-session.ts";
import type { FromTables, ToTables } from "./tables-protocol.ts";
import { type WriteRequest, writeFile } from "./write-file.ts";

// The DOM typings take every file for a page; inside a worker `self` posts like a Worker.
const inside = self as unknown as Worker;
const post = (message: FromTables, give: ArrayBuffer[] = []) => inside.postMessage(message, give);

/** A message for every hundredth would be more than anyone sees. */
const progressStep = 0.02;

/** Where the only thing asked of a thread is one table, its job needs no number. */
const onlyJob = 0;

function teller(job: number): (doneShare: number) => void {
  let told = 0;
  return (doneShare) => {
    if (doneShare - told < progressStep) return;
    told = doneShare;
    post({ type: "progress", job, doneShare });
  };
}

let session: TableSession | undefined;

async function read(job: number, request: ReadRequest) {
  const file = await attempt(() => session!(request, teller(job)), console.error);
  if (file.ok) post({ type: "read", job, file: file.value });
  else post({ type: "failed", job, error: file.error });
}

async function write(request: WriteRequest) {
  const file = await attempt(() => writeFile(request, teller(onlyJob)), console.error);
  if (file.ok) post({ type: "written", file: file.value }, [file.value.bytes.buffer]);
  else post({ type: "failed", job: onlyJob, error: file.error });
}

self.addEventListener("message", ({ data }: MessageEvent<ToTables>) => {
  if (data.type === "file") session = createTableSession(data.bytes);
  else if (data.type === "read") void read(data.job, data.request);
  else void write(data.request);
});
