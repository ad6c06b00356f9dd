/** The workspaces on this computer. One is open; to open another is to load the window anew. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { type AppError, attempt, Fault, valueOf } from "../../../shared/base/errors.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import type { StoredSnapshot } from "../../../shared/ipc/record.ts";
import type { WorkspaceEntry, WorkspaceQuestions } from "../../../shared/ipc/workspaces.ts";

export type WorkspacesState = {
  /** The open one first, then the most recently opened; without those in the bin. */
  readonly entries: readonly WorkspaceEntry[];
  /** The most recently removed first. */
  readonly bin: readonly WorkspaceEntry[];
  /** Why the last deed did not happen. */
  readonly error: AppError | undefined;
  /** Something that must not be started twice is under way. */
  readonly isBusy: boolean;
  // Each deed answers whether it was done; if not, `error` says why.
  readonly refresh: () => Promise<boolean>;
  /** Leaves the open one once all of it is saved. */
  readonly open: (key: string) => Promise<boolean>;
  /** Stores another workspace beside the open one. */
  readonly add: (workspace: Workspace, then: "open" | "stay") => Promise<boolean>;
  /** Into the bin. From the open one this leads to the one used before it. */
  readonly remove: (key: string) => Promise<boolean>;
  readonly restore: (key: string) => Promise<boolean>;
  /** Out of the bin, for good. */
  readonly erase: (key: string) => Promise<boolean>;
  readonly forgetError: () => void;
};

export type WorkspacesStore = StoreApi<WorkspacesState>;

export type WorkspacesDeps = {
  readonly desktop: WorkspaceQuestions;
  /** Saves what is left to save; false if that cannot be done. */
  readonly save: () => Promise<boolean>;
  readonly snapshotOf: (workspace: Workspace) => StoredSnapshot;
  readonly reload: () => void;
  readonly report: (cause: unknown) => void;
};

const byOpening = (one: WorkspaceEntry, other: WorkspaceEntry) =>
  Number(other.isOpen) - Number(one.isOpen) || other.lastOpened - one.lastOpened;
const byRemoval = (one: WorkspaceEntry, other: WorkspaceEntry) => (other.removedAt ?? 0) - (one.removedAt ?? 0);

export function createWorkspacesStore({ desktop, save, snapshotOf, reload, report }: WorkspacesDeps) {
  return createStore<WorkspacesState>()((set, get) => {
    async function list() {
      const all = valueOf(await desktop.listWorkspaces({}));
      set({
        entries: all.filter(({ removedAt }) => removedAt === undefined).toSorted(byOpening),
        bin: all.filter(({ removedAt }) => removedAt !== undefined).toSorted(byRemoval),
      });
    }

    /** One deed at a time; whatever it throws is shown, and the list is what is true afterwards. */
    async function carryOut(deed: () => Promise<unknown>): Promise<boolean> {
      if (get().isBusy) return false;
      set({ isBusy: true, error: undefined });
      const done = await attempt(deed, report);
      const listed = await attempt(list, report);
      const failed = [done, listed].find(({ ok }) => !ok);
      set({ isBusy: false, error: failed && !failed.ok ? failed.error : undefined });
      return done.ok;
    }

    let hasLeft = false;

    /** The window must hold nothing that only it knows when it goes. */
    async function leaveFor(key: string) {
      if (!(await save())) throw new Fault({ code: "workspaces/unsaved" });
      valueOf(await desktop.chooseWorkspace({ key }));
      hasLeft = true;
    }

    /** Once another one is chosen this window shows what is no longer open, whatever else went wrong. */
    async function carryOutAndGo(deed: () => Promise<unknown>): Promise<boolean> {
      const isDone = await carryOut(deed);
      if (hasLeft) reload();
      return isDone;
    }

    return {
      entries: [],
      bin: [],
      error: undefined,
      isBusy: false,
      refresh: () => carryOut(async () => undefined),
      open: (key) => carryOutAndGo(() => leaveFor(key)),
      add: (workspace, then) =>
        carryOutAndGo(async () => {
          const { name } = workspace;
          const { key } = valueOf(await desktop.addWorkspace({ name, snapshot: snapshotOf(workspace) }));
          if (then === "open") await leaveFor(key);
        }),
      remove: (key) =>
        carryOutAndGo(async () => {
          const { entries } = get();
          if (entries.some((entry) => entry.key === key && entry.isOpen)) {
            const next = entries.find((entry) => entry.key !== key);
            if (next === undefined) throw new Fault({ code: "workspaces/last" });
            await leaveFor(next.key);
          }
          valueOf(await desktop.removeWorkspace({ key }));
        }),
      restore: (key) => carryOut(async () => valueOf(await desktop.restoreWorkspace({ key }))),
      erase: (key) => carryOut(async () => valueOf(await desktop.eraseWorkspace({ key }))),
      forgetError: () => set({ error: undefined }),
    };
  });
}
