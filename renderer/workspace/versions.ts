/** Earlier states of the open workspace, as documents. */
import { createContext, use } from "react";
import { attempt, type Result, valueOf } from "../../shared/base/errors.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import type { Desktop } from "../../shared/ipc/desktop.ts";
import type { VersionMark } from "../../shared/ipc/record.ts";
import type { VersionEntry } from "../../shared/ipc/versions.ts";
import { newId } from "./new-id.ts";
import { replay } from "./replay.ts";

export type Versions = {
  /** Newest first. */
  list(): Promise<Result<readonly VersionEntry[]>>;
  read(revision: number): Promise<Result<Workspace>>;
  /** Keeps what is on screen now for good: named by the person, or before a deed that replaces much. */
  keepNow(mark: VersionMark): Promise<Result<VersionEntry>>;
  /** No mark: the version may be dropped with age. */
  mark(revision: number, mark: VersionMark | undefined): Promise<Result<VersionEntry>>;
};

export type VersionsDeps = {
  readonly desktop: Pick<Desktop, "listVersions" | "readVersion" | "markVersion">;
  /** The key of the open workspace. */
  readonly workspace: string;
  /** This version of the app: what it wrote itself, it need not check again. */
  readonly app?: string | undefined;
  /** Writes the newest state as a snapshot; a revision that is not before it. */
  takeSnapshot(mark: VersionMark): Promise<Result<{ revision: number }>>;
  report(cause: unknown): void;
};

export function createVersions({ desktop, workspace, app, takeSnapshot, report }: VersionsDeps): Versions {
  return {
    list: () => desktop.listVersions({ workspace }),
    read: (revision) =>
      attempt(async () => {
        const snapshot = valueOf(await desktop.readVersion({ workspace, revision }));
        return replay({ snapshot, entries: [] }, { app, newId: () => newId("p") }).history.document;
      }, report),
    async keepNow(mark) {
      const taken = await takeSnapshot(mark);
      if (!taken.ok) return taken;
      const listed = await desktop.listVersions({ workspace });
      if (!listed.ok) return listed;
      // An edit may have slipped in since: the version is the newest that is not newer than what was asked for.
      const kept = listed.value.find(({ revision }) => revision <= taken.value.revision);
      if (kept === undefined) return { ok: false, error: { code: "unexpected" } };
      return desktop.markVersion({ workspace, revision: kept.revision, mark });
    },
    mark: (revision, mark) => desktop.markVersion({ workspace, revision, mark }),
  };
}

export const VersionsContext = createContext<Versions | undefined>(undefined);

export function useVersions(): Versions {
  const versions = use(VersionsContext);
  if (versions === undefined) throw new Error("useVersions needs a VersionsContext above it");
  return versions;
}
