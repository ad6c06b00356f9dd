import { eachMemberIn } from "../../../shared/analysis/people/member-figures.ts";
import { describe, expect, it } from "vitest";
import { createBreachWatch } from "../../../shared/analysis/shortfall/breach.ts";
import { errorOverWorlds, meanOf, ratioOf } from "../../../shared/analysis/statistics/estimate.ts";
import { peopleRange } from "../../../shared/analysis/people/people-range.ts";
import type { Projection } from "../../../shared/analysis/projection.ts";
import { summarise } from "../../../shared/analysis/summarise.ts";
import { compilePlan } from "../../../shared/simulation/compile-plan.ts";
import { prepareTrials } from "../../../shared/simulation/trials.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { normals } from "../../support/chance.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const months = 12;
const each = 60;
const runs = 40;

/** The same plan with other luck, again and again. */
const plan = compilePlan(baseline, { ...scenarios[0]!, months, trials: each * runs });
const { simulate } = prepareTrials(plan);
const outcomeOf = (from: number, to: number) => ({ plan, trials: to - from, rows: simulate({ from, to }) });
const projections = Array.from({ length: runs }, (_, run) => summarise(outcomeOf(run * each, (run + 1) * each)));

describe("a simulation error", () => {
  it.each<[string, (projection: Projection) => { value: number; standardError: number }]>([
    ["of a mean in a fan", ({ coverage }) => ({ value: coverage.mean[8]!, standardError: coverage.meanError[8]! })],
    ["of ARR", ({ arrJpy }) => ({ value: arrJpy.mean[11]!, standardError: arrJpy.meanError[11]! })],
    [
      "of falling short in a month",
      (run) => ({ value: run.shortProbability[7]!, standardError: run.shortProbabilityError[7]! }),
    ],
    [
      "of having fallen short",
      ({ breach }) => ({ value: breach.breachedBy[5]!, standardError: breach.breachedByError[5]! }),
    ],
    ["of people joining", (run) => ({ value: run.joiners[9]!, standardError: run.joinersError[9]! })],
    [
      "of people leaving for a cause",
      (run) => ({ value: run.leaversByCause.blocked[6]!, standardError: run.leaversByCauseError.blocked[6]! }),
    ],
    [
      "of the pay of people who learn",
      ({ costPartsJpy: { ramp } }) => ({ value: ramp.mean[9]!, standardError: ramp.error[9]! }),
    ],
    ["of people waiting", ({ waiting }) => ({ value: waiting.mean[11]!, standardError: waiting.error[11]! })],
    ["of the cost of replacements", ({ totals }) => totals.costPartsJpy.replacement],
  ])("%s is how far runs of other luck scatter", (_, of) => {
    const estimates = projections.map(of);
    const scatter = meanOf(runs, (run) => estimates[run]!.value).standardError * Math.sqrt(runs);
    const told = Math.sqrt(estimates.reduce((sum, { standardError }) => sum + standardError ** 2, 0) / runs);
    expect(scatter).toBeGreaterThan(0);
    // A standard deviation of so many values is itself known to one part in √(2(runs − 1)).
    expect(Math.abs(Math.log(told / scatter))).toBeLessThan(4 / Math.sqrt(2 * (runs - 1)));
  });

  it("of worlds is that of their means, in every figure", () => {
    const pooled = summarise(outcomeOf(0, each * runs), each);
    const over = (of: (projection: Projection) => number) => meanOf(runs, (run) => of(projections[run]!));
    const alike = (value: number, standardError: number, expected: { value: number; standardError: number }) => {
      expect(value / expected.value).toBeCloseTo(1, 6);
      expect(standardError / expected.standardError).toBeCloseTo(1, 6);
    };
    alike(
      pooled.load.mean[6]!,
      pooled.load.meanError[6]!,
      over(({ load }) => load.mean[6]!),
    );
    alike(
      pooled.breach.breachedBy[5]!,
      pooled.breach.breachedByError[5]!,
      over(({ breach }) => breach.breachedBy[5]!),
    );
    alike(
      pooled.joiners[9]!,
      pooled.joinersError[9]!,
      over(({ joiners }) => joiners[9]!),
    );
    for (const of of [
      ({ totals }: Projection) => totals.costPartsJpy.hiring,
      ({ breach }: Projection) => breach.never,
      ({ members }: Projection) => eachMemberIn(members)[3]!.leaves.horizon,
      ({ members }: Projection) => eachMemberIn(members)[3]!.promotion.waitMonths,
    ]) {
      const { value, standardError } = of(pooled);
      alike(
        value,
        standardError,
        over((projection) => of(projection).value),
      );
    }
  });

  it("of worlds leaves the range of single futures as it is", () => {
    const [plain, worlds] = [1, each].map((size) => summarise(outcomeOf(0, each * runs), size).totals.leavers);
    expect(plain!.spread).toBeUndefined();
    expect(peopleRange(worlds!, each * runs)).toEqual(peopleRange(plain!, each * runs));
  });

  it("of a mean over worlds lets what a world's trials share count once", () => {
    const shared = normals("shared", 50);
    const own = normals("own", 50 * 20);
    const values = own.map((value, index) => shared[Math.floor(index / 20)]! + 0.1 * value);
    const { value, standardError } = meanOf(values.length, (index) => values[index]!, 20);
    expect(standardError).toBeCloseTo(errorOverWorlds(values, value, 20), 12);
    expect(standardError).toBeGreaterThan(3 * meanOf(values.length, (index) => values[index]!).standardError);
  });

  it("of a part of a varying whole is the binomial one where every trial is a world", () => {
    const isLeaver = (trial: number) => (trial % 4 === 0 ? 1 : 0);
    const isForCause = (trial: number) => (trial % 12 === 0 ? 1 : 0);
    const { value, standardError } = ratioOf(1200, isForCause, isLeaver)!;
    expect(value).toBeCloseTo(1 / 3, 12);
    expect(standardError).toBeCloseTo(Math.sqrt((1 / 3) * (2 / 3)) / Math.sqrt(300), 4);
    expect(
      ratioOf(
        10,
        () => 0,
        () => 0,
      ),
    ).toBeUndefined();
  });
});

