import { describe, expect, it } from "vitest";
import { addLever } from "../../../../shared/domain/edits/levers.ts";
import { inTurn } from "../../../../shared/domain/edits/recipe.ts";
import { mixOf } from "../../../../shared/domain/mix.ts";
import { aLever } from "../../../support/builders.ts";
import { everyoneIs, hiring, nobodyOwns, startedLever, withoutWork } from "./edits.ts";
import { look, numberOf, verdictOf } from "./look.ts";

const asWeAre = look(undefined, { isRead: false });
const hireAhead = look(undefined, { isRead: false, scenario: "hire-ahead" });

describe("white-glove", () => {
  const twiceAYear = ["2026-12", "2027-06", "2027-12", "2028-06", "2028-12", "2029-04"];

  it("is found where people grow as fast as customers", () => {
    const found = look(hiring(twiceAYear, { count: 4, levelId: "csm" }));
    expect(verdictOf(found, "whiteGlove")).toBe("holds");
    expect(numberOf(found, "whiteGlove", "headcountElasticity").value).toBeGreaterThan(0.73);
  });

  it("is not found where a few people carry many more customers", () => {
    expect(verdictOf(hireAhead, "whiteGlove")).toBe("no");
    expect(numberOf(hireAhead, "whiteGlove", "accountsChange").value).toBeGreaterThan(0.5);
  });

  it("cannot be told where customers do not grow", () => {
    const found = look((draft) => {
      for (const scenario of draft.scenarios) Object.assign(scenario, { growthRatio: 0, changes: [] });
    });
    expect(found.get("whiteGlove")).toMatchObject({ verdict: "cannotTell", missing: "accountsFlat" });
  });
});

describe("churn treated as a symptom", () => {
  it("is found where people are hired and nobody works on overselling or on what the product lacks", () => {
    expect(verdictOf(hireAhead, "churnPatch")).toBe("holds");
  });

  it("is not found once both causes have an action that somebody can pull", () => {
    const right = aLever({ id: "right", effects: [{ on: "wrongFit", ratio: 0.6 }], owner: "Sales" });
    const both = inTurn(addLever(right), startedLever("right"), startedLever("product-loop"));
    expect(verdictOf(look(both, { isRead: false, scenario: "hire-ahead" }), "churnPatch")).toBe("no");
  });

  it("is only partly cured by an action that nobody can pull", () => {
    const orphan = aLever({ id: "right", effects: [{ on: "wrongFit", ratio: 0.6 }] });
    const both = inTurn(addLever(orphan), startedLever("right"), startedLever("product-loop"));
    expect(verdictOf(look(both, { isRead: false, scenario: "hire-ahead" }), "churnPatch")).toBe("partly");
  });

  it("is not found where a hire only takes over from somebody who goes", () => {
    expect(verdictOf(asWeAre, "churnPatch")).toBe("no");
  });
});

describe("support under another name", () => {
  it("is found in a desk with no hours for value, renewal and expansion", () => {
    const desk = inTurn(
      everyoneIs(mixOf({ sales: 10, support: 85, analyst: 5 })),
      withoutWork("valueReview", "renewal", "expansion"),
    );
    expect(verdictOf(look(desk), "bandAid")).toBe("holds");
  });

  it("is not found in a team that spends a third of its hours on value and growth", () => {
    expect(verdictOf(asWeAre, "bandAid")).toBe("no");
  });
});

describe("money poured in without a plan", () => {
  const later = ["2028-01", "2028-03", "2028-05"];

  it("is found where many are hired for no stated reason and cost per ARR rises", () => {
    const found = look(hiring(later, { count: 12, levelId: "csm" }));
    expect(verdictOf(found, "fundedBlind")).toBe("holds");
    expect(found.get("fundedBlind")?.remedies).toMatchObject([{ kind: "pauseHires" }]);
  });

  it("is not found where each hire has its reason and ARR grows faster than cost", () => {
    expect(verdictOf(hireAhead, "fundedBlind")).toBe("no");
  });
});

describe("does everything, owns nothing", () => {
  it("is found in one team without owners in which everybody works for everybody", () => {
    const found = look(
      inTurn(nobodyOwns("everything"), ({ baseline }) => {
        for (const member of baseline.members) Object.assign(member, { team: "CS", segmentIds: [] });
      }),
      { isRead: false },
    );
    expect(verdictOf(found, "doesEverything")).toBe("holds");
  });

  it("is not found where the same team knows who answers for what", () => {
    const found = look(
      ({ baseline }) => {
        for (const member of baseline.members) Object.assign(member, { team: "CS", segmentIds: [] });
      },
      { isRead: false },
    );
    expect(verdictOf(found, "doesEverything")).toBe("no");
  });
});
