/** What surrounds the open document on this computer: its versions, its backups, and the workspaces beside it. */
import type { AppError } from "../../shared/base/errors.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import { readWorkspaceFile } from "../../shared/format/workspace-file.ts";
import type { Desktop } from "../../shared/ipc/desktop.ts";
import type { VersionMark } from "../../shared/ipc/record.ts";
import { type BackupsStore, createBackupsStore } from "../features/data/backups.store.ts";
import { createNotesStore, type NotesStore } from "../notes/notes.store.ts";
import { draftsOf } from "../features/retention/check-in/check-in-drafts.ts";
import { keepCheckIn } from "../features/retention/check-in/keep-check-in.ts";
import { keepDrafts } from "../features/retention/check-in/save-before-leaving.ts";
import { createVaultStore, type VaultStore } from "../features/vault/vault.store.ts";
import { createWorkspacesStore, type WorkspacesStore } from "../features/workspaces/workspaces.store.ts";
import { newId } from "../workspace/new-id.ts";
import { writeFirst } from "../workspace/snapshot-text.ts";
import type { SessionFacts } from "../workspace/open-session.ts";
import { createVersions, type Versions } from "../workspace/versions.ts";
import type { WorkspaceStore } from "../workspace/workspace.store.ts";
import { createWithoutPast } from "./without-past.ts";

export type Keeping = {
  readonly versions: Versions;
  readonly backups: BackupsStore;
  readonly workspaces: WorkspacesStore;
  readonly vault: VaultStore;
  readonly notes: NotesStore;
};

export type KeepingDeps = {
  readonly desktop: Desktop;
  readonly session: SessionFacts;
  readonly workspace: WorkspaceStore;
  /** What was looked at whole while it was read need not be looked at again when it takes the place of the open one. */
  readonly trust: (workspace: Workspace) => void;
  readonly takeSnapshot: (mark?: VersionMark) => Promise<boolean>;
  /** Tries to save at once; true when nothing is left that leaving would lose. */
  readonly flush: () => Promise<boolean>;
  readonly now: () => number;
  /** Tells the person what could not be done. */
  readonly fail: (error: AppError) => void;
  readonly report: (cause: unknown) => void;
};

export function createKeeping(deps: KeepingDeps): Keeping {
  const { desktop, session, workspace, trust, takeSnapshot, flush, now, fail, report } = deps;
  const versions = createVersions({
    desktop,
    workspace: session.workspace,
    app: session.appVersion,
    async takeSnapshot(mark) {
      if (await takeSnapshot(mark)) return { ok: true, value: { revision: workspace.getState().revision } };
      const { saved } = workspace.getState();
      return { ok: false, error: saved.status === "failed" ? saved.error : { code: "workspaces/unsaved" } };
    },
    report,
  });
  const backups = createBackupsStore({
    ...{ desktop, now, report },
    takeSnapshot: () => takeSnapshot(),
    readFile(bytes) {
      const read = readWorkspaceFile(new TextDecoder().decode(bytes), "");
      trust(read);
      return read;
    },
  });
  const snapshotOf = (document: Workspace) => ({
    revision: 1,
    root: writeFirst(document, newId("lineage")),
    parts: [],
  });
  const keepWritten = () =>
    keepDrafts(draftsOf(workspace), (draft) =>
      keepCheckIn(draft, { workspace, keepWords: notes.getState().keepWords }),
    );
  // Before the page goes, not while it goes: by then this workspace may be closed to what is still to be saved.
  const save = async () => (await keepWritten()) && (await flush());
  const reload = () => location.reload();
  const workspaces = createWorkspacesStore({ desktop, save, snapshotOf, reload, report });
  const vault = createVaultStore({
    desktop,
    save,
    reload,
    fail,
  });
  const withoutPast = createWithoutPast({
    ...{ desktop, openKey: session.workspace, save: flush, snapshotOf, reload, report },
  });
  const notes = createNotesStore({ desktop, workspace, keepWritten, withoutPast, report });
  void workspaces.getState().refresh();
  void vault.getState().look();
  return { versions, backups, workspaces, vault, notes };
}
