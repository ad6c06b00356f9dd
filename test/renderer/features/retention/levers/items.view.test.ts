import { describe, expect, it } from "vitest";
import { countedOnUnowned, groupsOf, itemsOf } from "../../../../../renderer/features/retention/levers/items.view.ts";
import { doubtOf, standingWords } from "../../../../../renderer/features/retention/levers/standing-words.ts";
import { lackingWords, leversVerdict } from "../../../../../renderer/features/retention/levers/verdict.view.ts";
import { wordsIn } from "../../../../../renderer/i18n/words.ts";
import { leverRanking } from "../../../../../shared/analysis/retention/levers/lever-ranking.ts";
import { isOverstretched } from "../../../../../shared/domain/lever-standing.ts";
import { attritionCauseIds } from "../../../../../shared/catalogue/attrition-causes.ts";
import { catalogueLeverIds } from "../../../../../shared/catalogue/levers.ts";
import { namesIn } from "../../../../../shared/i18n/difference/thing-names.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";
import { aChange } from "../../../../support/builders.ts";

const workspace = sampleWorkspace("en");
const { baseline } = workspace;
const scenario = { ...workspace.scenarios[0]!, months: 12, trials: 16 };
const month = scenario.start;
const words = wordsIn("en");
const people = { areHidden: false, nameOf: (_: string, name: string) => name };
const speech = { ...words, names: namesIn([workspace], "en", people) };
const items = itemsOf({ baseline, scenario, month }, undefined, speech);
const item = (id: string) => items.find((one) => one.id === id)!;

describe("what there is to help with", () => {
  it("is what the team has, what the plan can change, and what the catalogue has beyond them", () => {
    const count = (kind: string) => items.filter((one) => one.kind === kind).length;
    expect(count("lever")).toBe(baseline.levers.length);
    expect(count("change")).toBe(6);
    expect(count("entry")).toBe(catalogueLeverIds.length - baseline.levers.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it("stands under every cause it is meant for; what works against all of them stands apart", () => {
    const groups = groupsOf(items);
    expect(groups.map(({ id }) => id)).toEqual([...attritionCauseIds, "everything", "accounts"]);
    const ids = (group: string) => groups.find(({ id }) => id === group)!.here.map(({ id }) => id);
    expect(ids("everything")).toEqual(["manager-check-ins"]);
    expect(ids("blocked")).toEqual(["seat"]);
    expect(ids("alone")).toEqual(["outside-mentor", "senior"]);
    expect(ids("productWork")).toEqual(["product-seat", "productSeat"]);
  });

  it("is not to be counted on without somebody who can pull it, or with too few hours", () => {
    expect(doubtOf(item("community"), words)?.why).toContain("picture of a rice cake");
    expect(doubtOf(item("operations-design"), words)?.why).toContain("36 h a month");
    expect(doubtOf(item("product-loop"), words)).toBeUndefined();
    expect(baseline.levers.filter(isOverstretched).map(({ id }) => id)).toEqual(["operations-design"]);
    const started = [aChange({ type: "startLever", leverId: "community", id: "c" })];
    expect(countedOnUnowned(items, scenario)).toEqual([]);
    expect(countedOnUnowned(items, { ...scenario, changes: started }).map(({ id }) => id)).toEqual(["community"]);
    expect(countedOnUnowned(items, { ...scenario, changes: [{ ...started[0]!, enabled: false }] })).toEqual([]);
  });

  it("says whether it runs, seen from the month on screen", () => {
    expect(standingWords(item("honest-interviews"), words)).toBe("Running");
    expect(standingWords(item("product-loop"), words)).toBe("Not running");
    expect(standingWords(item("seat"), words)).toBe("Plan change");
  });
});

describe("the verdict", () => {
  it("counts until something is weighed, then names what keeps most people for its price and can be pulled", async () => {
    const around = { baseline, scenario, month };
    expect(leversVerdict(items, around, words)).toMatch(/^Running in Dec 2026: 1 of the 11 levers/u);
    const ranking = await leverRanking({ baseline, scenario }, { monthIndex: 0 });
    const ranked = itemsOf(around, ranking, speech);
    const sentence = leversVerdict(ranked, around, words);
    expect(sentence).not.toContain("community");
    expect(sentence).toMatch(/keeps most people for its price|surely keeps people/u);
  });

  it("names the causes the team has nothing for", () => {
    expect(lackingWords(items, words)).toBe("Nothing here yet against: Company phase mismatch and Blocked from above.");
  });

  it("says plainly that there is nothing yet", () => {
    const none = { baseline: { ...baseline, levers: [] }, scenario, month };
    expect(leversVerdict(itemsOf(none, undefined, speech), none, words)).toBe(
      "This team has nothing yet to help with besides hiring.",
    );
  });
});
