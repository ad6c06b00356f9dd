import { describe, expect, it } from "vitest";
import { attritionCauseIds } from "../../../shared/catalogue/attrition-causes.ts";
import { addMonths } from "../../../shared/base/month.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import { bandOfTenure, baseHazards } from "../../../shared/simulation/base-hazard.ts";
import { coefficientsOf } from "../../../shared/catalogue/coefficients.ts";
import {
  aBaseline,
  aChange,
  aCompany,
  aLevel,
  aLever,
  aMember,
  aScenario,
  constantLeaving,
  noFeedback,
  start,
} from "../../support/builders.ts";
import { meanOf, perTrial, run, tolerance, varianceOf } from "../../support/running.ts";

const lasting = 24;
const leaving = constantLeaving(0.3);
const base = baseHazards(coefficientsOf({ coefficients: leaving }));
/** Everyone joined five years ago: the last band of tenure. */
const band = bandOfTenure[36]!;
const lambda = base.total[band]!;

const team = (count: number): Baseline =>
  aBaseline({ members: Array.from({ length: count }, (_, index) => aMember({ id: `m${index}` })) });

describe("check 1: constant hazards, one member", () => {
  const reader = run(team(1), aScenario({ months: lasting, trials: 20_000, coefficients: leaving }));
  const leftBy = (trial: number, month: number) =>
    reader.counts[reader.columns.leftIn(0) * reader.trials + trial]! < month;

  it.each([1, 6, 12, 24])("P(left by month %i) is 1 − exp(−λt)", (month) => {
    const left = perTrial(reader, (trial) => (leftBy(trial, month) ? 1 : 0));
    expect(Math.abs(meanOf(left) - (1 - Math.exp(-lambda * month)))).toBeLessThan(tolerance(left));
  });

  it.each(attritionCauseIds.map((cause, index) => [cause, index] as const))(
    "P(left for %s) is its part of the hazard",
    (_, cause) => {
      const left = perTrial(reader, (trial) => reader.leaversFor(cause, trial));
      const part = base.byCause[band * attritionCauseIds.length + cause]! / lambda;
      expect(Math.abs(meanOf(left) - part * (1 - Math.exp(-lambda * lasting)))).toBeLessThan(tolerance(left));
    },
  );
});

describe("check 2: n identical members without feedback", () => {
  const n = 30;
  const reader = run(team(n), aScenario({ months: lasting, trials: 5_000, coefficients: leaving }));

  it.each([3, 12, 23])("headcount in month %i is binomial", (month) => {
    const heads = perTrial(reader, (trial) => reader.monthly("headcount", month, trial));
    const stay = Math.exp(-lambda * month);
    expect(Math.abs(meanOf(heads) - n * stay)).toBeLessThan(tolerance(heads));
    const variance = n * stay * (1 - stay);
    // The variance of a sample variance, from the binomial's fourth moment.
    const fourth = variance * (1 + (3 * n - 6) * stay * (1 - stay));
    const error = Math.sqrt((fourth - variance ** 2 + (2 * variance ** 2) / (reader.trials - 1)) / reader.trials);
    expect(Math.abs(varianceOf(heads) - variance)).toBeLessThan(4 * error);
  });
});

describe("check 3: vacancies with immediate backfill", () => {
  it("are filled (1/p) / (1/p + L) of the time in the long run", () => {
    const leadTime = 3.4;
    const coefficients = { ...constantLeaving(0.6), leadTimeMonths: leadTime };
    const fast = baseHazards(coefficientsOf({ coefficients }));
    const reader = run(
      team(10),
      aScenario({
        months: 120,
        trials: 400,
        coefficients,
        backfill: { replacedShare: 1, delayMonths: 0 },
      }),
    );
    const p = 1 - Math.exp(-fast.total[band]!);
    const filled = perTrial(reader, (trial) => {
      let sum = 0;
      for (let month = 60; month < 120; month++) sum += reader.monthly("headcount", month, trial) / 10;
      return sum / 60;
    });
    expect(Math.abs(meanOf(filled) - 1 / p / (1 / p + leadTime))).toBeLessThan(tolerance(filled));
  });
});

