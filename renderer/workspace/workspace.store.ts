/** The open workspace: its document, undo and redo, and whether all of it is safe on disk. */
import { produceWithPatches } from "immer";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { AppError } from "../../shared/base/errors.ts";
import type { Recipe } from "../../shared/domain/edits/recipe.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import type { EditLabel } from "./edit-label.ts";
import { afterDeed, type Deed, type History, type Step } from "./history.ts";

export type Saved = { readonly status: "saved" | "saving" } | { readonly status: "failed"; readonly error: AppError };

export type WorkspaceState = {
  readonly workspace: Workspace;
  /** What undo takes back is last. */
  readonly past: readonly Step[];
  /** What redo brings back is last. */
  readonly future: readonly Step[];
  /** Grows with every edit, undo and redo. */
  readonly revision: number;
  readonly saved: Saved;
  /** The only way to change the workspace. Edits that share a gesture (one drag, one text field) undo together. */
  edit(label: EditLabel, recipe: Recipe, gesture?: string): void;
  undo(): void;
  redo(): void;
};

export type WorkspaceStore = StoreApi<WorkspaceState>;

export type WorkspaceDeps = {
  now(): number;
  /** Refuses, by throwing, a document that could not be read back. */
  check(workspace: Workspace): void;
  /** Told of every deed at once, in order; saving is its business. */
  commit(deed: Deed, revision: number): void;
};

export const historyOf = ({ workspace, past, future, revision }: WorkspaceState): History<Workspace> => ({
  document: workspace,
  past,
  future,
  revision,
});

export function createWorkspaceStore(
  opened: History<Workspace>,
  { now, check, commit }: WorkspaceDeps,
): WorkspaceStore {
  return createStore<WorkspaceState>()((set, get) => {
    function carryOut(deed: Deed) {
      const { document: workspace, past, future, revision } = afterDeed(historyOf(get()), deed);
      check(workspace);
      set({ workspace, past, future, revision, saved: { status: "saving" } });
      commit(deed, revision);
    }
    return {
      workspace: opened.document,
      past: opened.past,
      future: opened.future,
      revision: opened.revision,
      saved: { status: "saved" },
      edit(label, recipe, gesture) {
        const [, patches, inverse] = produceWithPatches(get().workspace, (draft) => {
          recipe(draft);
        });
        if (patches.length === 0) return;
        performance.mark("crewcast:edit");
        carryOut({ kind: "edit", at: now(), label, gesture, patches, inverse });
      },
      undo: () => get().past.length > 0 && carryOut({ kind: "undo", at: now() }),
      redo: () => get().future.length > 0 && carryOut({ kind: "redo", at: now() }),
    };
  });
}
