import type { ShownDeck } from "../../../../shared/presentation/slide.ts";
import type { Exporter } from "./exporters.ts";

/** Which sentence says who is in the file. */
export function namesSentence(
  { people }: Pick<Exporter, "people">,
  { areNamesHidden }: Pick<ShownDeck, "areNamesHidden">,
) {
  if (people === "none") return "nobody";
  if (people === "positions") return "positions";
  return areNamesHidden ? "hidden" : "shown";
}

/** What a speaker noted stays at home. */
export const withoutNotes = (deck: ShownDeck): ShownDeck => ({
  ...deck,
  slides: deck.slides.map((slide) => ({ ...slide, note: "" })),
});
