import { describe, expect, it } from "vitest";
import { setActivityOwner } from "../../../../shared/domain/edits/activities.ts";
import { giveDuty, shareDuty } from "../../../../shared/domain/edits/duties.ts";
import { inTurn } from "../../../../shared/domain/edits/recipe.ts";
import { mixOf } from "../../../../shared/domain/mix.ts";
import type { Workspace } from "../../../../shared/domain/workspace.ts";
import { writeOwners } from "../../../../shared/domain/owners.ts";
import { everyoneIs, hiring, startedLever } from "./edits.ts";
import { look, numberOf, verdictOf } from "./look.ts";

const sample = look(undefined, { isRead: false });

describe("composition", () => {
  it("misses an analyst in a team of sales- and support-type, and proposes to hire one", () => {
    const found = look(everyoneIs(mixOf({ sales: 48, support: 48, analyst: 4 })), { isRead: false });
    expect(found.get("noAnalyst")).toMatchObject({ verdict: "holds", remedies: [{ kind: "hire", levelId: "ops" }] });
    expect(verdictOf(look(everyoneIs(mixOf({ analyst: 1 })), { isRead: false }), "noAnalyst")).not.toBe("holds");
  });

  it("tells a desk from a team that only sells", () => {
    const desk = look(everyoneIs(mixOf({ sales: 5, support: 90, analyst: 5 })), { isRead: false });
    expect([verdictOf(desk, "shortOfSales"), verdictOf(desk, "shortOfSupport")]).toEqual(["holds", "no"]);
    const sellers = look(everyoneIs(mixOf({ sales: 90, support: 5, analyst: 5 })), { isRead: false });
    expect([verdictOf(sellers, "shortOfSales"), verdictOf(sellers, "shortOfSupport")]).toEqual(["no", "holds"]);
    expect([verdictOf(sample, "shortOfSales"), verdictOf(sample, "shortOfSupport")]).toEqual(["no", "no"]);
  });

  it("sees hours against type where everyone is of the wrong one, and hardly any in a blend that suits the work", () => {
    expect(verdictOf(look(everyoneIs(mixOf({ support: 1 }))), "offType")).toBe("holds");
    expect(verdictOf(sample, "offType")).toBe("no");
  });
});

describe("skills", () => {
  it("meets a ceiling where four in ten have neither core skill, and proposes the training that the team has", () => {
    expect(sample.get("ceiling")).toMatchObject({
      verdict: "holds",
      remedies: [{ kind: "startLever", leverId: "academy" }],
    });
    const trained = look(
      ({ baseline }) => {
        for (const { competencies } of baseline.members) competencies.consulting = 3;
      },
      { isRead: false },
    );
    expect(verdictOf(trained, "ceiling")).toBe("no");
  });

  it("says nothing about skills that hardly anybody has seen", () => {
    const unseen = look(
      ({ baseline }) => {
        for (const member of baseline.members) member.competencies = {};
      },
      { isRead: false },
    );
    expect(unseen.get("ceiling")).toMatchObject({ verdict: "cannotTell", missing: "skillsUnseen" });
  });

  it("finds beginners added without training, and not once training runs", () => {
    const beginners = hiring(["2026-12", "2027-02"], { count: 3, levelId: "associate" });
    expect(verdictOf(look(beginners, { isRead: false }), "untrained")).toBe("holds");
    const trained = inTurn(beginners, startedLever("academy"));
    expect(verdictOf(look(trained, { isRead: false }), "untrained")).toBe("no");
  });
});

describe("scale and accountability", () => {
  it("finds that nothing multiplies the people, and not once two levers do that somebody can pull", () => {
    expect(verdictOf(sample, "noMultipliers")).toBe("holds");
    const two = inTurn(startedLever("guides"), startedLever("operations-design"));
    expect(verdictOf(look(two, { isRead: false }), "noMultipliers")).toBe("no");
    const wished = inTurn(startedLever("community"), startedLever("guides"));
    expect(verdictOf(look(wished, { isRead: false }), "noMultipliers")).toBe("partly");
  });

  it("counts work between teams that nobody answers for, and gives it an owner", () => {
    const between = (draft: Workspace) => {
      draft.baseline.workBetween = [
        { id: "promises", name: "Promises made in sales", from: "fieldSales", to: "customerSuccess", targetOf: [] },
      ];
    };
    const found = look(between, { isRead: false });
    expect(numberOf(found, "withoutOwner", "betweenWithoutOwner")).toMatchObject({ value: 1, of: 1 });
    expect(numberOf(found, "withoutOwner", "withoutOwner").value).toBeGreaterThan(
      numberOf(
        look(({ baseline }) => delete baseline.workBetween, { isRead: false }),
        "withoutOwner",
        "withoutOwner",
      ).value,
    );
    const onlyThat = inTurn(between, ({ baseline }) => {
      for (const thing of [...baseline.activities, ...baseline.metrics]) thing.ownerId ??= baseline.members[0]!.id;
    });
    expect(look(onlyThat, { isRead: false }).get("withoutOwner")?.remedies).toMatchObject([
      { kind: "nameOwner", of: { kind: "workBetween", id: "promises" } },
    ]);
  });

  it("names the work without an owner, and counts an owner who is no longer there as none", () => {
    const { about } = numberOf(sample, "withoutOwner", "withoutOwner");
    expect(about).toMatchObject({ kind: "activities", ids: ["valueReview", "hub"] });
    const gone = look(setActivityOwner("renewal", "somebody-else"), { isRead: false });
    expect(numberOf(gone, "withoutOwner", "withoutOwner").about?.ids).toContain("renewal");
  });

  it("counts an owner outside CS as an owner, and says of how many things more than one answers for", () => {
    const outside = look(
      inTurn(
        giveDuty({ kind: "activity", id: "hub" }, { kind: "team", team: "fieldSales" }),
        shareDuty({ kind: "activity", id: "adoption" }, { kind: "member", memberId: "m02" }),
      ),
      { isRead: false },
    );
    expect(numberOf(outside, "withoutOwner", "withoutOwner").about?.ids).toEqual(["valueReview"]);
    const several = (found: typeof sample) => numberOf(found, "withoutOwner", "severalOwners");
    expect(several(sample).about?.ids).toEqual(["renewal"]);
    expect(several(outside).about?.ids).toEqual(["adoption", "renewal"]);
  });

  it("counts a duty shared by two under both names", () => {
    const share = (found: typeof sample) => numberOf(found, "ownsTooMuch", "mostOwned");
    const shared = look(
      ({ baseline }) => {
        for (const thing of [...baseline.activities, ...baseline.metrics, ...(baseline.workBetween ?? [])])
          writeOwners(
            thing,
            ["m01", "m02"].map((memberId) => ({ kind: "member", memberId })),
          );
      },
      { isRead: false },
    );
    expect(share(shared)).toMatchObject({ value: 1 });
    expect(numberOf(shared, "ownsTooMuch", "owners").value).toBe(2);
  });

  it("notices one name under nearly everything", () => {
    const found = look(
      ({ baseline }) => {
        for (const activity of baseline.activities) activity.ownerId = "m01";
        for (const series of baseline.metrics) series.ownerId = "m01";
      },
      { isRead: false },
    );
    expect(verdictOf(found, "ownsTooMuch")).toBe("holds");
    expect(verdictOf(sample, "ownsTooMuch")).toBe("no");
  });
});
