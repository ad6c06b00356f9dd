/** Reads tables off the thread that draws: a large or hostile file can hold up nothing but itself. */
import "../../simulator/thread-policy.ts";
import { Fault } from "../../../shared/base/errors.ts";
import { createTableSession, type TableSession } from "./table-session.ts";
import type { FromTables, ToTables } from "./tables-protocol.ts";

// The DOM typings take every file for a page; inside a worker `self` posts like a Worker.
const inside = self as unknown as Worker;
const post = (message: FromTables) => inside.postMessage(message);

/** A message for every hundredth would be more than anyone sees. */
const progressStep = 0.02;

let session: TableSession | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToTables>) => {
  if (data.type === "file") {
    session = createTableSession(data.bytes);
    return;
  }
  const { job, request } = data;
  let told = 0;
  try {
    const file = session!(request, (doneShare) => {
      if (doneShare - told < progressStep) return;
      told = doneShare;
      post({ type: "progress", job, doneShare });
    });
    post({ type: "read", job, file });
  } catch (cause) {
    if (!(cause instanceof Fault)) console.error(cause);
    post({ type: "failed", job, error: cause instanceof Fault ? cause.error : { code: "unexpected" } });
  }
});
