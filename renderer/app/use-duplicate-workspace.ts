import { useWorkspaces } from "../features/workspaces/use-workspaces.ts";
import { useWords } from "../i18n/use-words.ts";
import { newId } from "../workspace/new-id.ts";
import { useWorkspaceStore } from "../workspace/use-workspace.ts";

/** Puts a copy of the open workspace beside it and opens the copy; the history stays with the original. */
export function useDuplicateWorkspace(): () => void {
  const { t } = useWords();
  const store = useWorkspaceStore();
  const add = useWorkspaces((state) => state.add);
  return () => {
    const { workspace } = store.getState();
    const name = t("workspaces.copyName", { name: workspace.name });
    void add({ ...workspace, id: newId("workspace"), name }, "open");
  };
}
