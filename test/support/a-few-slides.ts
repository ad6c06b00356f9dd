/** A small deck that says only what a test of showing needs: slides in order, some with notes. */
import type { ShownDeck, Slide } from "../../shared/presentation/slide.ts";

export const aSlide = (own: Partial<Slide> & { id: string }): Slide => ({
  kind: "words",
  title: `Title of ${own.id}`,
  lead: "",
  main: [],
  side: [],
  footnote: "",
  note: "",
  ...own,
});

export const fewSlides = (count = 3, own: Partial<ShownDeck> = {}): ShownDeck => ({
  language: "en",
  title: "A plan",
  subtitle: "",
  areNamesHidden: true,
  namesSign: "Names are hidden",
  slides: Array.from({ length: count }, (_, index) => aSlide({ id: `s${index + 1}`, note: `Note ${index + 1}` })),
  ...own,
});
