import { createContext, use } from "react";
import { useStore } from "zustand";
import type { BackupsState, BackupsStore } from "./backups.store.ts";

export const BackupsContext = createContext<BackupsStore | undefined>(undefined);

export function useBackupsStore(): BackupsStore {
  const store = use(BackupsContext);
  if (store === undefined) throw new Error("useBackups needs a BackupsContext above it");
  return store;
}

export const useBackups = <Picked>(selector: (state: BackupsState) => Picked): Picked =>
  useStore(useBackupsStore(), selector);
