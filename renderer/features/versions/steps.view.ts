/** The steps that can be undone and redone, as one list with the present in it. */
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { applyPatches } from "../../workspace/apply-patches.ts";
import type { Step } from "../../workspace/history.ts";

export type StepRow = {
  /** How many steps are done once the workspace is here; 0 is the beginning. */
  readonly done: number;
  /** The step that leads here; undefined for the beginning. */
  readonly step: Step | undefined;
  readonly isUndone: boolean;
  readonly isHere: boolean;
};

/** Newest first: what redo would bring back stands above the present. */
export function stepRows(past: readonly Step[], future: readonly Step[]): readonly StepRow[] {
  const steps = [...past, ...future.toReversed()];
  const row = (done: number): StepRow => ({
    done,
    step: done === 0 ? undefined : steps[done - 1],
    isUndone: done > past.length,
    isHere: done === past.length,
  });
  return Array.from({ length: steps.length + 1 }, (_, index) => row(steps.length - index));
}

/** The workspace with so many steps done; nothing is changed by looking. */
export function workspaceAt(
  done: number,
  workspace: Workspace,
  past: readonly Step[],
  future: readonly Step[],
): Workspace {
  if (done <= past.length)
    return past
      .slice(done)
      .toReversed()
      .reduce((state, { inverse }) => applyPatches(state, inverse), workspace);
  return future
    .slice(future.length - (done - past.length))
    .toReversed()
    .reduce((state, { patches }) => applyPatches(state, patches), workspace);
}
