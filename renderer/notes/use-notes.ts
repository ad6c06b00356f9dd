import { createContext, use } from "react";
import { useStore } from "zustand";
import type { NotesState, NotesStore } from "./notes.store.ts";

export const NotesContext = createContext<NotesStore | undefined>(undefined);

export function useNotes<Picked>(selector: (state: NotesState) => Picked): Picked {
  const store = use(NotesContext);
  if (store === undefined) throw new Error("useNotes needs a NotesContext above it");
  return useStore(store, selector);
}
