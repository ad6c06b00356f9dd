import { describe, expect, it } from "vitest";
import { languages } from "../../../shared/base/words.ts";
import { longestDeck, shownDeckSchema } from "../../../shared/presentation/shown-deck-schema.ts";
import { aSlide, fewSlides } from "../../support/a-few-slides.ts";
import { aShownDeck } from "../../support/deck.ts";

const passes = (deck: unknown) => shownDeckSchema.safeParse(deck).success;

describe("what may pass from window to window", () => {
  it.each(languages)("is every slide that the sample's deck has, in %s, unchanged", async (language) => {
    const deck = await aShownDeck({ language });
    expect(deck.slides.length).toBeGreaterThanOrEqual(10);
    expect(shownDeckSchema.parse(structuredClone(deck))).toEqual(deck);
  });

  it("is nothing that a slide does not have: no plan, no person, no field more", () => {
    const deck = fewSlides();
    expect(passes(deck)).toBe(true);
    expect(passes({ ...deck, workspace: {} })).toBe(false);
    expect(passes({ ...deck, slides: [{ ...aSlide({ id: "a" }), salaryJpy: 1 }] })).toBe(false);
    const bars = { kind: "bars", title: "", numbers: "people", isStacked: false, categories: [], series: [] };
    expect(passes(fewSlides(1, { slides: [aSlide({ id: "a", main: [bars as never] })] }))).toBe(true);
    expect(passes(fewSlides(1, { slides: [aSlide({ id: "a", main: [{ ...bars, raw: [] } as never] })] }))).toBe(false);
  });

  it("is no deck without slides, and none beyond its size", () => {
    expect(passes(fewSlides(0))).toBe(false);
    const note = "x".repeat(20_000);
    const slides = Array.from({ length: 101 }, (_, index) => aSlide({ id: `s${index}` }));
    expect(passes(fewSlides(1, { slides }))).toBe(false);
    const paragraphs = Array.from({ length: 500 }, () => note);
    expect(paragraphs.length * note.length).toBeGreaterThan(longestDeck);
    const large = aSlide({ id: "a", main: [{ kind: "text", paragraphs }] });
    expect(passes(fewSlides(1, { slides: [large] }))).toBe(false);
  });
});
