/** Borrows the window that nobody sees for as long as one file is drawn in it. */
import { valueOf } from "../../../../shared/base/errors.ts";
import type { ShowQuestions } from "../../../../shared/ipc/show.ts";
import type { ShownDeck } from "../../../../shared/presentation/slide.ts";

export type PressDesktop = Pick<ShowQuestions, "openPress" | "printDeck" | "drawSlide" | "closePress">;

export type Drawing = {
  /** Checked between steps; stopping also ends the step that is being drawn. */
  readonly signal: AbortSignal;
  /** 0 to 1. */
  readonly onProgress: (doneShare: number) => void;
};

export async function withPress<T>(
  deck: ShownDeck,
  signal: AbortSignal,
  desktop: PressDesktop,
  work: (press: string) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const { press } = valueOf(await desktop.openPress({ deck }));
  const close = () => void desktop.closePress({ press });
  signal.addEventListener("abort", close);
  try {
    signal.throwIfAborted();
    return await work(press);
  } finally {
    signal.removeEventListener("abort", close);
    close();
  }
}
