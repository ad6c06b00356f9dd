import type { ShownDeck } from "../../../../shared/presentation/slide.ts";
import { valueOf } from "../../../../shared/base/errors.ts";
import { type Drawing, type PressDesktop, withPress } from "./press.ts";

/** Vectors with text that can be selected; printed in one go, so progress knows only that it has begun. */
export const deckPdf = (deck: ShownDeck, { signal, onProgress }: Drawing, desktop: PressDesktop): Promise<Uint8Array> =>
  withPress(deck, signal, desktop, async (press) => {
    onProgress(0.2);
    const { bytes } = valueOf(await desktop.printDeck({ press }));
    onProgress(1);
    return bytes;
  });
