import { describe, expect, it } from "vitest";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { createBreachWatch } from "../../../../shared/analysis/shortfall/breach.ts";
import { effectiveFutures, errorRatio } from "../../../../shared/analysis/shortfall/effective-futures.ts";
import { type HireBy, hireBy, hireByBetween, inTimeChances } from "../../../../shared/analysis/shortfall/hire-by.ts";
import { riskExceededBetween, riskExceededIn } from "../../../../shared/analysis/shortfall/outlook.ts";
import { meanOf } from "../../../../shared/analysis/statistics/estimate.ts";
import { month, monthsBetween, monthsFrom } from "../../../../shared/base/month.ts";
import { meanOverNormal, normals } from "../../../support/chance.ts";
import { aProjection } from "../../../support/projection.ts";

const start = month("2027-01");
const months = 36;
const worlds = 60;
const each = 40;
const trials = worlds * each;
const runs = 120;
const search = { leadTimeMonths: 4, leadTimeSpread: 0.45, rampMonths: 1 };

/** When a future falls short is half a matter of its world, half its own. */
const middle = 18;
const spread = 5;

/** One simulation, its errors those of worlds of `size` futures. */
function simulation(run: number, size: number): Projection {
  const ofWorld = normals(`worlds of run ${run}`, worlds);
  const own = normals(`futures of run ${run}`, trials);
  const fallsIn = own.map((z, trial) => middle + spread * (z + ofWorld[Math.floor(trial / each)]!));
  const watch = createBreachWatch(months, trials, 0.9, size);
  for (let at = 0; at < months; at++)
    watch.hear(
      at,
      fallsIn.map((falls) => (falls < at + 1 ? 0.5 : 1)),
    );
  return aProjection({ ...watch.result(), trials, months: monthsFrom(start, months) });
}

const simulations = (size: number) => Array.from({ length: runs }, (_, run) => simulation(run, size));
const inWorlds = simulations(each);
const asIfAlone = simulations(1);

/** What no chance blurs. */
const truth = (() => {
  const breachedBy = Float64Array.from({ length: months }, (_, at) =>
    meanOverNormal((z) => (z < (at + 1 - middle) / (spread * Math.SQRT2) ? 1 : 0)),
  );
  const firstBreach = breachedBy.map((share, at) => share - (breachedBy[at - 1] ?? 0));
  const never = { value: 1 - breachedBy.at(-1)!, standardError: 0 };
  const { breach } = aProjection();
  return aProjection({ months: monthsFrom(start, months), breach: { ...breach, breachedBy, firstBreach, never } });
})();

const heldIn = (projections: readonly Projection[], holds: (projection: Projection) => boolean) =>
  projections.filter(holds).length / runs;
/** Of intervals that hold the truth in 95 of 100 simulations. */
const least = 0.95 - 4 * Math.sqrt((0.95 * 0.05) / runs);

describe("futures that share worlds", () => {
  it("are worth as many independent ones as the scatter of simulations says", () => {
    const at = middle - 1;
    const { value, standardError } = meanOf(runs, (run) => inWorlds[run]!.breach.breachedBy[at]!);
    const worth = (value * (1 - value)) / (standardError ** 2 * runs);
    const told = meanOf(runs, (run) => effectiveFutures(inWorlds[run]!, 0.5)).value;
    expect(told).toBeLessThan(trials / 5);
    // A variance of so many values is known to one part in √(runs ÷ 2).
    expect(Math.abs(Math.log(told / worth))).toBeLessThan(4 / Math.sqrt(runs / 2));
  });

  it("are worth themselves where each is a world of its own", () => {
    expect(effectiveFutures(asIfAlone[0]!, 0.2)).toBeCloseTo(trials, 6);
    expect(errorRatio(asIfAlone[0]!, () => 1)).toBeCloseTo(1, 9);
    expect(effectiveFutures(aProjection(), 0.2)).toBe(100);
  });
});

describe("an interval over worlds", () => {
  it("holds the month in which the accepted risk is used up; that of futures taken on their own would miss it", () => {
    const month = riskExceededIn(truth, 0.8)!;
    const holds = (projection: Projection) => {
      const { soonest, latest } = riskExceededBetween(projection, 0.8);
      return soonest! <= month && month <= latest!;
    };
    expect(heldIn(inWorlds, holds)).toBeGreaterThan(least);
    expect(heldIn(asIfAlone, holds)).toBeLessThan(least);
  });

  it("holds the date to hire by, likewise", () => {
    const monthOf = (date: HireBy) => (date.kind === "whenever" ? months : monthsBetween(start, date.month));
    const date = monthOf(hireBy(truth, search, 0.8));
    const holds = (projection: Projection) => {
      const { soonest, latest } = hireByBetween(projection, search, 0.8);
      return monthOf(soonest) <= date && date <= monthOf(latest);
    };
    expect(heldIn(inWorlds, holds)).toBeGreaterThan(least);
    expect(heldIn(asIfAlone, holds)).toBeLessThan(least);
  });

  it("and the error of a chance to be in time are of one mind", () => {
    const opens = 6;
    const chances = inWorlds.map((projection) => inTimeChances(projection, search)[opens]!);
    const scatter = meanOf(runs, (run) => chances[run]!.value).standardError * Math.sqrt(runs);
    const told = meanOf(runs, (run) => chances[run]!.standardError).value;
    expect(Math.abs(Math.log(told / scatter))).toBeLessThan(4 / Math.sqrt(2 * (runs - 1)));
  });
});
