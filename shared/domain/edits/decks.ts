/** Talks: put together, put in order, and told in the speaker's own words. */
import { type Deck, type DeckSlide, mostDeckScenarios, mostSlides, type SlideKind } from "../deck.ts";
import { copyOf, type Recipe } from "./recipe.ts";

/** Behind the others, or in place of the one with its id. */
export const keepDeck =
  (deck: Deck): Recipe =>
  (draft) => {
    const decks = (draft.decks ??= []);
    const place = decks.findIndex(({ id }) => id === deck.id);
    if (place === -1) decks.push(copyOf(deck));
    else decks[place] = copyOf(deck);
  };

export const removeDeck =
  (deckId: string): Recipe =>
  (draft) => {
    const rest = (draft.decks ?? []).filter(({ id }) => id !== deckId);
    if (rest.length > 0) draft.decks = rest;
    else delete draft.decks;
  };

export type DeckDeed = (deck: Deck) => Deck;

export const renamed =
  (name: string): DeckDeed =>
  (deck) => ({ ...deck, name });

/** The first is the plan the talk argues for; the last one stays, for a talk is about something. */
export const withPlan =
  (scenarioId: string, isIn: boolean): DeckDeed =>
  (deck) => {
    const others = deck.scenarioIds.filter((id) => id !== scenarioId);
    const scenarioIds = isIn ? [...others, scenarioId].slice(0, mostDeckScenarios) : others;
    return scenarioIds.length === 0 ? deck : { ...deck, scenarioIds, slides: aboutPlans(deck.slides, scenarioIds) };
  };

export const ledBy =
  (scenarioId: string): DeckDeed =>
  (deck) => ({ ...deck, scenarioIds: [scenarioId, ...deck.scenarioIds.filter((id) => id !== scenarioId)] });

/** Slides about a plan that the talk leaves out are about its first one again. */
const aboutPlans = (slides: readonly DeckSlide[], scenarioIds: readonly string[]): DeckSlide[] =>
  slides.map(({ scenarioId, ...slide }) =>
    scenarioId !== undefined && scenarioIds.includes(scenarioId) ? { ...slide, scenarioId } : slide,
  );

/** To a place among the others, counted without itself. */
export const slideMoved =
  (slideId: string, to: number): DeckDeed =>
  (deck) => {
    const slide = deck.slides.find(({ id }) => id === slideId);
    if (slide === undefined) return deck;
    const others = deck.slides.filter((other) => other !== slide);
    const place = Math.max(0, Math.min(to, others.length));
    return { ...deck, slides: [...others.slice(0, place), slide, ...others.slice(place)] };
  };

/** Behind another one, or at the end. */
export const slideAdded =
  (slide: DeckSlide, behind: string | undefined): DeckDeed =>
  (deck) => {
    if (deck.slides.length >= mostSlides) return deck;
    const place = deck.slides.findIndex(({ id }) => id === behind);
    const at = place === -1 ? deck.slides.length : place + 1;
    return { ...deck, slides: [...deck.slides.slice(0, at), slide, ...deck.slides.slice(at)] };
  };

export const slideRemoved =
  (slideId: string): DeckDeed =>
  (deck) => ({ ...deck, slides: deck.slides.filter(({ id }) => id !== slideId) });

/** What is set to undefined is taken away: an empty title is the generated one again. */
export const slideChanged =
  (
    slideId: string,
    own: { readonly [Key in keyof Omit<DeckSlide, "id" | "kind">]?: DeckSlide[Key] | undefined },
  ): DeckDeed =>
  (deck) => ({
    ...deck,
    slides: deck.slides.map((slide) => {
      if (slide.id !== slideId) return slide;
      const entries = Object.entries({ ...slide, ...own }).filter(([, value]) => value !== undefined);
      return Object.fromEntries(entries) as DeckSlide;
    }),
  });

/** The same talk once more, with slides of its own. */
export const copyOfDeck = (deck: Deck, name: string, newId: (kind: string) => string): Deck => ({
  ...deck,
  id: newId("deck"),
  name,
  slides: deck.slides.map((slide) => ({ ...slide, id: newId("slide") })),
});

const usualSlides: readonly SlideKind[] = [
  "verdict",
  "team",
  "mix",
  "capacity",
  "causes",
  "careers",
  "timeline",
  "comparison",
  "money",
  "assumptions",
];

/** What a first talk holds: everything but words of the speaker's own, and no comparison of one plan. */
export const usualDeck = (name: string, scenarioIds: readonly string[], newId: (kind: string) => string): Deck => ({
  id: newId("deck"),
  name,
  scenarioIds: scenarioIds.slice(0, mostDeckScenarios),
  slides: usualSlides
    .filter((kind) => kind !== "comparison" || scenarioIds.length > 1)
    .map((kind) => ({ id: newId("slide"), kind })),
});
