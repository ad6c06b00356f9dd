/** Puts the parts of an open document together: store, saving, snapshots, closing. */
import type { Desktop } from "../../shared/ipc/desktop.ts";
import type { VersionMark } from "../../shared/ipc/record.ts";
import { createAutosave } from "./autosave.ts";
import { isLarge } from "./deed-size.ts";
import { withoutStored } from "./earlier-steps.ts";
import { writeDeed } from "./journal-text.ts";
import type { OpenedSession } from "./open-session.ts";
import { readSteps, writeParts } from "./snapshot-text.ts";
import { createSnapshots } from "./snapshots.ts";
import { type Closing, watchClosing } from "./watch-closing.ts";
import { createWorkspaceStore, historyOf, stateOf, type WorkspaceStore } from "./workspace.store.ts";

export type StartWorkspaceDeps = {
  readonly desktop: Desktop;
  readonly page: Window;
  now(): number;
  /** Resolves when the window has time for what nobody waits for. */
  whenIdle(): Promise<void>;
  /** The window was asked to close but holds deeds that cannot be saved. */
  refuseClosing(): void;
  report(cause: unknown): void;
};

export type StartedWorkspace = {
  readonly store: WorkspaceStore;
  readonly closing: Closing;
  /** A version of what is on screen now; false when deeds are unsaved or the disk refuses. */
  readonly takeSnapshot: (mark?: VersionMark) => Promise<boolean>;
  /** Tries to save at once; true when nothing is left that leaving would lose. */
  readonly flush: () => Promise<boolean>;
};

/** Memory keeps at least so many steps to undo without asking the record. */
const leastStepsAtHand = 100;

export function startWorkspace(opened: OpenedSession, deps: StartWorkspaceDeps): StartedWorkspace {
  const { desktop, page, now, whenIdle, refuseClosing, report } = deps;
  const { session, shelf, history, origin, pieces, check, held, toShelve, journalLength } = opened;
  const { workspace } = session;
  /** Tests and a support engineer read here what is safe. */
  const showSaved = (revision: number) => (page.document.documentElement.dataset["savedRevision"] = String(revision));

  async function fetchSteps(id: string) {
    const answer = await desktop.readParts({ workspace, ids: [id] });
    const text = answer.ok ? answer.value[0]?.text : undefined;
    return text === undefined ? undefined : readSteps(text);
  }

  const store = createWorkspaceStore(history, {
    ...{ now, check, pieces, fetchSteps, report },
    commit(deed, revision) {
      autosave.add({ revision, text: isLarge(deed) ? undefined : writeDeed(deed) });
      snapshots.noteDeed();
    },
  });
  const autosave = createAutosave(history.revision, {
    ...{ desktop, shelf, workspace, held, toShelve, whenIdle, report },
    name: () => store.getState().workspace.name,
    snapshot: () => writeParts(historyOf(store.getState()), origin, pieces),
    show({ saved, readOnly }, savedRevision) {
      store.setState({ saved, readOnly });
      showSaved(savedRevision);
    },
  });

  async function takeSnapshot(mark?: VersionMark): Promise<boolean> {
    if (autosave.hasUnrecorded()) await autosave.flush();
    const taken = await autosave.takeSnapshot(mark);
    if (taken === undefined) return false;
    store.setState((state) => stateOf(withoutStored(historyOf(state), taken.earlier, leastStepsAtHand)));
    return true;
  }
  const snapshots = createSnapshots(session.isLookingOn ? 0 : journalLength, () => takeSnapshot());
  if (session.isLookingOn) store.setState({ readOnly: { code: "record/in-use" } });
  const closing = watchClosing(page, autosave, refuseClosing);
  showSaved(history.revision);
  performance.mark("crewcast:opened");
  return { store, closing, takeSnapshot, flush: () => autosave.flush() };
}
