import { createContext, use } from "react";
import { useStore } from "zustand";
import type { WorkspacesState, WorkspacesStore } from "./workspaces.store.ts";

export const WorkspacesContext = createContext<WorkspacesStore | undefined>(undefined);

function useWorkspacesStore(): WorkspacesStore {
  const store = use(WorkspacesContext);
  if (store === undefined) throw new Error("useWorkspaces needs a WorkspacesContext above it");
  return store;
}

export const useWorkspaces = <Picked>(selector: (state: WorkspacesState) => Picked): Picked =>
  useStore(useWorkspacesStore(), selector);
