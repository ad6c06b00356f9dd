/** What this screen remembers while the window is open. That people are shown by name is never written anywhere. */
import { use } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Deck } from "../../../shared/domain/deck.ts";
import { type Aside, AsideContext } from "../../simulator/aside.ts";

export type PresentState = {
  readonly chosenDeckId: string | undefined;
  readonly chosenSlideId: string | undefined;
  /** For this time only. */
  readonly areNamesShown: boolean;
  /** The deck that is offered where none is kept yet; kept with its first edit. */
  readonly offered: { readonly workspaceId: string; readonly deck: Deck } | undefined;
};
export type PresentStore = StoreApi<PresentState>;

const storesOf = new WeakMap<object, PresentStore>();
const nobody = {};

/** One for each runner of plans, which lives as long as the window: leaving the screen loses nothing. */
function presentStoreOf(aside: Aside | undefined): PresentStore {
  const key = aside ?? nobody;
  const known = storesOf.get(key);
  if (known) return known;
  const store = createStore<PresentState>()(() => ({
    chosenDeckId: undefined,
    chosenSlideId: undefined,
    areNamesShown: false,
    offered: undefined,
  }));
  storesOf.set(key, store);
  return store;
}

export const usePresentStore = (): PresentStore => presentStoreOf(use(AsideContext));

export const usePresent = <Picked>(selector: (state: PresentState) => Picked): Picked =>
  useStore(usePresentStore(), selector);
