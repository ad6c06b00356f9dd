/** How the members table is looked at now: kept while the window is open, whatever screen is shown in between. */
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { TeamView } from "../../../../shared/domain/team-view.ts";
import { useWorkspaceStore } from "../../../workspace/use-workspace.ts";
import type { WorkspaceStore } from "../../../workspace/workspace.store.ts";

export type TableState = {
  readonly viewId: string;
  /** The view with what was changed about it and is not kept yet. */
  readonly changed: TeamView | undefined;
  readonly search: string;
  readonly closed: ReadonlySet<string>;
  readonly pick: (viewId: string) => void;
  readonly change: (view: TeamView) => void;
  readonly find: (search: string) => void;
  readonly toggle: (groupKey: string) => void;
};

export type TableStore = StoreApi<TableState>;

const createTableStore = (): TableStore =>
  createStore<TableState>()((set) => ({
    viewId: "everyone",
    changed: undefined,
    search: "",
    closed: new Set(),
    pick: (viewId) => set({ viewId, changed: undefined, closed: new Set() }),
    change: (view) => set({ changed: view }),
    find: (search) => set({ search }),
    toggle: (groupKey) =>
      set(({ closed }) => {
        const next = new Set(closed);
        if (!next.delete(groupKey)) next.add(groupKey);
        return { closed: next };
      }),
  }));

/** One for each open workspace, gone with it. */
const stores = new WeakMap<WorkspaceStore, TableStore>();

function useTableStore(): TableStore {
  const workspace = useWorkspaceStore();
  const known = stores.get(workspace);
  if (known) return known;
  const made = createTableStore();
  stores.set(workspace, made);
  return made;
}

export const useTable = <Picked>(selector: (state: TableState) => Picked): Picked =>
  useStore(useTableStore(), selector);
