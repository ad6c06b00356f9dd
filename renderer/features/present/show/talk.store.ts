/** A talk while it is given: what is on the slides, where it is, and the audience's window with it. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { AppError } from "../../../../shared/base/errors.ts";
import type { ShowQuestions, ShowState } from "../../../../shared/ipc/show.ts";
import type { ShownDeck, Slide } from "../../../../shared/presentation/slide.ts";
import { type Talk, talkAfter, type TalkDeed, talkFrom } from "./talk.ts";

export type Audience =
  | { readonly status: "closed" | "opening" }
  | { readonly status: "open"; readonly isOnOtherDisplay: boolean }
  | { readonly status: "failed"; readonly error: AppError };

export type TalkState = {
  /** As both windows show it, with what is being tried. */
  readonly deck: ShownDeck;
  readonly talk: Talk;
  readonly audience: Audience;
  /** Kept out of screenshots and recordings, as far as the system can. */
  readonly isProtected: boolean;
  act(deed: TalkDeed): void;
  /** What stands on the slides has changed. */
  tell(deck: ShownDeck): void;
  /** A slide as it would be if something were different; undefined brings back the one of the plan. */
  tryOut(slide: Slide | undefined): void;
  openAudience(): Promise<void>;
  closeAudience(): void;
  protect(isProtected: boolean): void;
};
export type TalkStore = StoreApi<TalkState>;
export type TalkDesktop = Pick<ShowQuestions, "openShow" | "moveShow" | "awaitShow" | "closeShow">;

type Beginning = { readonly desktop: TalkDesktop; readonly deck: ShownDeck; readonly at: number };

const withSlide = (deck: ShownDeck, other: Slide | undefined): ShownDeck =>
  other === undefined ? deck : { ...deck, slides: deck.slides.map((slide) => (slide.id === other.id ? other : slide)) };

export function createTalkStore({ desktop, deck, at }: Beginning): TalkStore {
  return createStore<TalkState>()((set, get) => {
    const placeOf = ({ at, isBlack }: Talk) => ({ at, isBlack });
    let told = deck;
    let triedOut: Slide | undefined;
    const isOpen = () => get().audience.status === "open";

    /** Hears of the audience's window for as long as it is open: a clicker may be heard there, or somebody closes it. */
    async function follow({ number }: ShowState): Promise<void> {
      let seen = number;
      while (isOpen()) {
        const heard = await desktop.awaitShow({ seen });
        if (!heard.ok || !heard.value.isOpen) {
          if (isOpen()) set({ audience: { status: "closed" } });
          return;
        }
        const { at, isBlack } = heard.value;
        seen = heard.value.number;
        set(({ talk, deck: { slides } }) => ({
          talk: talkAfter(talk, { kind: "follow", place: { at, isBlack } }, slides.length),
        }));
      }
    }

    /** Brings what stands on the slides now to both windows. */
    function showAnew(): void {
      const deck = withSlide(told, triedOut);
      const talk = talkAfter(get().talk, { kind: "follow", place: get().talk }, deck.slides.length);
      set({ deck, talk });
      if (isOpen()) void desktop.moveShow({ place: placeOf(talk), deck });
    }

    return {
      deck,
      talk: talkAfter(talkFrom(at), { kind: "jump", at }, deck.slides.length),
      audience: { status: "closed" },
      isProtected: false,
      act(deed) {
        const { talk, deck } = get();
        const next = talkAfter(talk, deed, deck.slides.length);
        set({ talk: next });
        if (isOpen() && (next.at !== talk.at || next.isBlack !== talk.isBlack))
          void desktop.moveShow({ place: placeOf(next) });
      },
      tell(deck) {
        if (deck === told) return;
        told = deck;
        showAnew();
      },
      tryOut(slide) {
        if (slide === triedOut) return;
        triedOut = slide;
        showAnew();
      },
      async openAudience() {
        const { audience, deck, talk, isProtected } = get();
        if (audience.status === "opening" || audience.status === "open") return;
        set({ audience: { status: "opening" } });
        const opened = await desktop.openShow({ deck, place: placeOf(talk), isProtected });
        if (!opened.ok) {
          set({ audience: { status: "failed", error: opened.error } });
          return;
        }
        // Ended before the window was there.
        if (get().audience.status !== "opening") return void desktop.closeShow({});
        set({ audience: { status: "open", isOnOtherDisplay: opened.value.isOnOtherDisplay } });
        await follow(opened.value);
      },
      closeAudience() {
        if (isOpen()) void desktop.closeShow({});
        set({ audience: { status: "closed" } });
      },
      protect(isProtected) {
        set({ isProtected });
        const { deck, talk } = get();
        if (isOpen()) void desktop.openShow({ deck, place: placeOf(talk), isProtected });
      },
    };
  });
}
