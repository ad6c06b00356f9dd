/** What one window is to show, and the waiting of that window for the next of it. */
import type { ShownDeck } from "../../shared/presentation/slide.ts";
import type { Scene, SceneView } from "../../shared/ipc/stage.ts";

export type Scenes = ReturnType<typeof createScenes>;

export function createScenes(deck: ShownDeck, view: SceneView) {
  let now = { deck, view, number: 1, deckNumber: 1 };
  let waiting: (() => void)[] = [];

  const sceneFor = (deckSeen: number): Scene => {
    const { number, deckNumber } = now;
    return { number, deckNumber, view: now.view, deck: deckSeen === deckNumber ? undefined : now.deck };
  };

  return {
    deck: () => now.deck,
    /** Answers with the number of the scene. */
    show(next: { deck?: ShownDeck | undefined; view: SceneView }): number {
      const deckNumber = now.deckNumber + (next.deck ? 1 : 0);
      now = { deck: next.deck ?? now.deck, view: next.view, number: now.number + 1, deckNumber };
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
      return now.number;
    },
    async next({ seen, deckSeen }: { seen: number; deckSeen: number }): Promise<Scene> {
      // A page that was loaded anew has seen nothing; one ahead of us is none of ours.
      while (seen === now.number) await new Promise<void>((wake) => waiting.push(wake));
      return sceneFor(deckSeen);
    },
  };
}
