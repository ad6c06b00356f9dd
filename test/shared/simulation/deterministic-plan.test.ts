import { describe, expect, it } from "vitest";
import { addMonths } from "../../../shared/base/month.ts";
import {
  aBaseline,
  aChange,
  aCompany,
  aHire,
  aLevel,
  aLever,
  aMember,
  aScenario,
  aSegment,
  anActivity,
  effortOf,
  nobodyLeaves,
  start,
} from "../../support/builders.ts";
import { run } from "../../support/running.ts";

const support = { sales: 0, support: 1, analyst: 0 };

/** Two people of 160 hours, a fifth of it overhead; ten accounts of 8 hours a month, and 40 hours whatever happens. */
const baseline = aBaseline({
  company: aCompany({ overheadShare: 0.2 }),
  members: [aMember({ id: "m0", salaryJpy: 6_000_000 }), aMember({ id: "m1", mix: support, fteShare: 0.5 })],
  activities: [
    anActivity({ id: "care", affinity: { sales: 0.5, support: 1, analyst: 0 } }),
    anActivity({
      id: "inside",
      purpose: "internal",
      fixedHours: 40,
      affinity: { sales: 0.5, support: 1, analyst: 0 },
      priority: 2,
    }),
  ],
  segments: [aSegment({ id: "a", openingAccounts: 10, effort: effortOf({ care: 8 }) })],
});

const months = 12;
const runIn = (facts: typeof baseline, own: Parameters<typeof aScenario>[0]) =>
  run(facts, aScenario({ months, trials: 3, coefficients: nobodyLeaves, ...own }));
const plan = (own: Parameters<typeof aScenario>[0]) => runIn(baseline, own);

describe("a training that is planned", () => {
  it("is paid once, in its month", () => {
    const training = { type: "changeMix", memberId: "m1", mix: support, month: addMonths(start, 4) } as const;
    const [without, paid] = [{}, { costJpy: 300_000 }].map((cost) =>
      plan({ changes: [aChange({ ...training, ...cost })] }),
    ) as [ReturnType<typeof plan>, ReturnType<typeof plan>];
    const extra = Array.from(
      { length: months },
      (_, month) => paid.monthly("costJpy", month, 0) - without.monthly("costJpy", month, 0),
    );
    expect(extra.map(Math.round)).toEqual(extra.map((_, month) => (month === 4 ? 300_000 : 0)));
  });
});

describe("check 5: full coverage and nobody leaving is the plan computed by hand", () => {
  const reader = plan({});
  it.each([0, 5, 11])("in month %i", (month) => {
    for (let trial = 0; trial < 3; trial++) {
      expect(reader.monthly("headcount", month, trial)).toBe(2);
      expect(reader.monthly("rampedFte", month, trial)).toBe(1.5);
      // 10 × 8 + 40.
      expect(reader.monthly("demandHours", month, trial)).toBeCloseTo(120, 9);
      // 128 hours at 0.5 and 64 at 1.
      expect(reader.monthly("supplyHours", month, trial)).toBeCloseTo(128, 9);
      expect(reader.monthly("deliveredHours", month, trial)).toBeCloseTo(120, 9);
      expect(reader.coverage(month, trial)).toBeCloseTo(1, 9);
      expect(reader.arrJpy(month, trial)).toBeCloseTo(10_000_000, 3);
      expect(reader.monthly("grossRetention", month, trial)).toBeCloseTo(1, 9);
      // Two at ¥6M a year with the employer's 16 %.
      expect(reader.monthly("costJpy", month, trial)).toBeCloseTo((2 * 6_000_000 * 1.16) / 12, 3);
    }
  });
});

