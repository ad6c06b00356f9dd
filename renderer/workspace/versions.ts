/** Earlier states of the open workspace, as documents. */
import { createContext, use } from "react";
import { attempt, Fault, type Result } from "../../shared/base/errors.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import type { Desktop } from "../../shared/ipc/desktop.ts";
import type { VersionMark } from "../../shared/ipc/record.ts";
import type { VersionEntry } from "../../shared/ipc/versions.ts";
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
  /** Writes the newest state as a snapshot; the revision it stands for. */
  takeSnapshot(mark: VersionMark): Promise<Result<{ revision: number }>>;
  report(cause: unknown): void;
};

export function createVersions({ desktop, workspace, takeSnapshot, report }: VersionsDeps): Versions {
  return {
    list: () => desktop.listVersions({ workspace }),
    read: (revision) =>
      attempt(async () => {
        const stored = await desktop.readVersion({ workspace, revision });
        if (!stored.ok) throw new Fault(stored.error);
        return replay({ snapshot: stored.value, entries: [] }).history.document;
      }, report),
    async keepNow(mark) {
      const taken = await takeSnapshot(mark);
      return taken.ok ? desktop.markVersion({ workspace, revision: taken.value.revision, mark }) : taken;
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
