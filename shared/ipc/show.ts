/** Showing a deck in a second window, and drawing one as paper in a window that nobody sees. */
import type { Result } from "../base/errors.ts";
import type { ShownDeck } from "../presentation/slide.ts";

/** Where a talk is: which slide, counted from 0, and whether the audience sees none. */
export type TalkPlace = { readonly at: number; readonly isBlack: boolean };

/** What the presenter is told about the audience's window. */
export type ShowState = TalkPlace & {
  /** Grows whenever something about the window changes that the presenter did not ask for. */
  readonly number: number;
  readonly isOpen: boolean;
  /** On a display of its own; else an ordinary window beside this one. */
  readonly isOnOtherDisplay: boolean;
};

type Nothing = Record<string, never>;

export type ShowQuestions = {
  /** Opens the audience's window, or shows another deck in the one that is open. Notes of the speaker do not get there. */
  openShow(request: { deck: ShownDeck; place: TalkPlace; isProtected: boolean }): Promise<Result<ShowState>>;
  /** Another place, and another deck where what stands on the slides has changed. */
  moveShow(request: { place: TalkPlace; deck?: ShownDeck | undefined }): Promise<Result<Nothing>>;
  /** Answers once the number is above the one seen, or at once where no window is open. */
  awaitShow(request: { seen: number }): Promise<Result<ShowState>>;
  closeShow(request: Nothing): Promise<Result<Nothing>>;
  /** Lays a deck out for drawing. One at a time: another one takes its place. */
  openPress(request: { deck: ShownDeck }): Promise<Result<{ press: string }>>;
  /** All slides as one PDF, each with its notes on a page behind it where it has some. */
  printDeck(request: { press: string }): Promise<Result<{ bytes: Uint8Array }>>;
  /** One slide as a PNG of 1920 × 1080. */
  drawSlide(request: { press: string; at: number }): Promise<Result<{ bytes: Uint8Array }>>;
  closePress(request: { press: string }): Promise<Result<Nothing>>;
};

export const showQuestions: Record<keyof ShowQuestions, true> = {
  openShow: true,
  moveShow: true,
  awaitShow: true,
  closeShow: true,
  openPress: true,
  printDeck: true,
  drawSlide: true,
  closePress: true,
};
