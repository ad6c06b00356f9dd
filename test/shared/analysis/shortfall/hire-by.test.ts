import { describe, expect, it } from "vitest";
import {
  hireBy,
  hireByBetween,
  inTimeChances,
  lastMoments,
  monthsToFullSpeed,
} from "../../../../shared/analysis/shortfall/hire-by.ts";
import { riskExceededBetween, riskExceededIn } from "../../../../shared/analysis/shortfall/outlook.ts";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { chanceOfShare } from "../../../../shared/analysis/statistics/estimate.ts";
import { draw, keyOf, purposes } from "../../../../shared/simulation/draws.ts";
import { aProjection } from "../../../support/projection.ts";

const months = 12;

/** So many futures first fall short in each month; the rest hold. */
function breaching(counts: readonly number[], trials: number): Projection {
  const firstBreach = Float64Array.from({ length: months }, (_, month) => (counts[month] ?? 0) / trials);
  let sum = 0;
  const breachedBy = firstBreach.map((share) => (sum += share));
  const breachedByError = breachedBy.map((share) => chanceOfShare(share, trials).standardError);
  const never = { value: 1 - sum, standardError: 0 };
  return aProjection({ trials, breach: { ...aProjection().breach, firstBreach, breachedBy, breachedByError, never } });
}

const soon = breaching([0, 0, 0, 0, 0, 10, 20, 30, 20, 10], 100);
/** Always five months. */
const times = { leadTimeMonths: 2, leadTimeSpread: 0, rampMonths: 3 };
/** Five months on average. */
const search = { leadTimeMonths: 4, leadTimeSpread: 0.45, rampMonths: 1 };

describe("the month in which the accepted risk is used up", () => {
  it("has an interval that holds the truth in 95 of 100 simulations or a little more", () => {
    // Every future falls short in a month of its own; 20 % of them by the end of month 4 and 5 % more in month 5.
    const upTo = [0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.4, 0.6, 0.8, 0.9, 0.95, 1];
    const truth = upTo.findIndex((share) => share > 0.2);
    const runs = 300;
    const [high, low] = keyOf("breaches");
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const counts = new Array<number>(months).fill(0);
      for (let trial = 0; trial < 500; trial++) {
        const u = draw(run, trial, high, low, 0, purposes.leave);
        const month = upTo.findIndex((share) => u < share);
        counts[month]! += 1;
      }
      const { soonest, latest } = riskExceededBetween(breaching(counts, 500), 0.8);
      if (soonest! <= truth && truth <= latest!) held += 1;
    }
    expect(held / runs).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.95 * 0.05) / runs));
  });

  it("lies within its interval, and is known to the month once trials are many", () => {
    const many = breaching([0, 0, 0, 0, 0, 1000, 2000, 3000, 2000, 1000], 10_000);
    for (const projection of [soon, many]) {
      const { soonest, latest } = riskExceededBetween(projection, 0.8);
      const month = riskExceededIn(projection, 0.8)!;
      expect(soonest!).toBeLessThanOrEqual(month);
      expect(latest!).toBeGreaterThanOrEqual(month);
    }
    expect(riskExceededBetween(many, 0.8)).toEqual({ soonest: 6, latest: 6 });
    // 10 of 100 futures hold: a safety of 10 % may or may not be met within the horizon.
    expect(riskExceededBetween(soon, 0.1).latest).toBeUndefined();
  });
});

describe("the time from opening a search to full speed", () => {
  it("is the mean where searches are all alike, and longer for whoever wants to be surer", () => {
    for (const share of [0.1, 0.5, 0.99]) expect(monthsToFullSpeed(times, share)).toBe(5);
    const needed = [0.5, 0.8, 0.95, 1].map((share) => monthsToFullSpeed(search, share));
    expect(needed).toEqual([...needed].sort((one, other) => one - other));
    expect(needed[1]).toBeGreaterThan(search.leadTimeMonths + search.rampMonths);
  });
});

