import { describe, expect, it } from "vitest";
import type { Company } from "../../../../shared/domain/company.ts";
import { setActivityOwner } from "../../../../shared/domain/edits/activities.ts";
import { changeCompany } from "../../../../shared/domain/edits/baseline.ts";
import { inTurn } from "../../../../shared/domain/edits/recipe.ts";
import { cheaperCustomers, nobodyOwns } from "./edits.ts";
import { look, numberOf, verdictOf } from "./look.ts";

const said = (facts: Partial<Company>) => look(changeCompany(facts), { isRead: false });

describe("the marks of the real thing", () => {
  it("finds retention and growth tied to owners, and does not once the metrics have none", () => {
    expect(verdictOf(look(undefined, { isRead: false }), "tiedToRetention")).toBe("holds");
    expect(verdictOf(look(nobodyOwns("metrics"), { isRead: false }), "tiedToRetention")).toBe("no");
  });

  it("cannot tell what ties a team to retention while it keeps no metric", () => {
    const found = look(({ baseline }) => (baseline.metrics = []), { isRead: false });
    expect(found.get("tiedToRetention")).toMatchObject({ verdict: "cannotTell", missing: "noMetrics" });
  });

  it("asks what success is measured by before it says a word about value", () => {
    expect(said({}).get("pursuesValue")).toMatchObject({
      verdict: "cannotTell",
      missing: "successMeasuredBy",
      remedies: [{ kind: "answer", question: "successMeasuredBy" }, { kind: "nameOwner" }],
    });
  });

  it("finds value pursued where success is measured by what was bought and somebody answers for the reviews", () => {
    const found = look(
      inTurn(changeCompany({ successMeasuredBy: "buyingCase" }), setActivityOwner("valueReview", "m02")),
      { isRead: false },
    );
    expect(verdictOf(found, "pursuesValue")).toBe("holds");
  });

  it("does not where usage is all that is measured, however many reviews are held", () => {
    const found = said({ successMeasuredBy: "usage" });
    expect(numberOf(found, "pursuesValue", "valueReviewDone").value).toBeGreaterThan(0.9);
    expect(verdictOf(found, "pursuesValue")).toBe("no");
  });

  it("finds a team that pays its way, and does not where it costs a third of the ARR and nobody pays", () => {
    expect(verdictOf(said({ grossMarginShare: 0.8, postSalesPaidBy: "expansion" }), "paysItsWay")).toBe("holds");
    const poor = look(
      inTurn(cheaperCustomers(0.22), changeCompany({ grossMarginShare: 0.6, postSalesPaidBy: "undecided" })),
    );
    expect(numberOf(poor, "paysItsWay", "costPerArr").value).toBeGreaterThan(0.25);
    expect(verdictOf(poor, "paysItsWay")).toBe("no");
    expect(verdictOf(poor, "costAboveUsual")).toBe("holds");
    expect(verdictOf(poor, "marginEaten")).toBe("holds");
    expect(verdictOf(poor, "nobodyPays")).toBe("holds");
  });

  it("asks for what finance knows, one question at a time", () => {
    const found = look(({ baseline: { company } }) => delete company.grossMarginShare, { isRead: false });
    expect(found.get("paysItsWay")).toMatchObject({ verdict: "cannotTell", missing: "grossMarginShare" });
    expect(found.get("marginEaten")).toMatchObject({ verdict: "cannotTell", missing: "grossMarginShare" });
    expect(said({ grossMarginShare: 0.8 }).get("paysItsWay")?.missing).toBe("postSalesPaidBy");
  });

  it("finds a team that scales where levers carry more customers, and does not where it is merely short of people", () => {
    expect(verdictOf(look(undefined, { isRead: false, scenario: "hire-ahead" }), "scales")).toBe("holds");
    const short = look(undefined, { isRead: false });
    expect(numberOf(short, "scales", "arrPerPersonChange").value).toBeGreaterThan(0.5);
    expect(verdictOf(short, "scales")).toBe("no");
  });

  it("believes about the board what somebody says who sits there", () => {
    const asked = said({ boardAsks: "always", ceoMovesResources: true });
    expect([verdictOf(asked, "answersToBoard"), verdictOf(asked, "nobodyAsks")]).toEqual(["holds", "no"]);
    const ignored = said({ boardAsks: "never", ceoMovesResources: false });
    expect([verdictOf(ignored, "answersToBoard"), verdictOf(ignored, "nobodyAsks")]).toEqual(["no", "holds"]);
    expect(said({ boardAsks: "always" }).get("answersToBoard")?.missing).toBe("ceoMovesResources");
  });
});
