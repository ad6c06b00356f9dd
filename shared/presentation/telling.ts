/** What whoever tells a slide has at hand. */
import type { Language } from "../base/words.ts";
import { type MemberType, memberTypes } from "../catalogue/member-types.ts";
import type { DeckSlide } from "../domain/deck.ts";
import type { Formats } from "../i18n/formats.ts";
import type { Translate } from "../i18n/translate.ts";
import type { Figure } from "../privacy/figure.ts";
import type { DeckNames } from "./deck-names.ts";
import type { Material, PlanMaterial } from "./material.ts";
import type { Slide } from "./slide.ts";

export type DeckSpeech = { readonly t: Translate; readonly formats: Formats; readonly language: Language };

/** In what is shown to others, types have their sober names. */
export const typeName = (type: MemberType, { language }: Pick<DeckSpeech, "language">): string =>
  memberTypes[type].soberName[language];

/** One percent. */
const leastChance = 0.01;

export type Told = {
  readonly slide: DeckSlide;
  /** The plan that the slide is about. */
  readonly own: PlanMaterial;
  readonly material: Material;
  readonly names: DeckNames;
  readonly smallestGroup: number;
  readonly speech: DeckSpeech;
  /** Whether a figure of this slide may be shown beside all the others of the deck. */
  readonly isShown: (figureId: string) => boolean;
};

export type Content = Pick<Slide, "lead" | "main" | "side">;

export type Teller = {
  /** Numbers about groups of people, most important first; their ids are the slide's own. */
  readonly figures?: (about: Pick<Told, "own" | "material">) => readonly Figure[];
  readonly tell: (told: Told) => Content;
};

/** A chance counted over futures: never none or all of them, which no simulation can know. */
export function sayChance(share: number, { t, formats }: DeckSpeech): string {
  if (share < leastChance) return t("presentSlides.under", { share: formats.percent(leastChance) });
  if (share > 1 - leastChance) return t("presentSlides.over", { share: formats.percent(1 - leastChance) });
  return formats.percent(share);
}
