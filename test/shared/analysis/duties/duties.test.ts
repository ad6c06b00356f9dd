import { describe, expect, it } from "vitest";
import { countDuties, dutiesOf, dutyKey } from "../../../../shared/analysis/duties/duties.ts";
import { addMonths, month } from "../../../../shared/base/month.ts";
import type { Owned } from "../../../../shared/domain/owners.ts";
import { teamAt } from "../../../../shared/domain/team-at.ts";
import type { WorkBetween } from "../../../../shared/domain/work-between.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aBaseline, aMember, anActivity, aScenario, start } from "../../../support/builders.ts";

const members = [
  aMember({ id: "aya" }),
  aMember({ id: "ken" }),
  aMember({ id: "leaver", leaves: month("2027-06") }),
  aMember({ id: "newcomer", joined: month("2027-09") }),
];
const scenario = aScenario({ months: 24 });

/** The only duty of a team, as it stands so many months into the plan. */
function only(owned: Owned, monthsIn = 0) {
  const baseline = aBaseline({ members, activities: [{ ...anActivity({ id: "renewal" }), ...owned }] });
  const posts = teamAt(baseline, scenario, addMonths(start, monthsIn));
  return dutiesOf(baseline, { posts, end: addMonths(start, scenario.months - 1) })[0]!;
}

describe("a duty", () => {
  it("has no gap with one owner who is there and stays", () => {
    expect(only({ ownerId: "aya" })).toMatchObject({
      gaps: [],
      owners: [{ memberId: "aya", standing: "here" }],
    });
  });

  it("falls to the ground with no owner, and with two who wait for each other", () => {
    expect(only({}).gaps).toEqual(["nobody"]);
    expect(only({ ownerId: "aya", alsoOwnedBy: ["ken"] }).gaps).toEqual(["several"]);
    expect(only({ ownerId: "aya", ownerTeams: ["fieldSales"] }).gaps).toEqual(["several"]);
  });

  it("may be another team's, of which the plan knows nothing", () => {
    expect(only({ ownerTeams: ["product"] })).toMatchObject({ gaps: [], owners: [{ standing: "outside" }] });
  });

  it("says from when on its owner is gone, and that nobody is there once it has happened", () => {
    expect(only({ ownerId: "leaver" })).toMatchObject({ gaps: ["leaving"], owners: [{ leaves: "2027-06" }] });
    expect(only({ ownerId: "leaver" }, 6)).toMatchObject({ gaps: ["away"], owners: [{ standing: "gone" }] });
    expect(only({ ownerId: "newcomer" }).gaps).toEqual(["away"]);
    expect(only({ ownerId: "newcomer" }, 9).gaps).toEqual([]);
    expect(only({ ownerId: "never-heard-of" }).gaps).toEqual(["away"]);
  });

  it("stays with whoever remains where one of two leaves", () => {
    expect(only({ ownerId: "leaver", alsoOwnedBy: ["aya"] }).gaps).toEqual(["several"]);
  });

  it("between teams wants to be in somebody's target as well", () => {
    const work: WorkBetween = { id: "w", name: "Promises", from: "fieldSales", to: "customerSuccess", targetOf: [] };
    const gapsOf = (own: Partial<WorkBetween>) => {
      const baseline = aBaseline({ members, activities: [], workBetween: [{ ...work, ...own }] });
      return dutiesOf(baseline, { posts: teamAt(baseline, scenario, start), end: start })[0]!.gaps;
    };
    expect(gapsOf({})).toEqual(["nobody", "noTarget"]);
    expect(gapsOf({ ownerId: "aya" })).toEqual(["noTarget"]);
    expect(gapsOf({ ownerId: "aya", targetOf: ["customerSuccess"] })).toEqual([]);
  });
});

describe("the sample", () => {
  it("has gaps of every kind that a CS head would nod at", () => {
    const { baseline, scenarios } = sampleWorkspace("en");
    const [plan] = scenarios;
    const posts = teamAt(baseline, plan!, plan!.start);
    const duties = dutiesOf(baseline, { posts, end: addMonths(plan!.start, plan!.months - 1) });
    const withGap = (gap: string) => duties.filter(({ gaps }) => gaps.some((one) => one === gap)).map(dutyKey);
    expect(withGap("nobody")).toEqual(
      expect.arrayContaining(["activity valueReview", "activity hub", "metric nps", "workBetween hand-over-goodFit"]),
    );
    expect(withGap("several")).toEqual(["activity renewal"]);
    expect(withGap("leaving")).toEqual(["metric featureUsage"]);
    expect(withGap("noTarget")).toEqual(["workBetween hand-over-goodFit", "workBetween security-questions"]);
    expect(countDuties(duties)).toMatchObject({ all: duties.length, several: 1, leaving: 1, noTarget: 2 });
  });
});