describe("check 8: monotone", () => {
  /** Leavers for one cause under two plans that share their luck. */
  function leavers(
    cause: (typeof attritionCauseIds)[number],
    baseline: Baseline,
    own: Parameters<typeof aScenario>[0],
  ) {
    const reader = run(baseline, aScenario({ months: 24, trials: 3_000, ...own }));
    return perTrial(reader, (trial) => reader.leaversFor(attritionCauseIds.indexOf(cause), trial));
  }
  const paired = (more: readonly number[], less: readonly number[]) => more.map((value, index) => value - less[index]!);
  /** Competing risks share people, so the claim holds in expectation: not below by more than the error. */
  const notBelow = (differences: readonly number[]) =>
    expect(meanOf(differences)).toBeGreaterThan(-tolerance(differences));

  const withWork = (hours: number): Baseline => {
    const work = aBaseline({ members: team(8).members });
    return { ...work, activities: work.activities.map((activity) => ({ ...activity, fixedHours: hours })) };
  };

  it("more load never lowers leaving for chaos", () => {
    const loads = [800, 1280, 1600, 2200].map((hours) => leavers("chaos", withWork(hours), { seed: 3 }));
    loads.slice(1).forEach((more, index) => notBelow(paired(more, loads[index]!)));
    expect(meanOf(paired(loads[3]!, loads[0]!))).toBeGreaterThan(0);
  });

  it("a seat opened never raises leaving because of a block", () => {
    const levels = [
      aLevel({ id: "csm", nextLevelIds: ["lead"], typicalMonths: 12 }),
      aLevel({ id: "lead", rank: 2, seats: 0 }),
    ];
    const members = team(8).members.map((member) => ({ ...member, promotionAmbition: 1 }));
    const baseline = { ...team(0), levels, members };
    const opened = aChange({ type: "openSeats", levelId: "lead", count: 4 });
    const blocked = leavers("blocked", baseline, {});
    const free = leavers("blocked", baseline, { changes: [opened] });
    notBelow(paired(blocked, free));
    expect(meanOf(paired(blocked, free))).toBeGreaterThan(0);
  });

  it("a lever never harms what it helps", () => {
    const lever = aLever({ id: "lever", effects: [{ on: "hazard", causes: ["company"], ratio: 0.5 }] });
    const baseline = { ...team(8), levers: [lever] };
    const without = leavers("company", baseline, {});
    const withLever = leavers("company", baseline, { changes: [aChange({ type: "startLever", leverId: "lever" })] });
    notBelow(paired(without, withLever));
    expect(meanOf(paired(without, withLever))).toBeGreaterThan(0);
  });

  it("more hazard never means leaving later", () => {
    const month = (annual: number) => {
      const reader = run(team(1), aScenario({ months: 60, trials: 500, coefficients: constantLeaving(annual) }));
      return perTrial(reader, (trial) => reader.counts[reader.columns.leftIn(0) * reader.trials + trial]!);
    };
    const [calm, rough] = [month(0.15), month(0.3)];
    rough.forEach((left, trial) => expect(left).toBeLessThanOrEqual(calm[trial]!));
  });
});

describe("a resignation", () => {
  it("takes effect after the notice period", () => {
    const leftIn = (noticeMonths: number) => {
      const reader = run(team(1), aScenario({ months: 60, trials: 300, coefficients: { ...leaving, noticeMonths } }));
      return perTrial(reader, (trial) => reader.counts[reader.columns.leftIn(0) * reader.trials + trial]!);
    };
    const [atOnce, later] = [leftIn(0), leftIn(2)];
    const seen = atOnce.map((month, trial) => [month, later[trial]!] as const).filter(([month]) => month < 57);
    expect(seen.length).toBeGreaterThan(100);
    for (const [month, after] of seen) expect(after).toBe(month + 2);
  });

  it("for product work takes a free seat in the product team and presses less while one is free", () => {
    const keen = aBaseline({ members: [aMember({ id: "m", productAmbition: 1 })] });
    const of = (productSeats: number) => {
      const reader = run(
        { ...keen, company: aCompany({ productSeats }) },
        aScenario({ months: 36, trials: 8_000, coefficients: { ...noFeedback, thetaProductWork: 1.5 } }),
      );
      return perTrial(reader, (trial) => reader.leaversFor(attritionCauseIds.indexOf("productWork"), trial));
    };
    expect(meanOf(of(0)) / meanOf(of(1))).toBeGreaterThan(2);
  });

  it("a departure known today happens in its month, whatever the luck", () => {
    const baseline = aBaseline({ members: [aMember({ id: "m", leaves: addMonths(start, 4) })] });
    const reader = run(baseline, aScenario({ trials: 50, coefficients: constantLeaving(0) }));
    for (let trial = 0; trial < 50; trial++) {
      expect(reader.counts[reader.columns.leftIn(0) * 50 + trial]).toBe(4);
      expect(reader.monthly("headcount", 3, trial)).toBe(1);
      expect(reader.monthly("headcount", 4, trial)).toBe(0);
    }
  });
});
