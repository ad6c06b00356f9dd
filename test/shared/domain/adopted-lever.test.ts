import { describe, expect, it } from "vitest";
import { catalogueLeverIds, leverEntry } from "../../../shared/catalogue/levers.ts";
import { adoptedLever } from "../../../shared/domain/adopted-lever.ts";
import { causesEased, helps } from "../../../shared/domain/lever-effect.ts";
import { leverSchema } from "../../../shared/domain/lever.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { aSegment, anActivity } from "../../support/builders.ts";

const { baseline } = sampleWorkspace("en");

describe("an adopted lever", () => {
  it.each(catalogueLeverIds)("is one that a file can hold, and eases what the catalogue says: %s", (catalogueId) => {
    const lever = adoptedLever(catalogueId, "mine", baseline, "ja");
    expect(leverSchema.parse(lever)).toEqual(lever);
    expect(lever.effects).toHaveLength(leverEntry(catalogueId).effects.length);
    expect(lever.effects.every(helps)).toBe(true);
    expect(causesEased(lever)).toEqual(expect.arrayContaining([...leverEntry(catalogueId).eases]));
  });

  it("speaks the language it is adopted in, and has no owner until somebody says who", () => {
    const lever = adoptedLever("feedbackLoop", "mine", baseline, "ja");
    expect(lever.name).toBe(leverEntry("feedbackLoop").name.ja);
    expect(lever.owner).toBeUndefined();
    expect(lever.running).toBe(false);
  });

  it("reaches the customers of its touch model, and leaves out what the team has nothing for", () => {
    const around = {
      segments: [aSegment({ id: "few", touchModel: "high" }), aSegment({ id: "many", touchModel: "tech" })],
      activities: [anActivity({ id: "reactive" })],
    };
    const [churn] = adoptedLever("executiveRelations", "mine", around, "en").effects;
    expect(churn).toMatchObject({ on: "churn", segmentIds: ["few"] });
    expect(adoptedLever("guides", "mine", around, "en").effects).toMatchObject([
      { on: "effort", activityIds: ["reactive"], touchModels: ["tech", "low"] },
    ]);
    const nothing = { segments: [aSegment({ id: "many", touchModel: "tech" })], activities: [] };
    expect(adoptedLever("executiveRelations", "mine", nothing, "en").effects).toEqual([]);
    expect(adoptedLever("guides", "mine", nothing, "en").effects).toEqual([]);
  });
});
