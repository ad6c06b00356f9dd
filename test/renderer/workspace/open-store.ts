import type { JournalEntry } from "../../../shared/ipc/record.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { createWorkspaceCheck } from "../../../renderer/workspace/check-workspace.ts";
import type { History } from "../../../renderer/workspace/history.ts";
import { writeDeed } from "../../../renderer/workspace/journal-text.ts";
import { createPieces, type Pieces } from "../../../renderer/workspace/pieces.ts";
import { writeParts } from "../../../renderer/workspace/snapshot-text.ts";
import { createWorkspaceStore } from "../../../renderer/workspace/workspace.store.ts";

export const lineage = "born-in-a-test";
export const app = "0.1.0";

export const opened = (document: Workspace = sampleWorkspace("en"), revision = 1): History<Workspace> => ({
  ...{ document, earlier: [], past: [], future: [], revision },
});

let named = 0;
export const newPart = () => `p-${++named}`;

/** What the record would hold of a history. */
export function storedSnapshot(history: History<Workspace>, pieces: Pieces = createPieces(newPart)) {
  const { revision, root, parts } = writeParts(history, { lineage, app }, pieces);
  return { revision, root, parts: parts.map(({ id, text }) => ({ id, text: text?.() ?? "" })) };
}

/** A store as in the window, with the journal it would have written. */
export function openStore(history: History<Workspace> = opened(), pieces: Pieces = createPieces(newPart)) {
  const entries: JournalEntry[] = [];
  const snapshot = storedSnapshot(history, pieces);
  const store = createWorkspaceStore(history, {
    now: () => 0,
    check: createWorkspaceCheck(),
    commit: (deed, revision) => void entries.push({ revision, text: writeDeed(deed) }),
    pieces,
    fetchSteps: () => Promise.resolve(undefined),
    report: () => {},
  });
  return { store, pieces, stored: { snapshot, entries } };
}
