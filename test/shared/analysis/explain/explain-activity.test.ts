import { describe, expect, it } from "vitest";
import { explainActivity } from "../../../../shared/analysis/explain/explain-activity.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aBaseline, aChange, aLever, aMember, aScenario, aSegment } from "../../../support/builders.ts";
import { anActivity, effortOf, nobodyLeaves } from "../../../support/builders.ts";
import { projectionAtOnce } from "../../../support/projection-at-once.ts";
import { randomOrganisation } from "../../../support/random-organisation.ts";

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
/** Projections keep seven digits. */
const digits = (value: number) => 1e-5 * (1 + Math.abs(value));
const close = (one: number, other: number) => expect(Math.abs(one - other)).toBeLessThan(digits(other));

const sample = sampleWorkspace("en");
const organisations = [
  { name: "the sample", baseline: sample.baseline, scenario: { ...sample.scenarios[0]!, trials: 30, months: 14 } },
  ...[14, 28, 39, 42].map((seed) => {
    const { baseline, scenarios } = randomOrganisation(seed);
    return { name: `organisation ${seed}`, baseline, scenario: scenarios[0]! };
  }),
];

describe.each(organisations)("the work of $name", ({ baseline, scenario }) => {
  const projection = projectionAtOnce(baseline, scenario);
  const month = Math.min(scenario.months - 1, 9);
  const whys = baseline.activities.map(({ id }) => explainActivity(baseline, scenario, id, month)!);

  it("is what the projection shows of the same futures", () => {
    whys.forEach((why, index) => {
      const shown = projection.activities[index]!;
      close(why.demandHours, shown.demandHours[month]!);
      close(why.deliveredHours, shown.deliveredHours[month]!);
      close(why.coverageShare, shown.coverage.mean[month]!);
    });
  });

  it("adds up from accounts, their hand-over, fixed hours and reports", () => {
    for (const { segments, team, demandHours, undoneHours, deliveredHours } of whys) {
      close(sum(segments.map((each) => each.demandHours)) + team.fixedHours + team.managementHours, demandHours);
      close(sum(segments.map((each) => each.undoneHours)) + team.undoneHours, undoneHours);
      close(demandHours - undoneHours, deliveredHours);
    }
  });

  it("is done by the hours of people, each at the yield of their type", () => {
    for (const { byType, people, deliveredHours } of whys) {
      close(sum(byType.map(({ effectiveHours }) => effectiveHours)), deliveredHours);
      close(sum(people.map(({ effectiveHours }) => effectiveHours)), deliveredHours);
      close(sum(people.map(({ hours }) => hours)), sum(byType.map(({ hours }) => hours)));
    }
  });
});

describe("what an account asks for", () => {
  const baseline = aBaseline({
    segments: [aSegment({ id: "a", openingAccounts: 12, effort: effortOf({ care: 2 }) })],
    activities: [anActivity({ id: "care", affinity: { sales: 0.5, support: 1, analyst: 1 } })],
    members: [aMember({ id: "one" }), aMember({ id: "two", fteShare: 0.5 })],
    levers: [
      aLever({
        id: "playbook",
        running: true,
        effects: [
          { on: "effort", segmentIds: [], stages: [], activityIds: ["care"], touchModels: [], ratio: 0.5 },
          { on: "effort", segmentIds: [], stages: [], activityIds: [], touchModels: ["high"], ratio: 0.1 },
        ],
      }),
    ],
  });
  const scope = { segmentIds: ["a"], stages: [], activityIds: [], ratio: 3 };
  const scenario = aScenario({
    trials: 3,
    coefficients: nobodyLeaves,
    changes: [aChange({ type: "changeEffort", id: "more", scope })],
  });
  const why = explainActivity(baseline, scenario, "care", 0)!;

  it("goes from the baseline's own hours over each change and lever to the month's", () => {
    const busy = why.segments[0]!.stages.filter(({ accounts }) => accounts > 0);
    for (const { ownHours, ratios, hours } of busy) {
      expect(ownHours).toBe(2);
      expect(ratios).toEqual([
        { kind: "change", id: "more", ratio: 3 },
        { kind: "lever", id: "playbook", ratio: 0.5 },
      ]);
      expect(hours).toBe(3);
    }
    expect(sum(busy.map(({ accounts }) => accounts))).toBeCloseTo(12, 9);
    expect(why.demandHours).toBeCloseTo(36, 9);
  });

  it("is given by those who are there in proportion to their time", () => {
    expect(why.people.map(({ position }) => position)).toEqual([
      { kind: "member", memberId: "one" },
      { kind: "member", memberId: "two" },
    ]);
    expect(why.people.map(({ hours }) => hours)).toEqual([expect.closeTo(48, 9), expect.closeTo(24, 9)]);
    expect(why.byType[0]).toMatchObject({ type: "sales", yieldShare: 0.5 });
  });

  it("is unknown for work that the team does not have", () => {
    expect(explainActivity(baseline, scenario, "nothing", 0)).toBeUndefined();
  });
});
