/** Paths stay here. The window holds a token for each file a person chose, and a token opens nothing else. */
import { randomUUID } from "node:crypto";
import { Fault } from "../shared/base/errors.ts";
import type { FileKind } from "../shared/ipc/desktop.ts";

export type ChosenFiles = {
  remember(path: string, kind: FileKind): string;
  /** Where a workspace may be written again. A table was chosen to be read: its token writes nothing. */
  workspacePathOf(token: string): string;
};

export function createChosenFiles(): ChosenFiles {
  const chosen = new Map<string, { path: string; kind: FileKind }>();
  return {
    remember(path, kind) {
      const token = randomUUID();
      chosen.set(token, { path, kind });
      return token;
    },
    workspacePathOf(token) {
      const file = chosen.get(token);
      if (file?.kind !== "workspace") throw new Fault({ code: "ipc/forgotten-file" });
      return file.path;
    },
  };
}
