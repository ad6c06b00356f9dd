/** Months in which nothing changes are worked out once: what does change must still be seen in its month. */
import { describe, expect, it } from "vitest";
import { addMonths } from "../../../../shared/base/month.ts";
import type { Change } from "../../../../shared/domain/change.ts";
import { compilePlan } from "../../../../shared/simulation/compile-plan.ts";
import { feltByMonth, leverCourses } from "../../../../shared/simulation/compile/levers.ts";
import { timelineOf } from "../../../../shared/simulation/compile/timeline.ts";
import {
  aBaseline,
  aCompany,
  aLever,
  aMember,
  aScenario,
  aSegment,
  effortOf,
  start,
} from "../../../support/builders.ts";

const inMonth = (month: number) => ({ id: `in-${month}`, month: addMonths(start, month), enabled: true, tags: [] });
const lever = aLever({
  id: "playbook",
  rampMonths: 2,
  effects: [
    { on: "effort", segmentIds: [], stages: [], activityIds: [], touchModels: [], ratio: 0.5 },
    { on: "churn", segmentIds: [], ratio: 0.8 },
  ],
});
const begun: Change = { ...inMonth(3), type: "startLever", leverId: lever.id };
const baseline = aBaseline({
  levers: [lever],
  members: [aMember({ id: "one" })],
  segments: [aSegment({ id: "a", effort: effortOf({ care: 4 }), monthlyChurnShare: 0.01 })],
});

describe("months alike", () => {
  it("share one list of the levers that are felt, and a rising lever has one for each month of its rise", () => {
    const scenario = aScenario({ months: 8, changes: [begun] });
    const courses = leverCourses(baseline, scenario, timelineOf(scenario), 12);
    const felt = feltByMonth(courses, "effort", 8);
    expect(felt.map((effects) => effects[0]?.strength ?? 0)).toEqual([0, 0, 0, 0.5, 1, 1, 1, 1]);
    expect(new Set(felt).size).toBe(3);
  });

  it("bring hours and churn down as a lever rises, and back when it stops", () => {
    const stopped: Change = { ...inMonth(6), type: "stopLever", leverId: lever.id };
    const { segment } = compilePlan(baseline, aScenario({ months: 8, changes: [begun, stopped] }));
    const hours = Array.from({ length: 8 }, (_, month) => segment.effort[(month * segment.effort.length) / 8]);
    expect(hours).toEqual([4, 4, 4, 3, 2, 2, 4, 4]);
    const today = segment.churnHazard[0]!;
    const ratios = Array.from(segment.churnHazard, (hazard) => Math.round((100 * hazard) / today) / 100);
    expect(ratios).toEqual([1, 1, 1, 0.9, 0.8, 0.8, 1, 1]);
  });

  it("press on people as before up to a change of the company, and from then on as if it had always been so", () => {
    const worse = { productLoopMonths: 9, wrongFitShare: 0.6 };
    const changed: Change = { ...inMonth(5), type: "changeCompany", ...worse };
    const pressureOf = (company: Partial<ReturnType<typeof aCompany>>, changes: readonly Change[]) => {
      const plan = compilePlan(
        { ...baseline, company: aCompany(company) },
        aScenario({ months: 8, changes: [...changes] }),
      );
      const { records, recordAt, fte } = plan.row;
      const ofFirstRow = recordAt.filter((_, place) => place % fte.length === 0);
      return Array.from(ofFirstRow, (bytes) => bytes / records.BYTES_PER_ELEMENT).flatMap((from) => [
        ...records.subarray(from, from + 10),
      ]);
    };
    const [before, after, both] = [pressureOf({}, []), pressureOf(worse, []), pressureOf({}, [changed])];
    const cut = (before.length / 8) * 5;
    expect(before).not.toEqual(after);
    expect(both).toEqual([...before.slice(0, cut), ...after.slice(cut)]);
  });
});
