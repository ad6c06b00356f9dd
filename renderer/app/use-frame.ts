import { createContext, use } from "react";
import { useStore } from "zustand";
import type { FrameState, FrameStore } from "./frame.store.ts";

export const FrameContext = createContext<FrameStore | undefined>(undefined);

export function useFrameStore(): FrameStore {
  const store = use(FrameContext);
  if (store === undefined) throw new Error("useFrame needs a FrameContext above it");
  return store;
}

export const useFrame = <Picked>(selector: (state: FrameState) => Picked): Picked =>
  useStore(useFrameStore(), selector);

/** Whether people appear as numbered members: by choice, or for as long as somebody presents. */
export const useNamesHidden = (): boolean =>
  useFrame(({ preferences }) => preferences.role === "presenter" || (preferences.areNamesHidden ?? false));

/** Whether keys go to screens without Ctrl or Cmd. */
export const useSingleKeys = (): boolean => useFrame(({ preferences }) => preferences.hasSingleKeys ?? true);
