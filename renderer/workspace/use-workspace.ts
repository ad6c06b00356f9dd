import { createContext, use } from "react";
import { useStore } from "zustand";
import type { WorkspaceState, WorkspaceStore } from "./workspace.store.ts";

/** The open workspace, provided once by the composition root. */
export const WorkspaceContext = createContext<WorkspaceStore | undefined>(undefined);

export function useWorkspaceStore(): WorkspaceStore {
  const store = use(WorkspaceContext);
  if (store === undefined) throw new Error("useWorkspace needs a WorkspaceContext above it");
  return store;
}

/** What a selector picks from the open workspace: `useWorkspace((state) => state.workspace.name)`. */
export const useWorkspace = <Picked>(selector: (state: WorkspaceState) => Picked): Picked =>
  useStore(useWorkspaceStore(), selector);

/** The function that changes the workspace; the same one for the life of the window. */
export const useEdit = (): WorkspaceState["edit"] => useWorkspace(({ edit }) => edit);
