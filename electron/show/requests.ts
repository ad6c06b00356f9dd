import { z } from "zod";
import { mostSlides } from "../../shared/domain/deck.ts";
import { shownDeckSchema } from "../../shared/presentation/shown-deck-schema.ts";
import { nothing } from "../request-parts.ts";

const at = z.int().min(0).max(mostSlides);
const place = z.strictObject({ at, isBlack: z.boolean() });
const number = z.int().min(0);
const press = z.uuid();

export const showRequests = {
  openShow: z.strictObject({ deck: shownDeckSchema, place, isProtected: z.boolean() }),
  moveShow: z.strictObject({ place, deck: shownDeckSchema.optional() }),
  awaitShow: z.strictObject({ seen: number }),
  closeShow: nothing,
  openPress: z.strictObject({ deck: shownDeckSchema }),
  printDeck: z.strictObject({ press }),
  drawSlide: z.strictObject({ press, at }),
  closePress: z.strictObject({ press }),
} as const;

export const stageRequests = {
  nextScene: z.strictObject({ seen: number, deckSeen: number }),
  moved: place,
  drawn: z.strictObject({ number }),
  end: nothing,
} as const;
