/** The open workspace goes on in a record of its own that knows nothing of what was; the one before is erased. */
import { attempt, Fault, type Result, valueOf } from "../../shared/base/errors.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import type { StoredSnapshot } from "../../shared/ipc/record.ts";
import type { WorkspaceQuestions } from "../../shared/ipc/workspaces.ts";

type WithoutPastDeps = {
  readonly desktop: WorkspaceQuestions;
  /** The record that is to go. */
  readonly openKey: string;
  readonly save: () => Promise<boolean>;
  readonly snapshotOf: (workspace: Workspace) => StoredSnapshot;
  readonly reload: () => void;
  readonly report: (cause: unknown) => void;
};

/** In this order, so that at every moment one of the two is whole: what is cut off leaves both, and can be done again. */
export function createWithoutPast({ desktop, openKey, save, snapshotOf, reload, report }: WithoutPastDeps) {
  return (workspace: Workspace): Promise<Result<void>> =>
    attempt(async () => {
      if (!(await save())) throw new Fault({ code: "workspaces/unsaved" });
      const added = await desktop.addWorkspace({ name: workspace.name, snapshot: snapshotOf(workspace) });
      valueOf(await desktop.chooseWorkspace({ key: valueOf(added).key }));
      valueOf(await desktop.removeWorkspace({ key: openKey }));
      valueOf(await desktop.eraseWorkspace({ key: openKey }));
      reload();
    }, report);
}
