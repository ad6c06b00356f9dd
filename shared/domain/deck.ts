/** A talk about one or several plans: which slides, in which order, and what the speaker adds. What stands on them is worked out anew. */
import { z } from "zod";
import { id, label, note } from "../base/quantities.ts";

export const slideKindIds = [
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
  /** The speaker's own words. */
  "words",
] as const;
export type SlideKind = (typeof slideKindIds)[number];

export const mostSlides = 100;
/** As many as can be compared. */
export const mostDeckScenarios = 8;

const deckSlideSchema = z.object({
  id,
  kind: z.enum(slideKindIds),
  /** Which plan it is about; the deck's first when absent. */
  scenarioId: id.optional(),
  /** The speaker's own title; else one that follows from the plan. */
  title: label.optional(),
  /** What stands on a slide of the speaker's own words. */
  body: note.optional(),
  /** What the speaker wants to say. Seen by the speaker, and in exported notes. */
  note: note.optional(),
  /** Kept, and left out of the talk. */
  isHidden: z.literal(true).optional(),
});
export type DeckSlide = z.infer<typeof deckSlideSchema>;

export const deckSchema = z.object({
  id,
  name: label,
  /** The plans it is made from; the first is the one it argues for. */
  scenarioIds: z.array(id).min(1).max(mostDeckScenarios),
  slides: z.array(deckSlideSchema).max(mostSlides),
});
export type Deck = z.infer<typeof deckSchema>;