describe("what a plan changes", () => {
  const at = (reader: ReturnType<typeof plan>, figure: Parameters<typeof reader.monthly>[0]) => (month: number) =>
    reader.monthly(figure, month, 0);

  it("hours and mix, from their month on", () => {
    const changes = [
      aChange({ id: "a", type: "changeHours", memberId: "m1", fteShare: 1, month: addMonths(start, 3) }),
      aChange({ id: "b", type: "changeMix", memberId: "m0", mix: support, month: addMonths(start, 6) }),
    ];
    const supply = at(plan({ changes }), "supplyHours");
    expect([2, 3, 5, 6, 11].map((month) => Math.round(supply(month)))).toEqual([128, 192, 192, 256, 256]);
  });

  it("a hire with a fixed lead time joins then, ramps, and is paid from the first day", () => {
    const hire = aChange({
      type: "hire",
      month: addMonths(start, 1),
      count: 1,
      mix: support,
      levelId: "csm",
      fteShare: 1,
      leadTimeMonths: 0,
      salaryJpy: 12_000_000,
      segmentIds: [],
      honestInterview: false,
    });
    const reader = plan({ changes: [hire] });
    expect([0, 1, 2].map(at(reader, "headcount"))).toEqual([2, 3, 3]);
    const ramped = [1.5, 1.75, 2, 2.25, 2.4, 2.5];
    ramped.forEach((fte, month) => expect(at(reader, "rampedFte")(month)).toBeCloseTo(fte, 6));
    const cost = [0, 1, 2].map(at(reader, "costJpy"));
    expect(cost[1]! - cost[0]!).toBeCloseTo(1_160_000 + 1_000_000, 3);
    expect(cost[2]! - cost[0]!).toBeCloseTo(1_160_000, 3);
    expect(reader.joiners(0)).toBe(1);
    expect([0, 1, 2].map(at(reader, "hiringCostJpy"))).toEqual([0, 1_000_000, 0]);
    // What is paid for hours not yet productive: three quarters of the first month, half of the second.
    const learning = [0, 1, 2].map(at(reader, "rampCostJpy"));
    [0, 0.75 * 1_160_000, 0.5 * 1_160_000].forEach((jpy, month) => expect(learning[month]).toBeCloseTo(jpy, 0));
    expect([0, 1, 2].map(at(reader, "replacementCostJpy"))).toEqual([0, 0, 0]);
  });

  it("a hire who leads: whoever reports to them takes the same hours of leading as anybody's report", () => {
    const hire = aHire({ id: "june", month: addMonths(start, 1), leadTimeMonths: 1 });
    const leading = anActivity({ id: "leading", purpose: "management" });
    const led = { ...baseline, activities: [...baseline.activities, leading] };
    const under = (managerId: string, enabled = true) =>
      at(
        runIn(led, {
          coefficients: { ...nobodyLeaves, spanHours: 7 },
          changes: [
            { ...hire, enabled },
            aChange({ type: "move", id: "under", memberId: "m1", managerId, month: addMonths(start, 3) }),
          ],
        }),
        "demandHours",
      );
    const asked = [2, 3, 6].map(under("june#1"));
    expect(asked).toEqual([2, 3, 6].map(under("m0")));
    expect(asked[1]! - asked[0]!).toBeCloseTo(7, 6);
    const switchedOff = under("june#1", false);
    expect(switchedOff(3)).toBeCloseTo(switchedOff(2), 6);
  });

  describe("someone who goes on a known day", () => {
    const going = aChange({ type: "leave", memberId: "m1", month: addMonths(start, 2) });

    it("leaves accounts behind, which ask for more hours until they have been handed over", () => {
      const coefficients = { ...nobodyLeaves, handOverEffort: 0.3, handOverMonths: 3 };
      const reader = plan({ changes: [going], coefficients });
      // A third of the working time, so a third of the accounts: a tenth more of their 80 hours, for three months.
      [120, 120, 128, 128, 128, 120, 120].forEach((hours, month) =>
        expect(at(reader, "demandHours")(month)).toBeCloseTo(hours, 4),
      );
    });

    it("costs a hire and a ramp to replace", () => {
      const coefficients = { ...nobodyLeaves, leadTimeMonths: 0 };
      const reader = plan({ changes: [going], coefficients, backfill: { replacedShare: 1, delayMonths: 0 } });
      const [replacing, hiring, learning] = (["replacementCostJpy", "hiringCostJpy", "rampCostJpy"] as const).map(
        (figure) => [1, 2, 3].map(at(reader, figure)),
      );
      expect(hiring).toEqual([0, 1_000_000, 0]);
      expect(learning![1]).toBeGreaterThan(0);
      [0, 1, 2].forEach((month) => expect(replacing![month]).toBeCloseTo(hiring![month]! + learning![month]!, 0));
    });
  });

  it("a lever that ramps in a straight line, takes hours and money, and stops", () => {
    const lever = aLever({
      id: "guides",
      rampMonths: 2,
      costHours: 19.2,
      costPerMonthJpy: 50_000,
      effects: [{ on: "effort", segmentIds: [], stages: [], activityIds: ["care"], touchModels: [], ratio: 0.5 }],
    });
    const changes = [
      aChange({ id: "a", type: "startLever", leverId: "guides", month: addMonths(start, 1) }),
      aChange({ id: "b", type: "stopLever", leverId: "guides", month: addMonths(start, 4) }),
    ];
    const reader = run({ ...baseline, levers: [lever] }, aScenario({ trials: 1, changes, coefficients: nobodyLeaves }));
    expect([0, 1, 2, 3, 4].map(at(reader, "demandHours")).map(Math.round)).toEqual([120, 100, 80, 80, 120]);
    // A tenth of the hours.
    expect([0, 1].map(at(reader, "supplyHours")).map((hours) => Math.round(hours * 10))).toEqual([1280, 1152]);
  });

  it("nothing while a change is switched off", () => {
    const off = aChange({ type: "leave", memberId: "m0", enabled: false });
    expect(at(plan({ changes: [off] }), "headcount")(11)).toBe(2);
  });
});

describe("seats", () => {
  const levels = [
    aLevel({ id: "csm", nextLevelIds: ["lead"], typicalMonths: 12, salaryJpy: 6_000_000 }),
    aLevel({ id: "lead", rank: 2, seats: 0, salaryJpy: 9_000_000 }),
  ];
  const ready = aMember({ id: "m0", promotionAmbition: 1, levelSince: addMonths(start, -30) });
  const readier = aMember({ id: "m1", promotionAmbition: 1, levelSince: addMonths(start, -40) });
  const opened = (count: number) => aChange({ type: "openSeats", levelId: "lead", count, month: addMonths(start, 2) });
  const costs = (count: number) => {
    const reader = run(
      aBaseline({ levels, members: [ready, readier] }),
      aScenario({ trials: 1, changes: [opened(count)], coefficients: nobodyLeaves }),
    );
    return [0, 2, 3].map((month) => Math.round((reader.monthly("costJpy", month, 0) / 1.16 / 1e6) * 12));
  };

  it("go to the most ready when they open, with the pay of the level", () => {
    expect(costs(0)).toEqual([12, 12, 12]);
    expect(costs(1)).toEqual([12, 12, 15]);
    expect(costs(2)).toEqual([12, 12, 18]);
  });
});
