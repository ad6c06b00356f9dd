import type { JournalEntry } from "../../../shared/ipc/record.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { createWorkspaceCheck } from "../../../renderer/workspace/check-workspace.ts";
import type { History } from "../../../renderer/workspace/history.ts";
import { writeDeed, writeSnapshot } from "../../../renderer/workspace/journal-text.ts";
import { createWorkspaceStore } from "../../../renderer/workspace/workspace.store.ts";

export const lineage = "born-in-a-test";

export const opened = (document: Workspace = sampleWorkspace("en"), revision = 1): History<Workspace> => ({
  document,
  past: [],
  future: [],
  revision,
});

/** A store as in the window, with the journal it would have written. */
export function openStore(history: History<Workspace> = opened()) {
  const entries: JournalEntry[] = [];
  const snapshot = { revision: history.revision, root: writeSnapshot(history, lineage), parts: [] };
  const store = createWorkspaceStore(history, {
    now: () => 0,
    check: createWorkspaceCheck(),
    commit: (deed, revision) => void entries.push({ revision, text: writeDeed(deed) }),
  });
  return { store, stored: { snapshot, entries } };
}
