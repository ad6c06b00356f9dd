import { describe, expect, it } from "vitest";
import { attritionCauseIds } from "../../../shared/catalogue/attrition-causes.ts";
import { catalogueLeverIds, isCatalogueLever, leverEntry } from "../../../shared/catalogue/levers.ts";

const entries = catalogueLeverIds.map((id) => ({ id, ...leverEntry(id) }));
const languages = ["ja", "en"] as const;

describe("the catalogue of what helps", () => {
  it("has an answer to every cause, and one that goes to the root of each that a team can reach", () => {
    for (const cause of attritionCauseIds) {
      const against = entries.filter(({ eases }) => eases.includes(cause));
      expect(against.length, cause).toBeGreaterThan(1);
    }
    for (const cause of ["product", "company", "customers", "chaos", "operator", "phase", "productWork"] as const)
      expect(
        entries.some(({ eases, horizon }) => eases.includes(cause) && horizon === "rootCause"),
        cause,
      ).toBe(true);
  });

  it.each(entries)("says of $id what it is, what it needs, who can pull it and where its size comes from", (entry) => {
    for (const language of languages)
      for (const words of [entry.name, entry.does, entry.usualOwner, entry.needs, entry.source])
        expect(words[language].trim()).not.toBe("");
    if (entry.grade === "X") expect(entry.source.en.toLowerCase()).toMatch(/assum|shrunk/u);
  });

  it.each(entries)(
    "puts the size of every effect of $id within its range, and the range on the side that helps",
    (entry) => {
      for (const effect of entry.effects) {
        if (effect.on === "productSeats") continue;
        const { range } = effect;
        const size = "ratio" in effect ? effect.ratio : effect.added;
        expect(range.low).toBeLessThan(range.high);
        expect(size).toBeGreaterThanOrEqual(range.low);
        expect(size).toBeLessThanOrEqual(range.high);
        if (effect.on === "expansion") expect(range.low).toBeGreaterThanOrEqual(1);
        else if (effect.on === "processMaturity") expect(range.low).toBeGreaterThanOrEqual(0);
        else expect(range.high).toBeLessThanOrEqual(1);
      }
    },
  );

  it("has one name for each entry, and knows its own ids", () => {
    for (const language of languages)
      expect(new Set(entries.map(({ name }) => name[language])).size).toBe(entries.length);
    expect(isCatalogueLever("feedbackLoop")).toBe(true);
    expect(isCatalogueLever("toString")).toBe(false);
    expect(isCatalogueLever(undefined)).toBe(false);
  });
});
