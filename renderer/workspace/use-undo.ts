import type { EditLabel } from "./edit-label.ts";
import { useWorkspace } from "./use-workspace.ts";

export type Undo = {
  readonly undo: () => void;
  readonly redo: () => void;
  /** What each would do; undefined when there is nothing. */
  readonly undoes: EditLabel | undefined;
  readonly redoes: EditLabel | undefined;
};

export function useUndo(): Undo {
  const undo = useWorkspace((state) => state.undo);
  const redo = useWorkspace((state) => state.redo);
  const undoes = useWorkspace(({ past }) => past.at(-1)?.label);
  const redoes = useWorkspace(({ future }) => future.at(-1)?.label);
  return { undo, redo, undoes, redoes };
}
