import type { WorkspaceStore } from "../workspace/workspace.store.ts";

/** Resolves when nothing waits to be saved any more; false if saving fails. */
export function untilSaved(workspace: WorkspaceStore): Promise<boolean> {
  return new Promise((resolve) => {
    const isSettled = () => workspace.getState().saved.status !== "saving";
    const settle = () => resolve(workspace.getState().saved.status === "saved");
    if (isSettled()) {
      settle();
      return;
    }
    const stop = workspace.subscribe(() => {
      if (!isSettled()) return;
      stop();
      settle();
    });
  });
}
