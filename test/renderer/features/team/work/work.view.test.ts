import { describe, expect, it } from "vitest";
import { journeyRows, hubIn } from "../../../../../renderer/features/team/work/journey.view.ts";
import {
  bestTypeFor,
  mostAgainst,
  weekOf,
  workCell,
  workRows,
} from "../../../../../renderer/features/team/work/work.view.ts";
import { wordsIn } from "../../../../../renderer/i18n/words.ts";
import { explainWork } from "../../../../../shared/analysis/explain/explain-work.ts";
import { teamAt } from "../../../../../shared/domain/team-at.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";
import { anActivity } from "../../../../support/builders.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const scenario = scenarios[0]!;
const words = wordsIn("en");
const later = 11;
const work = explainWork(baseline, scenario, later, 30);
const posts = teamAt(baseline, scenario, scenario.start);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe("workRows", () => {
  it("holds all hours of the month: everybody's own, and those who follow leavers in one row at the end", () => {
    const rows = workRows(work, posts, "strain");
    expect(Math.abs(sum(rows.map(({ hours }) => hours)) - work.hours.value)).toBeLessThan(1);
    expect(rows.at(-1)!.post).toBeUndefined();
    expect(rows.slice(0, -1).every(({ post }) => post !== undefined)).toBe(true);
  });

  it("is sorted by the part of the hours that goes against type, by hours, or as the team is", () => {
    const shares = workRows(work, posts, "strain")
      .slice(0, -1)
      .map(({ againstHours, hours }) => againstHours / hours);
    expect(shares).toEqual(shares.toSorted((one, other) => other - one));
    const hours = workRows(work, posts, "hours")
      .slice(0, -1)
      .map((row) => row.hours);
    expect(hours).toEqual(hours.toSorted((one, other) => other - one));
    expect(workRows(work, posts, "team")[0]!.key).toBe("m01");
  });
});

describe("workCell", () => {
  const row = (hours: number, againstHours: number) => ({
    ...{ key: "m", post: undefined, presentShare: 1, hours, againstHours, handHours: 100 },
    activities: [{ hours, againstHours }],
  });
  const renewal = anActivity({ id: "renewal" });

  it.each([
    [40, 2, "suits", "Ann, Renewal: 40 h a month"],
    [40, 8, "somewhat", "Ann, Renewal: 40 h a month, 8.0 h of them against type"],
    [40, 20, "against", "Ann, Renewal: 40 h a month, 20.0 h of them against type"],
    [0.2, 0.1, "none", "Ann, Renewal: 0 h a month"],
  ])("of %d h with %d against type %s", (hours, against, look, sentence) => {
    expect(workCell(row(hours, against), "Ann", renewal, 0, 80, words)).toMatchObject({ look, sentence });
  });
});

describe("weekOf", () => {
  it("is a week of somebody who is there: the month's hours by the weeks of a month and the part of futures", () => {
    const half = {
      ...{ key: "m", post: undefined, presentShare: 0.5, hours: 40, againstHours: 10, handHours: 50 },
      activities: [
        { hours: 40, againstHours: 10 },
        { hours: 0, againstHours: 0 },
      ],
    };
    const week = weekOf(half, { ...work, activities: work.activities.slice(0, 2) });
    expect(week.map(({ activityId }) => activityId)).toEqual(["onboarding", undefined]);
    expect(week[0]!.hours).toBeCloseTo((40 / 0.5) * (7 / (365.25 / 12)), 6);
    expect(week[0]!.againstShare).toBe(0.25);
    expect(week[1]!.hours).toBeCloseTo((10 / 0.5) * (7 / (365.25 / 12)), 6);
  });
});

describe("the journey", () => {
  it("holds every hour that is asked for, the team's own in a row of its own", () => {
    const rows = journeyRows(
      work,
      baseline.segments.map(({ id }) => id),
    );
    expect(rows.map(({ segmentId }) => segmentId)).toEqual(["enterprise", "mid", "small", undefined]);
    const asked = sum(work.activities.map(({ demandHours }) => demandHours));
    expect(Math.abs(sum(rows.map(({ hours }) => hours)) - asked) / asked).toBeLessThan(1e-6);
  });

  it("knows the hub where the team describes one", () => {
    expect(hubIn(work)!.coverageShare).toBeLessThanOrEqual(1);
    expect(hubIn({ ...work, activities: [] })).toBeUndefined();
  });
});

it("tells whom a kind of work suits best, and which kinds strain most", () => {
  expect(bestTypeFor(anActivity({ id: "a", affinity: { sales: 0.2, support: 0.9, analyst: 0.4 } }))).toEqual({
    type: "support",
    yieldShare: 0.9,
  });
  const [first, second] = mostAgainst(work, 2);
  expect(first!.againstHours).toBeGreaterThanOrEqual(second!.againstHours);
});
