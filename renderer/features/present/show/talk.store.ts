/** A talk while it is given: what is on the slides, where it is, and the audience's window with it. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { AppError } from "../../../../shared/base/errors.ts";
import type { ShowQuestions, ShowState } from "../../../../shared/ipc/show.ts";
import type { ShownDeck } from "../../../../shared/presentation/slide.ts";
import { type Talk, talkAfter, type TalkDeed, talkFrom } from "./talk.ts";

export type Audience =
  | { readonly status: "closed" | "opening" }
  | { readonly status: "open"; readonly isOnOtherDisplay: boolean }
  | { readonly status: "failed"; readonly error: AppError };

export type TalkState = {
  readonly deck: ShownDeck;
  readonly talk: Talk;
  readonly audience: Audience;
  /** Kept out of screenshots and recordings, as far as the system can. */
  readonly isProtected: boolean;
  act(deed: TalkDeed): void;
  /** What stands on the slides has changed. */
  tell(deck: ShownDeck): void;
  openAudience(): Promise<void>;
  closeAudience(): void;
  protect(isProtected: boolean): void;
};
export type TalkStore = StoreApi<TalkState>;
export type TalkDesktop = Pick<ShowQuestions, "openShow" | "moveShow" | "awaitShow" | "closeShow">;

type Beginning = { readonly desktop: TalkDesktop; readonly deck: ShownDeck; readonly at: number };

export function createTalkStore({ desktop, deck, at }: Beginning): TalkStore {
  return createStore<TalkState>()((set, get) => {
    const placeOf = ({ at, isBlack }: Talk) => ({ at, isBlack });
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
        if (deck === get().deck) return;
        const talk = talkAfter(get().talk, { kind: "follow", place: get().talk }, deck.slides.length);
        set({ deck, talk });
        if (isOpen()) void desktop.moveShow({ place: placeOf(talk), deck });
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
