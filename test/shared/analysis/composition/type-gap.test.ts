import createHighs, { type Highs } from "highs";
import { beforeAll, describe, expect, it } from "vitest";
import { askedPeople, peopleAtHand } from "../../../../shared/analysis/composition/asked-mix.ts";
import { type WorkMonth, futuresFor, livedMonths } from "../../../../shared/analysis/composition/lived-months.ts";
import { type Gap, gapIn, gapRange } from "../../../../shared/analysis/composition/type-gap.ts";
import { type Work, isWorkable, workOf } from "../../../../shared/analysis/composition/work.ts";
import { type Scene, openScene, walk } from "../../../../shared/analysis/explain/scene.ts";
import { memberTypeIds } from "../../../../shared/catalogue/member-types.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { optimumOf } from "../../../../shared/simulation/pilot.ts";
import { aWorkMonth, pure, randomWorkMonth } from "../../../support/a-work-month.ts";
import { luckOf } from "../../../support/luck.ts";
import { randomOrganisation } from "../../../support/random-organisation.ts";

const totalShort = (gap: Gap) => memberTypeIds.reduce((sum, type) => sum + gap[type].shortPeople, 0);
const sumOf = (values: Iterable<number>) => [...values].reduce((sum, own) => sum + own, 0);

/** The month with part of those who are short at work for every segment. */
function withJoiners(work: Work, month: WorkMonth, gap: Gap, share: number): [Work, WorkMonth] {
  const joined = memberTypeIds.map((type) => share * gap[type].shortPeople * work.fullTimeHours);
  const groupNames = [...work.network.groupNames, "*"];
  return [
    { ...work, network: { ...work.network, groupNames } },
    { ...month, handHours: Float64Array.of(...month.handHours, ...joined) },
  ];
}

/** Hours that the kernel's exact solver leaves undone of what somebody can do. */
function undoneHours({ plan, kernel }: Scene, work: Work): number {
  kernel.solve();
  const { demand, flow } = optimumOf(plan, kernel);
  const done = new Float64Array(demand.length);
  const { pairSink, pairGain } = plan.network;
  flow.forEach((hours, pair) => (done[pairSink[pair]!]! += hours * pairGain[pair]!));
  return sumOf(demand.map((hours, sink) => (isWorkable(work, sink) ? hours - done[sink]! : 0)));
}

const seeds = Array.from({ length: 60 }, (_, seed) => seed);

