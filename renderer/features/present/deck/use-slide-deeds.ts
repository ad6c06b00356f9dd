/** What can be done to slides of the talk on the table: each deed one step to undo. */
import { slideAdded, slideChanged, slideMoved, slideRemoved } from "../../../../shared/domain/edits/decks.ts";
import type { DeckSlide, SlideKind } from "../../../../shared/domain/deck.ts";
import { newId } from "../../../workspace/new-id.ts";
import { usePresentStore } from "../present.store.ts";
import { useDeck } from "../use-deck.ts";
import { useDeckEdit } from "../use-deck-edit.ts";

export function useSlideDeeds() {
  const edit = useDeckEdit();
  const { deck } = useDeck();
  const store = usePresentStore();
  return {
    /** To a place among the others; nothing happens beyond the ends. */
    move(slideId: string, to: number) {
      const place = deck.slides.findIndex(({ id }) => id === slideId);
      if (to < 0 || to >= deck.slides.length || to === place) return;
      edit({ key: "moveSlide" }, slideMoved(slideId, to));
      // Where nobody has chosen yet, the first is shown: the slide that moves stays the one in hand.
      store.setState({ chosenSlideId: slideId });
    },
    remove(slideId: string) {
      const place = deck.slides.findIndex(({ id }) => id === slideId);
      const next = deck.slides[place + 1] ?? deck.slides[place - 1];
      edit({ key: "removeSlide" }, slideRemoved(slideId));
      store.setState({ chosenSlideId: next?.id });
    },
    add(kind: SlideKind, behind: string | undefined) {
      const slide: DeckSlide = { id: newId("slide"), kind };
      edit({ key: "addSlide" }, slideAdded(slide, behind));
      store.setState({ chosenSlideId: slide.id });
    },
    setHidden: (slideId: string, isHidden: boolean) =>
      edit(
        { key: isHidden ? "hideSlide" : "showSlide" },
        slideChanged(slideId, { isHidden: isHidden ? true : undefined }),
      ),
    setPlan: (slideId: string, scenarioId: string | undefined) =>
      edit({ key: "aboutSlide" }, slideChanged(slideId, { scenarioId })),
    retitle: (slideId: string, title: string, gesture: string) =>
      edit({ key: "retitleSlide" }, slideChanged(slideId, { title: title === "" ? undefined : title }), gesture),
    write: (slideId: string, body: string, gesture: string) =>
      edit({ key: "writeSlide" }, slideChanged(slideId, { body: body === "" ? undefined : body }), gesture),
    noteDown: (slideId: string, note: string, gesture: string) =>
      edit({ key: "noteSlide" }, slideChanged(slideId, { note: note === "" ? undefined : note }), gesture),
  };
}
