import { describe, expect, it } from "vitest";
import { month } from "../../../shared/base/month.ts";
import { changesBehind } from "../../../shared/domain/changes-behind.ts";
import { aBaseline, aChange, aHire, aScenario, aSegment } from "../../support/builders.ts";

const baseline = aBaseline({
  segments: [aSegment({ id: "mid", name: "Mid-market" }), aSegment({ id: "small", name: "Small" })],
});
const growth = { newPerMonth: 900, monthlyGrowth: 0.9 };
const grows = (id: string, segmentId: string, at: string) =>
  aChange({ id, type: "changeGrowth", segmentId, growth, month: month(at) });
const effort = (id: string, ratio: number) =>
  aChange({
    type: "changeEffort",
    ...{ id, month: month("2027-02") },
    scope: { segmentIds: [], stages: [], activityIds: [], ratio },
  });
const when = { name: "Mid-market", month: month("2027-08"), limit: 1 } as const;

describe("the changes behind a refused plan", () => {
  it("are those that make the named segment grow before it explodes, the latest first", () => {
    const changes = [
      grows("early", "mid", "2027-01"),
      grows("late", "mid", "2027-04"),
      grows("elsewhere", "small", "2027-04"),
      grows("after", "mid", "2027-09"),
      { ...grows("off", "mid", "2027-05"), enabled: false },
      effort("more", 50),
    ];
    const scenario = aScenario({ changes });
    expect(changesBehind({ code: "plan/accounts-explode", ...when }, baseline, scenario)).toEqual(["late", "early"]);
  });

  it("are more hours per account as well, where it is the work that explodes", () => {
    const scenario = aScenario({ changes: [effort("more", 50), effort("less", 0.5)] });
    expect(changesBehind({ code: "plan/work-explodes", ...when }, baseline, scenario)).toEqual(["more"]);
  });

  it("are the hires of most people, where there are too many", () => {
    const scenario = aScenario({ changes: [aHire({ id: "few", count: 2 }), aHire({ id: "many", count: 90 })] });
    const error = { code: "plan/too-many-people", people: 3_000, members: 10, hires: 92, limit: 2_500 } as const;
    expect(changesBehind(error, baseline, scenario)).toEqual(["many", "few"]);
  });

  it("is the one at the place that an impossible value stands at, and none where facts are to blame", () => {
    const scenario = aScenario({ changes: [effort("one", 1), effort("two", 1)] });
    const invalid = { code: "plan/invalid", expected: "number", found: "NaN" } as const;
    expect(changesBehind({ ...invalid, path: "scenario.changes[1].scope.ratio" }, baseline, scenario)).toEqual(["two"]);
    expect(changesBehind({ ...invalid, path: "baseline.members[1].mix" }, baseline, scenario)).toEqual([]);
    expect(changesBehind({ code: "plan/circle-of-managers", names: ["A"] }, baseline, scenario)).toEqual([]);
  });
});
