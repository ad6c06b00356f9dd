import { useEffect, useState } from "react";
import type { SceneView, Stage } from "../../../../../shared/ipc/stage.ts";
import type { ShownDeck } from "../../../../../shared/presentation/slide.ts";

export type SceneNow = { readonly number: number; readonly deck: ShownDeck; readonly view: SceneView };

/** The newest scene; asks for the next as soon as one is there. */
export function useScene(stage: Stage): SceneNow | undefined {
  const [scene, setScene] = useState<SceneNow>();
  useEffect(() => {
    let isHere = true;
    async function follow() {
      let [seen, deckSeen] = [0, 0];
      let deck: ShownDeck | undefined;
      while (isHere) {
        const next = await stage.nextScene({ seen, deckSeen });
        // Whoever shows no slides any more is about to be closed.
        if (!next.ok) return;
        ({ number: seen, deckNumber: deckSeen } = next.value);
        deck = next.value.deck ?? deck;
        const { view } = next.value;
        if (deck) setScene({ number: seen, deck, view });
      }
    }
    void follow();
    return () => {
      isHere = false;
    };
  }, [stage]);
  return scene;
}
