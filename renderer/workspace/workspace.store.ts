/** The open workspace: its document, undo and redo, and whether all of it is safe on disk. */
import { enableArrayMethods, produce, produceWithPatches } from "immer";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { AppError } from "../../shared/base/errors.ts";
import type { Recipe } from "../../shared/domain/edits/recipe.ts";
import { pickScenario } from "../../shared/domain/edits/scenarios.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import { withEarlier } from "./earlier-steps.ts";
import type { EditLabel } from "./edit-label.ts";
import { afterDeed, type Deed, type EarlierSteps, type History, type Step } from "./history.ts";
import { tightened } from "./list-patches.ts";
import type { Pieces } from "./pieces.ts";

// Whoever looks for one of 20,000 accounts must not make a draft of each.
enableArrayMethods();

export type Saved = { readonly status: "saved" | "saving" } | { readonly status: "failed"; readonly error: AppError };

export type WorkspaceState = {
  readonly workspace: Workspace;
  /** Steps before `past` that lie in the record; fetched as undo comes near them. */
  readonly earlier: readonly EarlierSteps[];
  /** What undo takes back is last. */
  readonly past: readonly Step[];
  /** What redo brings back is last. */
  readonly future: readonly Step[];
  /** Grows with every edit, undo and redo. */
  readonly revision: number;
  readonly saved: Saved;
  /** Why edits, undo and redo are refused for now: the disk cannot take them. Ends by itself once it can. */
  readonly readOnly: AppError | undefined;
  /** The only way to change the workspace. Edits that share a gesture (one drag, one text field) undo together. */
  edit(label: EditLabel, recipe: Recipe, gesture?: string): void;
  undo(): void;
  redo(): void;
  /**
   * Shows another scenario: an edit like any other, which waits where the disk is full. In a window that only looks on
   * nothing is ever kept: this window alone remembers it.
   */
  pick(scenario: Pick<Scenario, "id" | "name">): void;
};

export type WorkspaceStore = StoreApi<WorkspaceState>;

export type WorkspaceDeps = {
  now(): number;
  /** Refuses, by throwing, a document that could not be read back. */
  check(workspace: Workspace): void;
  /** Told of every deed at once, in order; saving is its business. */
  commit(deed: Deed, revision: number): void;
  readonly pieces: Pieces;
  /** Undefined where they cannot be read any more. */
  fetchSteps(id: string): Promise<readonly Step[] | undefined>;
  report(cause: unknown): void;
};

/** Fetched while so many are left, so that nobody who holds the key down has to wait. */
const fewSteps = 50;

export const historyOf = ({ workspace, earlier, past, future, revision }: WorkspaceState): History<Workspace> => ({
  document: workspace,
  ...{ earlier, past, future, revision },
});

export const stateOf = ({ document, earlier, past, future, revision }: History<Workspace>) => ({
  workspace: document,
  ...{ earlier, past, future, revision },
});

export function createWorkspaceStore(
  opened: History<Workspace>,
  { now, check, commit, pieces, fetchSteps, report }: WorkspaceDeps,
): WorkspaceStore {
  return createStore<WorkspaceState>()((set, get) => {
    let isFetching = false;

    function carryOut(deed: Deed, next?: Workspace) {
      const history = afterDeed(historyOf(get()), deed, next);
      check(history.document);
      // Before anybody draws or reckons anew.
      commit(deed, history.revision);
      set({ ...stateOf(history), ...(mayChange() && { saved: { status: "saving" } }) });
    }

    function change(label: EditLabel, recipe: Recipe, gesture?: string) {
      const before = get().workspace;
      const [next, forth, back] = produceWithPatches(before, (draft) => {
        recipe(draft);
      });
      if (forth.length === 0) return;
      performance.mark("crewcast:edit");
      const step = tightened(before, next, { patches: forth, inverse: back });
      carryOut({ kind: "edit", at: now(), label, gesture, ...step }, next);
    }

    async function fetchEarlier(): Promise<void> {
      const last = get().earlier.at(-1);
      if (isFetching || last === undefined || get().past.length >= fewSteps) return;
      isFetching = true;
      try {
        const steps = await fetchSteps(last.id);
        // Steps that cannot be read end the history there: what is before them fits nothing.
        if (get().earlier.at(-1) === last)
          set(steps ? stateOf(withEarlier(historyOf(get()), steps, pieces)) : { earlier: [] });
      } catch (cause) {
        report(cause);
      } finally {
        isFetching = false;
      }
    }

    const mayChange = () => get().readOnly === undefined;

    return {
      ...stateOf(opened),
      saved: { status: "saved" },
      readOnly: undefined,
      edit(label, recipe, gesture) {
        if (mayChange()) change(label, recipe, gesture);
      },
      undo() {
        if (mayChange() && get().past.length > 0) carryOut({ kind: "undo", at: now() });
        void fetchEarlier();
      },
      redo() {
        if (mayChange() && get().future.length > 0) carryOut({ kind: "redo", at: now() });
      },
      pick({ id, name }) {
        if (get().readOnly?.code === "record/in-use") set({ workspace: produce(get().workspace, pickScenario(id)) });
        else change({ key: "pickScenario", name }, pickScenario(id));
      },
    };
  });
}
