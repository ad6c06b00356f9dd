/** A session that only lives in memory and serves only what shows slides: no database, no storage and no page of the workspace is within reach. */
import { session } from "electron";
import { serveFiles } from "../app-protocol.ts";
import { lockSession } from "../lockdown.ts";

/** No `persist:` in front of it: nothing of it is ever on the disk. */
const partition = "stage";

export function openStageSession(files: ReadonlyMap<string, string>): void {
  const stage = session.fromPartition(partition);
  lockSession(stage);
  serveFiles(stage.protocol, new Map([...files].filter(([path]) => path !== "/index.html")));
}

export const stageSession = () => session.fromPartition(partition);
