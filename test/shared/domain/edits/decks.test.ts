import { describe, expect, it } from "vitest";
import { type Deck, deckSchema } from "../../../../shared/domain/deck.ts";
import {
  copyOfDeck,
  keepDeck,
  ledBy,
  removeDeck,
  slideAdded,
  slideChanged,
  slideMoved,
  slideRemoved,
  usualDeck,
  withPlan,
} from "../../../../shared/domain/edits/decks.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { countingIds } from "../../../support/deck.ts";

const newId = countingIds();
const deck: Deck = {
  id: "deck",
  name: "Board",
  scenarioIds: ["a", "b"],
  slides: [
    { id: "1", kind: "verdict" },
    { id: "2", kind: "money", scenarioId: "b" },
    { id: "3", kind: "mix" },
  ],
};
const order = ({ slides }: Deck) => slides.map(({ id }) => id).join("");

describe("a talk", () => {
  it("begins with ten kinds of slides, without a comparison where there is one plan", () => {
    const two = usualDeck("Two", ["a", "b"], newId);
    expect(two.slides).toHaveLength(10);
    expect(deckSchema.safeParse(two).success).toBe(true);
    expect(usualDeck("One", ["a"], newId).slides.map(({ kind }) => kind)).not.toContain("comparison");
  });

  it("is kept, replaced in its place, and leaves a workspace as it was when deleted", () => {
    const none = sampleWorkspace("en");
    const draft = structuredClone(none);
    keepDeck(deck)(draft);
    keepDeck({ ...deck, name: "For the board" })(draft);
    expect(draft.decks?.map(({ name }) => name)).toEqual(["For the board"]);
    removeDeck(deck.id)(draft);
    expect(draft).toEqual(none);
  });

  it("is duplicated with slides of its own", () => {
    const copy = copyOfDeck(deck, "Copy", newId);
    expect(copy.slides.map(({ kind }) => kind)).toEqual(deck.slides.map(({ kind }) => kind));
    expect(copy.slides.some(({ id }) => deck.slides.some((slide) => slide.id === id))).toBe(false);
  });

  it("moves slides to a place among the others", () => {
    expect(order(slideMoved("1", 2)(deck))).toBe("231");
    expect(order(slideMoved("3", 0)(deck))).toBe("312");
    expect(order(slideMoved("3", 99)(deck))).toBe("123");
  });

  it("takes slides in behind another one, and out", () => {
    expect(order(slideAdded({ id: "4", kind: "words" }, "1")(deck))).toBe("1423");
    expect(order(slideAdded({ id: "4", kind: "words" }, undefined)(deck))).toBe("1234");
    expect(order(slideRemoved("2")(deck))).toBe("13");
  });

  it("takes away what is set to nothing: an empty title is the generated one again", () => {
    const titled = slideChanged("1", { title: "Mine", isHidden: true })(deck);
    expect(titled.slides[0]).toEqual({ id: "1", kind: "verdict", title: "Mine", isHidden: true });
    expect(slideChanged("1", { title: undefined, isHidden: undefined })(titled)).toEqual(deck);
  });

  it("is about its first plan wherever a slide's own plan is taken out, and keeps its last plan", () => {
    const alone = withPlan("b", false)(deck);
    expect(alone.scenarioIds).toEqual(["a"]);
    expect(alone.slides[1]).toEqual({ id: "2", kind: "money" });
    expect(withPlan("a", false)(alone)).toBe(alone);
    expect(ledBy("b")(deck).scenarioIds).toEqual(["b", "a"]);
  });
});
