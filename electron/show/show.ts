/** The talk: a window for the audience that knows one deck without its notes, and what the presenter hears of it. */
import type { ShowState, TalkPlace } from "../../shared/ipc/show.ts";
import type { ShownDeck } from "../../shared/presentation/slide.ts";
import type { Guest } from "./guests.ts";
import { createScenes, type Scenes } from "./scenes.ts";

/** As much of a window as a talk needs. */
export type AudienceWindow = {
  readonly isOnOtherDisplay: boolean;
  close(): void;
  protect(isProtected: boolean): void;
};
export type OpenAudience = (guest: Guest, closed: () => void) => AudienceWindow;

export type Show = ReturnType<typeof createShow>;

const withoutNotes = (deck: ShownDeck): ShownDeck => ({
  ...deck,
  slides: deck.slides.map((slide) => ({ ...slide, note: "" })),
});

export function createShow(openAudience: OpenAudience) {
  let talk: { window: AudienceWindow; scenes: Scenes; place: TalkPlace } | undefined;
  let number = 0;
  let waiting: (() => void)[] = [];

  const state = (): ShowState => ({
    ...(talk?.place ?? { at: 0, isBlack: false }),
    number,
    isOpen: talk !== undefined,
    isOnOtherDisplay: talk?.window.isOnOtherDisplay ?? false,
  });

  /** Something happened that the presenter did not ask for. */
  function tell(): void {
    number++;
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  }

  function start(deck: ShownDeck, place: TalkPlace): NonNullable<typeof talk> {
    const scenes = createScenes(deck, { kind: "talk", ...place });
    const moved = (to: TalkPlace) => {
      if (talk?.scenes !== scenes) return;
      talk.place = to;
      scenes.show({ view: { kind: "talk", ...to } });
      tell();
    };
    const closed = () => {
      if (talk?.scenes !== scenes) return;
      talk = undefined;
      tell();
    };
    const end = () => talk?.scenes === scenes && talk.window.close();
    const window = openAudience({ scenes, moved, end, drawn: () => undefined }, closed);
    return { window, scenes, place };
  }

  function move(place: TalkPlace, deck?: ShownDeck): void {
    if (!talk) return;
    talk.place = place;
    talk.scenes.show({ deck: deck && withoutNotes(deck), view: { kind: "talk", ...place } });
  }

  return {
    open(deck: ShownDeck, place: TalkPlace, isProtected: boolean): ShowState {
      if (talk) move(place, deck);
      else talk = start(withoutNotes(deck), place);
      talk.window.protect(isProtected);
      return state();
    },
    move,
    async changed(seen: number): Promise<ShowState> {
      while (talk && number <= seen) await new Promise<void>((wake) => waiting.push(wake));
      return state();
    },
    close: () => talk?.window.close(),
    isOpen: () => talk !== undefined,
  };
}
