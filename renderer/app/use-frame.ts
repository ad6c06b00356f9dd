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
