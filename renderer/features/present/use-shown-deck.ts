/** The chosen talk as its listeners may see it; worked out anew whenever a plan of it changes. */
import { useMemo, useState } from "react";
import type { AppError } from "../../../shared/base/errors.ts";
import type { Deck } from "../../../shared/domain/deck.ts";
import type { PlanMaterial } from "../../../shared/presentation/material.ts";
import type { ShownDeck } from "../../../shared/presentation/slide.ts";
import { tellDeck } from "../../../shared/presentation/tell-deck.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useRole } from "../../role/use-role.ts";
import { useAppVersion } from "../../workspace/app-version.ts";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { usePresent } from "./present.store.ts";
import { useDeck } from "./use-deck.ts";
import { useMaterial } from "./use-material.ts";

export type ShownState =
  | { readonly status: "none" }
  | { readonly status: "working"; readonly done: number }
  | { readonly status: "failed"; readonly error: AppError; readonly retry: () => void }
  | {
      readonly status: "ready";
      readonly deck: ShownDeck;
      /** With the slides that are left out of the talk, for whoever puts it together. */
      readonly draft: ShownDeck;
      /** Those that it was made from, the one it argues for first. */
      readonly plans: readonly PlanMaterial[];
    };

const withLeftOut = (deck: Deck): Deck => ({
  ...deck,
  slides: deck.slides.map(({ isHidden: _, ...slide }) => slide),
});

/** Whether this talk leaves names out: always, unless somebody who may see them said otherwise for this time. */
export function useAreNamesHidden(): boolean {
  const { seesNames } = useRole();
  const areNamesShown = usePresent((state) => state.areNamesShown);
  return !(seesNames && areNamesShown);
}

export function useShownDeck(): ShownState {
  const { deck } = useDeck();
  const state = useMaterial(deck);
  const workspace = useWorkspace((open) => open.workspace);
  const areNamesHidden = useAreNamesHidden();
  const speech = useWords();
  const appVersion = useAppVersion();
  const [at] = useState(() => Date.now());
  return useMemo(() => {
    if (state.status !== "ready") return state;
    const about = { workspace, material: state.material, areNamesHidden, speech, appVersion, at };
    const told = tellDeck({ ...about, deck });
    const isWhole = deck.slides.every(({ isHidden }) => isHidden !== true);
    const draft = isWhole ? told : tellDeck({ ...about, deck: withLeftOut(deck) });
    return { status: "ready", deck: told, draft, plans: state.material.plans };
  }, [deck, state, workspace, areNamesHidden, speech, appVersion, at]);
}