describe("the last moment to open a search", () => {
  it("is each future's own, and the shares of all add up to 1", () => {
    const moments = lastMoments(soon, times);
    Array.from(moments.in).forEach((share, opens) =>
      expect(share).toBeCloseTo([0.1, 0.2, 0.3, 0.2, 0.1][opens] ?? 0, 12),
    );
    expect(moments.late.value).toBeCloseTo(0, 12);
    const slow = lastMoments(soon, { ...times, leadTimeMonths: 4 });
    expect(slow.late.value).toBeCloseTo(0.3, 12);
    expect(slow.late.standardError).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 100), 12);
    for (const { in: within, late, whenever } of [moments, slow, lastMoments(soon, search)]) {
      expect(within.reduce((sum, share) => sum + share, late.value + whenever.value)).toBeCloseTo(1, 12);
    }
  });

  it("spreads over the months that a search may take", () => {
    const certain = breaching([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100], 100);
    const { in: moments, late } = lastMoments(certain, search);
    expect(Array.from(moments).filter((share) => share > 0.01).length).toBeGreaterThan(5);
    expect(late.value).toBeLessThan(0.05);
    const mean = moments.reduce((sum, share, opens) => sum + share * opens, 0);
    expect(Math.abs(mean - (10 - 5))).toBeLessThan(late.value * 10 + 0.01);
  });

  it("at a chosen safety has an interval around it", () => {
    const { soonest, latest } = hireByBetween(soon, times, 0.8);
    expect(hireBy(soon, times, 0.8)).toEqual({ kind: "by", month: "2027-01" });
    expect([soonest, latest]).toEqual([
      { kind: "by", month: "2027-01" },
      { kind: "by", month: "2027-01" },
    ]);
    expect(hireByBetween(soon, times, 0.1).latest).toEqual({ kind: "whenever" });
  });
});

describe("the chance to be in time", () => {
  it("without luck in the search is the share of futures that hold so long", () => {
    const chances = inTimeChances(soon, times);
    for (let opens = 0; opens + 5 <= months; opens++) {
      const held = 1 - (soon.breach.breachedBy[opens + 5 - 1] ?? 0);
      expect(chances[opens]!.value).toBeCloseTo(held, 9);
    }
  });

  it("with luck in the search is less at the last moment, and falls from month to month", () => {
    // Six months from opening to falling short, five of them needed on average.
    const certain = breaching([0, 0, 0, 0, 0, 0, 0, 100], 100);
    const chances = inTimeChances(certain, search);
    expect(chances[2]!.value).toBeLessThan(0.8);
    expect(chances[2]!.value).toBeGreaterThan(0.4);
    // What remains is the search's luck, which is known: no trial could tell more.
    expect(chances[2]!.standardError).toBeCloseTo(0, 9);
    for (let opens = 1; opens < 8; opens++)
      expect(chances[opens]!.value).toBeLessThanOrEqual(chances[opens - 1]!.value);
  });

  it("is as high as asked for at the date stated, and not a month later", () => {
    const certain = breaching([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100], 100);
    const { kind, month } = hireBy(certain, search, 0.9) as { kind: string; month: string };
    const opens = certain.months.indexOf(month as (typeof certain.months)[number]);
    const chances = inTimeChances(certain, search);
    expect(kind).toBe("by");
    expect(chances[opens]!.value).toBeGreaterThanOrEqual(0.9);
    expect(chances[opens + 1]!.value).toBeLessThan(0.9);
    // Earlier than with a search that always takes its mean.
    expect(hireBy(certain, { ...search, leadTimeSpread: 0 }, 0.9)).toEqual({ kind: "by", month: "2027-05" });
    expect(opens).toBeLessThan(5);
    expect(hireBy(breaching([0, 100], 100), search, 0.9).kind).toBe("late");
    expect(hireBy(breaching([0, 5], 100), search, 0.9).kind).toBe("whenever");
  });

  it("is not stated where only what lies beyond the horizon would tell", () => {
    const chances = inTimeChances(breaching([], 100), { ...times, leadTimeSpread: 0.45 });
    expect(chances[0]!.value).toBeCloseTo(1, 2);
    expect(chances.at(-1)).toBeUndefined();
    const nobodyHolds = inTimeChances(breaching([0, 0, 100], 100), { ...times, leadTimeSpread: 0.45 });
    expect(nobodyHolds.at(-1)).toEqual({ value: 0, standardError: 0 });
  });
});
