/** A computer with some workspaces, in memory: it answers and refuses as the main process does. */
import { type AppError, type Result } from "../../../../shared/base/errors.ts";
import type { WorkspaceEntry, WorkspaceQuestions } from "../../../../shared/ipc/workspaces.ts";

export const anEntry = (entry: Partial<WorkspaceEntry> & { key: string }): WorkspaceEntry => ({
  name: entry.key,
  lastOpened: 0,
  isOpen: false,
  bytes: 10_000,
  ...entry,
});

export function createFakeComputer(first: readonly WorkspaceEntry[] = [anEntry({ key: "home", isOpen: true })]) {
  let entries = first;
  let refusal: AppError | undefined;
  const change = (key: string, to: Partial<WorkspaceEntry>) =>
    (entries = entries.map((entry) => (entry.key === key ? { ...entry, ...to } : entry)));
  const answer = <T>(value: T): Result<T> => (refusal ? { ok: false, error: refusal } : { ok: true, value });
  const isOpen = (key: string) => entries.some((entry) => entry.key === key && entry.isOpen);

  const desktop: WorkspaceQuestions = {
    listWorkspaces: async () => ({ ok: true, value: entries }),
    async addWorkspace({ name }) {
      const key = `new-${entries.length}`;
      if (!refusal) entries = [...entries, anEntry({ key, name })];
      return answer({ key });
    },
    async chooseWorkspace({ key }) {
      if (!refusal) entries = entries.map((entry) => ({ ...entry, isOpen: entry.key === key }));
      return answer({ key });
    },
    async removeWorkspace({ key }) {
      if (isOpen(key))
        return { ok: false, error: { code: "input/invalid", path: "key", expected: "another", found: key } };
      if (!refusal) change(key, { removedAt: 5 });
      return answer({});
    },
    async restoreWorkspace({ key }) {
      if (!refusal) change(key, { removedAt: undefined });
      return answer({});
    },
    async eraseWorkspace({ key }) {
      if (!refusal) entries = entries.filter((entry) => entry.key !== key);
      return answer({});
    },
  };
  return {
    desktop,
    keys: () => entries.map(({ key }) => key),
    openKey: () => entries.find((entry) => entry.isOpen)?.key,
    refuseWith: (error: AppError | undefined) => (refusal = error),
  };
}
