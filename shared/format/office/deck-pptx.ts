import type { ShownDeck } from "../../presentation/slide.ts";
import type { Making } from "./making.ts";

export async function deckPptx(deck: ShownDeck, { signal, onProgress }: Making): Promise<Uint8Array> {
  signal.throwIfAborted();
  onProgress(1);
  return new Uint8Array(deck.slides.length);
}