describe("from seed to seed", () => {
  const seeds = 40;
  const length = 24;
  const bySeed = Array.from({ length: seeds }, (_, seed) => {
    const own = compilePlan(baseline, { ...scenarios[0]!, months: length, trials: each, seed });
    return summarise({ plan: own, trials: each, rows: prepareTrials(own).simulate({ from: 0, to: each }) });
  });
  const scatterOf = (of: (projection: Projection) => number) =>
    meanOf(seeds, (seed) => of(bySeed[seed]!)).standardError * Math.sqrt(seeds);

  it.each<[string, (projection: Projection) => { value: number; standardError: number }]>([
    ["leavers", ({ totals }) => totals.leavers],
    ["cost", ({ totals }) => totals.costJpy],
    ["coverage", ({ coverage }) => ({ value: coverage.mean[20]!, standardError: coverage.meanError[20]! })],
    ["the date", ({ breach }) => ({ value: breach.breachedBy[14]!, standardError: breach.breachedByError[14]! })],
    ["ARR", ({ totals }) => totals.finalArrJpy],
  ])("%s scatters as its error says", (_, of) => {
    const told = Math.sqrt(bySeed.reduce((sum, projection) => sum + of(projection).standardError ** 2, 0) / seeds);
    const scatter = scatterOf((projection) => of(projection).value);
    expect(Math.abs(Math.log(told / scatter))).toBeLessThan(4 / Math.sqrt(2 * (seeds - 1)));
  });
});

describe("the month from which falling short is likelier than not", () => {
  it("lies between the months that chance leaves open", () => {
    const shares = [0.3, 0.45, 0.55, 0.8];
    const watch = createBreachWatch(shares.length, 100, 0.9);
    shares.forEach((share, month) =>
      watch.hear(
        month,
        Float64Array.from({ length: 100 }, (_, t) => (t < share * 100 ? 0.5 : 1)),
      ),
    );
    const { breach } = watch.result();
    // ±9.8 points around 45 % and 55 % hold one half; around 30 % and 80 % they do not.
    expect(breach.likelyShortFrom).toBe(2);
    expect(breach.likelyShortBetween).toEqual({ soonest: 1, latest: 3 });
    expect(breach.medianBetween).toEqual({ soonest: 1, latest: 3 });
  });
});
