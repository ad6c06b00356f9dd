/** Puts the parts of an open document together: store, saving, snapshots, closing. */
import type { Desktop } from "../../shared/ipc/desktop.ts";
import type { Shelf } from "../data/shelf.ts";
import { createAutosave } from "./autosave.ts";
import { createWorkspaceCheck } from "./check-workspace.ts";
import { writeDeed, writeSnapshot } from "./journal-text.ts";
import type { OpenedSession } from "./open-session.ts";
import { createSnapshots } from "./snapshots.ts";
import { type Closing, watchClosing } from "./watch-closing.ts";
import { createWorkspaceStore, historyOf, type WorkspaceStore } from "./workspace.store.ts";

export type StartWorkspaceDeps = {
  readonly desktop: Desktop;
  readonly shelf: Shelf;
  readonly page: Window;
  now(): number;
  /** The window was asked to close but holds deeds that cannot be saved. */
  refuseClosing(): void;
  report(cause: unknown): void;
};

export type StartedWorkspace = {
  readonly store: WorkspaceStore;
  readonly closing: Closing;
  /** Writes the newest state as a whole; false while deeds are unsaved or the disk refuses. */
  takeSnapshot(): Promise<boolean>;
};

export function startWorkspace(opened: OpenedSession, deps: StartWorkspaceDeps): StartedWorkspace {
  const { desktop, shelf, page, now, refuseClosing, report } = deps;
  const { session, history, lineage, journalLength } = opened;
  /** Tests and a support engineer read here what is safe. */
  const showSaved = (revision: number) => (page.document.documentElement.dataset["savedRevision"] = String(revision));

  const store = createWorkspaceStore(history, {
    now,
    check: createWorkspaceCheck(),
    commit(deed, revision) {
      autosave.add({ revision, text: writeDeed(deed) });
      snapshots.noteDeed();
    },
  });
  const autosave = createAutosave(history.revision, {
    desktop,
    shelf,
    workspace: session.workspace,
    name: () => store.getState().workspace.name,
    snapshot() {
      const current = historyOf(store.getState());
      return { revision: current.revision, root: writeSnapshot(current, lineage), parts: [] };
    },
    show(saved, savedRevision) {
      store.setState({ saved });
      showSaved(savedRevision);
    },
    report,
  });
  const snapshots = createSnapshots(journalLength, () => autosave.takeSnapshot());
  const closing = watchClosing(page, autosave, refuseClosing);
  showSaved(history.revision);
  return { store, closing, takeSnapshot: () => autosave.takeSnapshot() };
}
