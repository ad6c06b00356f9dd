import { pack } from "../../../../shared/format/office/archive.ts";
import type { ShownDeck } from "../../../../shared/presentation/slide.ts";
import { valueOf } from "../../../../shared/base/errors.ts";
import { type Drawing, type PressDesktop, withPress } from "./press.ts";

/** slide-01.png and so on in one archive, each 1920 × 1080. */
export const deckPictures = (
  deck: ShownDeck,
  { signal, onProgress }: Drawing,
  desktop: PressDesktop,
): Promise<Uint8Array> =>
  withPress(deck, signal, desktop, async (press) => {
    const pictures: Record<string, Uint8Array> = {};
    for (const at of deck.slides.keys()) {
      signal.throwIfAborted();
      const { bytes } = valueOf(await desktop.drawSlide({ press, at }));
      pictures[`slide-${String(at + 1).padStart(2, "0")}.png`] = bytes;
      onProgress((at + 1) / deck.slides.length);
    }
    return pack(pictures);
  });
