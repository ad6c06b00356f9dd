import { createContext, use, useEffect } from "react";
import { useStore } from "zustand";
import type { VaultStore, VaultStoreState } from "./vault.store.ts";

export const VaultContext = createContext<VaultStore | undefined>(undefined);

export function useVaultStore(): VaultStore {
  const store = use(VaultContext);
  if (store === undefined) throw new Error("useVault needs a VaultContext above it");
  return store;
}

export const useVault = <Picked>(selector: (state: VaultStoreState) => Picked): Picked =>
  useStore(useVaultStore(), selector);

/** The state of the vault, asked for when somebody first wants to know. */
export function useVaultState() {
  const store = useVaultStore();
  const vault = useVault((state) => state.vault);
  useEffect(() => void store.getState().look(), [store]);
  return vault;
}
