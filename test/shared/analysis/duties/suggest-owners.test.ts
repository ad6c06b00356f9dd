import { describe, expect, it } from "vitest";
import { dutiesOf } from "../../../../shared/analysis/duties/duties.ts";
import { suggestForAll, suggestOwners } from "../../../../shared/analysis/duties/suggest-owners.ts";
import { addMonths, month } from "../../../../shared/base/month.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";
import type { DutyRef } from "../../../../shared/domain/edits/duties.ts";
import type { Member } from "../../../../shared/domain/member.ts";
import { teamAt } from "../../../../shared/domain/team-at.ts";
import { aBaseline, aMember, anActivity, aScenario, start } from "../../../support/builders.ts";

const analyst = { sales: 0, support: 0, analyst: 1 };
const mostlyAnalyst = { sales: 0.1, support: 0, analyst: 0.9 };
const health = (owned: Partial<Activity> = {}) =>
  anActivity({ id: "healthAnalysis", affinity: { sales: 0.4, support: 0.5, analyst: 1 }, ...owned });

type Asked = {
  readonly activities?: Activity[];
  readonly loads?: Readonly<Record<string, number>>;
  readonly ref?: DutyRef;
};
const aboutHealth: DutyRef = { kind: "activity", id: "healthAnalysis" };

function suggested(members: readonly Member[], { activities = [health()], loads = {}, ref = aboutHealth }: Asked = {}) {
  const baseline = aBaseline({ members: [...members], activities });
  const scenario = aScenario({ months: 24 });
  const end = addMonths(start, 23);
  const posts = teamAt(baseline, scenario, start);
  const duties = dutiesOf(baseline, { posts, end });
  return suggestOwners(ref, { baseline, posts, month: start, end, duties, loadOf: (id) => loads[id] });
}

const idsOf = (suggestions: readonly { readonly memberId: string }[]) => suggestions.map(({ memberId }) => memberId);

describe("a suggested owner", () => {
  it("is somebody whose mix suits the work about as well as the best", () => {
    const [first, ...others] = suggested([
      aMember({ id: "seller" }),
      aMember({ id: "reader", mix: analyst }),
      aMember({ id: "near", mix: mostlyAnalyst }),
    ]);
    expect(first).toMatchObject({ memberId: "reader", fitShare: 1, bestFitShare: 1, near: 2 });
    expect(idsOf(others)).toEqual(["near"]);
  });

  it("is of those the one who answers for fewest things, then the one whose time is least full", () => {
    const people = ["a", "b", "c"].map((id) => aMember({ id, mix: analyst }));
    const activities = [health(), anActivity({ id: "hub", ownerId: "a" })];
    const loads = { a: 0.5, b: 1.1, c: 0.9 };
    expect(idsOf(suggested(people, { activities, loads }))).toEqual(["c", "b", "a"]);
    expect(suggested(people, { activities, loads })[2]).toMatchObject({ memberId: "a", duties: 1, load: 0.5 });
  });

  it("is nobody who leaves in the plan, is not there yet, or is still in their first year", () => {
    const people = [
      aMember({ id: "leaver", mix: analyst, leaves: month("2027-12") }),
      aMember({ id: "coming", mix: analyst, joined: month("2027-04") }),
      aMember({ id: "fresh", mix: analyst, joined: month("2026-06") }),
    ];
    expect(suggested(people)).toEqual([]);
    expect(idsOf(suggested([...people, aMember({ id: "seller" })]))).toEqual(["seller"]);
  });

  it("is one of those who own it already where there are several", () => {
    const people = [aMember({ id: "a" }), aMember({ id: "b", mix: mostlyAnalyst }), aMember({ id: "c", mix: analyst })];
    const activities = [health({ ownerId: "a", alsoOwnedBy: ["b"] })];
    expect(idsOf(suggested(people, { activities }))).toEqual(["b"]);
  });

  it("of a metric suits the work behind it; of the team's own metric, whoever reads numbers", () => {
    const people = [aMember({ id: "seller" }), aMember({ id: "reader", mix: analyst })];
    const [churn] = suggested(people, { ref: { kind: "metric", id: "churnRate@small" } });
    expect(churn).toMatchObject({ memberId: "seller", activityId: "renewal" });
    const [own] = suggested(people, { ref: { kind: "metric", id: "our-own" } });
    expect(own).toMatchObject({ memberId: "reader", activityId: "healthAnalysis" });
  });

  it("is not the same person for everything that lies on the ground", () => {
    const members = ["a", "b"].map((id) => aMember({ id, mix: analyst }));
    const activities = ["healthAnalysis", "operationsDesign", "hub"].map((id) => health({ id }));
    const baseline = aBaseline({ members, activities });
    const [end, posts] = [addMonths(start, 23), teamAt(baseline, aScenario({ months: 24 }), start)];
    const duties = dutiesOf(baseline, { posts, end });
    const all = suggestForAll({ baseline, posts, month: start, end, duties, loadOf: () => undefined });
    expect([...all.values()].map(([first]) => first?.memberId)).toEqual(["a", "b", "a"]);
    expect([...all.values()].map(([first]) => first?.duties)).toEqual([0, 0, 0]);
  });

  it("does not exist for work of which nothing is known", () => {
    expect(suggested([aMember({ id: "a" })], { ref: { kind: "activity", id: "unknown" } })).toEqual([]);
  });
});
