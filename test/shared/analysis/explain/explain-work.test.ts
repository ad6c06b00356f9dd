import { describe, expect, it } from "vitest";
import { easeOfWork } from "../../../../shared/analysis/explain/ease-of-work.ts";
import { explainActivity } from "../../../../shared/analysis/explain/explain-activity.ts";
import { explainWork } from "../../../../shared/analysis/explain/explain-work.ts";
import type { ChangeOf } from "../../../../shared/domain/change.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import {
  aBaseline,
  aMember,
  aScenario,
  anActivity,
  aSegment,
  effortOf,
  nobodyLeaves,
} from "../../../support/builders.ts";
import { projectionAtOnce } from "../../../support/projection-at-once.ts";
import { randomOrganisation } from "../../../support/random-organisation.ts";

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
/** Projections keep seven digits, and so does the engine of who works how long on what. */
const rounding = 1e-6;
const close = (one: number, other: number) => expect(Math.abs(one - other)).toBeLessThan(1e-5 * (1 + Math.abs(other)));

const sample = sampleWorkspace("en");
const organisations = [
  { name: "the sample", baseline: sample.baseline, scenario: { ...sample.scenarios[0]!, trials: 40, months: 14 } },
  ...[14, 42, 70].map((seed) => {
    const { baseline, scenarios } = randomOrganisation(seed);
    return { name: `organisation ${seed}`, baseline, scenario: scenarios[0]! };
  }),
];

describe.each(organisations)("the work of $name", ({ baseline, scenario }) => {
  const when = Math.min(scenario.months - 1, 7);
  const work = explainWork(baseline, scenario, when);
  const projection = projectionAtOnce(baseline, scenario);

  it("is asked for and done as the projection shows of the same futures", () => {
    work.activities.forEach(({ demandHours, deliveredHours, stages, ofTeamHours }, activity) => {
      close(demandHours, projection.activities[activity]!.demandHours[when]!);
      close(deliveredHours, projection.activities[activity]!.deliveredHours[when]!);
      close(sum(stages.map(({ hours }) => hours)) + ofTeamHours, demandHours);
    });
  });

  it("is shared out among people as each activity says on its own", () => {
    baseline.activities.slice(0, 3).forEach(({ id }, activity) => {
      const why = explainActivity(baseline, scenario, id, when)!;
      const own = work.people.map((person) => person.activities[activity]!.hours);
      close(sum(own), sum(why.people.map(({ hours }) => hours)));
      close(Math.max(0, ...own), Math.max(0, ...why.people.map(({ hours }) => hours)));
    });
  });

  it("takes no more hours than people have, and counts no more against type than they work", () => {
    for (const { hours, handHours, againstHours, activities } of work.people) {
      expect(hours).toBeLessThanOrEqual(handHours * (1 + rounding) + 1e-9);
      expect(againstHours).toBeLessThanOrEqual(hours);
      close(sum(activities.map((each) => each.hours)), hours);
    }
    close(work.hours.value, sum(work.people.map(({ hours }) => hours)));
    close(work.againstHours.value, sum(work.people.map(({ againstHours }) => againstHours)));
  });
});

describe("the work of an empty organisation", () => {
  it("is nothing, done by nobody", () => {
    const nobody = explainWork(aBaseline(), aScenario({ trials: 4 }), 3);
    expect(nobody).toMatchObject({ people: [], hours: { value: 0 }, againstHours: { value: 0 } });
    const nothing = explainWork(
      aBaseline({ activities: [], members: [aMember({ id: "idle" })] }),
      aScenario({ trials: 4 }),
      3,
    );
    expect(nothing.activities).toEqual([]);
    expect(nothing.people[0]).toMatchObject({ hours: 0 });
  });
});

describe("work against type", () => {
  const teamAsked = (hours: Record<string, number>) =>
    aBaseline({
      segments: [aSegment({ id: "a", openingAccounts: 100, effort: effortOf(hours) })],
      activities: [
        anActivity({ id: "answers", priority: 5, affinity: { sales: 0.25, support: 1, analyst: 0.5 } }),
        anActivity({ id: "offers", affinity: { sales: 1, support: 0.25, analyst: 1 } }),
      ],
      members: [aMember({ id: "hunter", mix: { sales: 1, support: 0, analyst: 0 } })],
    });
  const scenario = aScenario({ trials: 4, coefficients: nobodyLeaves });

  it("weighs an hour by what the type could yield elsewhere", () => {
    const [hunter] = explainWork(teamAsked({ answers: 1 }), scenario, 0).people;
    expect(hunter!.hours).toBeCloseTo(160, 6);
    expect(hunter!.againstHours).toBeCloseTo(160 * 0.75, 6);
  });

  it("eases once somebody comes whom the work suits, on the same luck", () => {
    const hire: ChangeOf<"hire"> = {
      ...{ id: "carer", type: "hire", month: scenario.start, enabled: true, tags: [], count: 1 },
      ...{ mix: { sales: 0, support: 1, analyst: 0 }, levelId: "csm", fteShare: 1, segmentIds: [] },
      ...{ leadTimeMonths: 0, honestInterview: true },
    };
    const withCarer: Scenario = { ...scenario, changes: [hire] };
    const [nothing, carer] = easeOfWork(teamAsked({ answers: 1, offers: 1 }), [scenario, scenario, withCarer], 6, 4);
    expect(nothing).toMatchObject({ mean: 0, standardError: 0 });
    expect(carer!.mean).toBeLessThan(-0.5);
    expect(carer!.betterShare).toBe(1);
  });
});