describe("the gap in people", () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await createHighs();
  });

  it("is what the missing hours come to, where only one type can do the work", () => {
    const { work, month } = aWorkMonth({
      segmentIds: [],
      gains: { numbers: { sales: 0, support: 0, analyst: 0.8 } },
      demand: { "": { numbers: 200 } },
      people: [{ groupName: "*", mix: pure("analyst"), hours: 100 }],
      targetShare: 0.9,
    });
    // 0.9 × 200 effective hours, 80 of them there; 100 more come from 125 hours of someone with 100.
    expect(gapIn(highs, work, month).analyst.shortPeople).toBeCloseTo(1.25, 6);
    expect(gapIn(highs, work, month).analyst.work).toEqual([
      { activityId: "numbers", hours: expect.closeTo(125, 3) as number },
    ]);
  });

  it("lets one type step in for another, at what an hour of it yields", () => {
    const { work, month } = aWorkMonth({
      segmentIds: [],
      gains: { numbers: { sales: 0, support: 0.5, analyst: 1 } },
      demand: { "": { numbers: 40 } },
      people: [{ groupName: "*", mix: pure("support"), hours: 100 }],
    });
    const gap = gapIn(highs, work, month);
    expect(totalShort(gap)).toBeCloseTo(0, 6);
    expect(gap.support.sparePeople).toBeCloseTo(0.2, 6);
  });

  it("sees people who may not work where the work is", () => {
    const { work, month } = aWorkMonth({
      segmentIds: ["a", "b"],
      gains: { calls: { sales: 0, support: 1, analyst: 0 } },
      demand: { a: { calls: 50 }, b: { calls: 50 } },
      people: [{ groupName: "a", mix: pure("support"), hours: 100 }],
    });
    const { support } = gapIn(highs, work, month);
    expect(support.shortPeople).toBeCloseTo(0.5, 6);
    expect(support.sparePeople).toBeCloseTo(0.5, 6);
  });

  it("is closed by the people it names and by nobody fewer, and those to spare can go", () => {
    for (const seed of seeds) {
      const { work, month } = randomWorkMonth(luckOf(seed), 5);
      const gap = gapIn(highs, work, month);
      const after = (share: number) => gapIn(highs, ...withJoiners(work, month, gap, share));
      expect(totalShort(after(1))).toBeLessThan(1e-4);
      expect(totalShort(after(0.9))).toBeGreaterThan(0.1 * totalShort(gap) - 1e-4);
    }
  });

  it("of nobody is the team that the work would like best", () => {
    for (const seed of seeds) {
      const { work, month } = randomWorkMonth(luckOf(seed), 5);
      const nobody = gapIn(highs, work, { ...month, handHours: month.handHours.map(() => 0) });
      const asked = askedPeople(work, month);
      expect(totalShort(nobody)).toBeCloseTo(asked.sales + asked.support + asked.analyst, 3);
    }
  });

  it("grows with what is asked for and shrinks with whoever is there", () => {
    for (const seed of seeds) {
      const { work, month } = randomWorkMonth(luckOf(seed), 5);
      const now = totalShort(gapIn(highs, work, month));
      const more = totalShort(gapIn(highs, work, { ...month, demandHours: month.demandHours.map((own) => own * 1.1) }));
      const fewer = totalShort(gapIn(highs, work, { ...month, handHours: month.handHours.map((own) => own * 0.9) }));
      expect(more).toBeGreaterThan(now - 1e-6);
      expect(fewer).toBeGreaterThan(now - 1e-6);
    }
  });

  it("is nil exactly where the engine's best allocation covers all of a month's work", () => {
    let closed = 0;
    for (const seed of seeds) {
      const { baseline, scenarios } = randomOrganisation(seed, "nothing odd");
      const scene = openScene(baseline, { ...scenarios[0]!, coverageTargetShare: 1 });
      const work = workOf(baseline, scene.plan);
      const [lived] = livedMonths(scene, [0], 1, { withPeople: false });
      const asked = lived!.mean.demandHours;
      // What no type can do is no gap in people.
      const doable = { ...lived!.mean, demandHours: asked.map((own, sink) => (isWorkable(work, sink) ? own : 0)) };
      const gap = totalShort(gapIn(highs, work, doable));
      let undone = 0;
      walk(scene, 1, { from: 0, to: 0 }, { onWork: () => (undone = undoneHours(scene, work)) });
      const isCovered = undone < 1e-5 * (1 + sumOf(asked));
      if (isCovered) closed += 1;
      expect(gap < 1e-5 * (1 + sumOf(asked)), `organisation ${seed}: ${gap} people, ${undone} hours`).toBe(isCovered);
    }
    expect(closed).toBeGreaterThan(3);
    expect(closed).toBeLessThan(seeds.length - 3);
  });

  it("spreads over futures round a mean that is no less than the gap of the mean month", () => {
    const { baseline, scenarios } = sampleWorkspace("en");
    const scene = openScene(baseline, scenarios[0]!);
    const [lived] = livedMonths(scene, [12], 100, { withPeople: false });
    const work = workOf(baseline, scene.plan);
    const range = gapRange(highs, work, lived!.futures);
    const each = lived!.futures.map((month) => totalShort(gapIn(highs, work, month)));
    expect(sumOf(each) / each.length).toBeGreaterThan(totalShort(gapIn(highs, work, lived!.mean)) - 1e-6);
    expect(range.total.p10).toBeLessThanOrEqual(range.total.p90);
    expect(each.filter((people) => people <= range.total.p90 + 1e-6).length).toBeGreaterThanOrEqual(90);
  });

  it("says of the sample that analysts are what it will lack", () => {
    const { baseline, scenarios } = sampleWorkspace("en");
    const scene = openScene(baseline, scenarios[0]!);
    const [now, later] = livedMonths(scene, [0, 12], futuresFor(baseline, scenarios[0]!), { withPeople: false });
    const work = workOf(baseline, scene.plan);
    expect(totalShort(gapIn(highs, work, now!.mean))).toBeLessThan(0.05);
    const gap = gapIn(highs, work, later!.mean);
    expect(gap.analyst.shortPeople).toBeGreaterThan(0.3);
    expect(gap.sales.shortPeople + gap.support.shortPeople).toBeLessThan(0.1);
    expect(peopleAtHand(work, later!.mean).analyst).toBeLessThan(askedPeople(work, later!.mean).analyst);
  });
});
