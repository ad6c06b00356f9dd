import { describe, expect, it } from "vitest";
import { differencesOf } from "../../../../../shared/analysis/decisions/score-differences.ts";
import { scorePlans } from "../../../../../shared/analysis/decisions/score-plans.ts";
import { comparedPlans, isIdle } from "../../../../../shared/analysis/retention/levers/compared-plans.ts";
import { leverRanking } from "../../../../../shared/analysis/retention/levers/lever-ranking.ts";
import { inOrder } from "../../../../../shared/analysis/retention/levers/order.ts";
import { helpersIn, idOf, rankHelpers } from "../../../../../shared/analysis/retention/levers/rank-levers.ts";
import { addMonths } from "../../../../../shared/base/month.ts";
import { changeSchema } from "../../../../../shared/domain/change.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";
import { checkedPlan } from "../../../../../shared/simulation/checked-plan.ts";
import { inProcessSimulator } from "../../../../../shared/simulation/in-process-simulator.ts";
import { aBaseline, aChange, aLever, aMember, aScenario, constantLeaving } from "../../../../support/builders.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const sample = { baseline, scenario: { ...scenarios[0]!, months: 18, trials: 60 } };
const simulators = [inProcessSimulator()];

describe("what is ranked", () => {
  const helpers = helpersIn(sample, 2);

  it("are all levers of the team, a seat, somebody senior, a product seat and a hire of each type", () => {
    expect(helpers.map(idOf)).toEqual([
      ...baseline.levers.map(({ id }) => id),
      ...["hire-sales", "hire-support", "hire-analyst", "seat", "senior", "productSeat"],
    ]);
  });

  it("offers changes that a plan can hold", () => {
    for (const helper of helpers) {
      const { withIt, withoutIt } = comparedPlans(helper, sample, addMonths(sample.scenario.start, 2));
      if (helper.kind === "change") expect(changeSchema.safeParse(helper.offered.change).error).toBeUndefined();
      expect(() => checkedPlan(withIt.baseline, withIt.scenario)).not.toThrow();
      expect(() => checkedPlan(withoutIt.baseline, withoutIt.scenario)).not.toThrow();
    }
  });

  it("tries what does not run, and leaves out what runs or is planned", () => {
    const planned = { ...sample.scenario, changes: [aChange({ type: "startLever", leverId: "guides", id: "g" })] };
    const plan = { baseline, scenario: planned };
    const tried = (id: string) =>
      isIdle(
        baseline.levers.find((lever) => lever.id === id)!,
        plan,
      );
    expect([tried("product-loop"), tried("guides"), tried("honest-interviews")]).toEqual([true, false, false]);
  });
});

describe("the ranking", () => {
  it("is what a run with it and a run without it say, trial by trial", async () => {
    const helpers = helpersIn(sample, 0).filter((helper) =>
      ["rotate-difficult", "honest-interviews", "seat"].includes(idOf(helper)),
    );
    const ranked = (await rankHelpers(sample, helpers, 0, simulators))!;
    for (const [index, helper] of helpers.entries()) {
      const { withIt, withoutIt } = comparedPlans(helper, sample, sample.scenario.start);
      const [, one, other] = (await scorePlans([sample, withIt, withoutIt], simulators))!;
      const { leavers, shortfall, finalArrJpy, costJpy } = differencesOf(one!, other!);
      const { gains, costJpy: cost } = ranked[index]!;
      expect(gains.kept.mean).toBe(-leavers.mean);
      expect(gains.coverage.mean).toBe(-shortfall.mean);
      expect(gains.arr).toMatchObject(finalArrJpy);
      expect(cost).toMatchObject(costJpy);
    }
  });

  it("counts a running lever for what would be missing without it, the same as trying it where it does not run", async () => {
    const halving = aLever({ id: "l", effects: [{ on: "hazard", causes: [], ratio: 0.5 }] });
    const crowd = Array.from({ length: 40 }, (_, index) => aMember({ id: `m${index}` }));
    const scenario = aScenario({ trials: 200, coefficients: constantLeaving(0.02) });
    const with_ = (running: boolean) => ({
      baseline: aBaseline({ members: crowd, levers: [{ ...halving, running }] }),
      scenario,
    });
    const keptOf = async (running: boolean) => {
      const plan = with_(running);
      const [one] = (await rankHelpers(plan, helpersIn(plan, 0).slice(0, 1), 0, simulators))!;
      return one!;
    };
    const [tried, leftOut] = [await keptOf(false), await keptOf(true)];
    expect(tried.isTried).toBe(true);
    expect(leftOut.isTried).toBe(false);
    expect(leftOut.gains.kept.mean).toBe(tried.gains.kept.mean);
    // Of 40 people, 1 − e^(−0.02 × 12) leave without it and 1 − e^(−0.01 × 12) with it; those who leave serve a notice first.
    expect(tried.gains.kept.mean).toBeGreaterThan(0);
    expect(tried.gains.kept.isSure).toBe(true);
  });

  it("opens the interval on the side where an effect may be weaker or stronger", async () => {
    const crowd = Array.from({ length: 40 }, (_, index) => aMember({ id: `m${index}` }));
    const lever = aLever({
      id: "l",
      effects: [{ on: "hazard", causes: [], ratio: 0.5, range: { low: 0.45, high: 1 } }],
    });
    const plan = {
      baseline: aBaseline({ members: crowd, levers: [lever] }),
      scenario: aScenario({ trials: 200, coefficients: constantLeaving(0.02) }),
    };
    const [one] = (await rankHelpers(plan, helpersIn(plan, 0).slice(0, 1), 0, simulators))!;
    const { mean, low, high, standardError } = one!.gains.kept;
    // At the weak end it does nothing.
    expect(low).toBeCloseTo(mean - Math.hypot(mean, 1.2815515655446004 * standardError), 9);
    expect(high - mean).toBeLessThan(mean - low);
  });

  it("takes as its price the money, and the hours at what an hour of the team costs", async () => {
    const lever = aLever({ id: "l", costHours: 10, costPerMonthJpy: 50_000 });
    const members = [aMember({ id: "m", salaryJpy: 9_600_000 })];
    const scenario = aScenario({ trials: 10, months: 12, coefficients: { employerCost: 1 } });
    const plan = { baseline: aBaseline({ members, levers: [lever] }), scenario };
    const [one] = (await rankHelpers(plan, helpersIn(plan, 3).slice(0, 1), 3, simulators))!;
    // 9.6 M¥ ÷ 12 months ÷ 160 hours; nine months of running.
    expect(one!.price).toEqual({ moneyJpy: 450_000, hours: 90, hourJpy: 5_000, inAllJpy: 900_000 });
  });

  it("says how far it is, and weighs an entry of the catalogue as if the team had it", async () => {
    const shares: number[] = [];
    const adopting = { catalogueId: "hardCases", language: "en" } as const;
    const ranking = await leverRanking(sample, { monthIndex: 0, adopting }, (share) => shares.push(share));
    expect(ranking).toHaveLength(1);
    expect(ranking[0]!.eases).toEqual(["customers"]);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort());
  });

  it("is in order of what surely helps, by the gain asked for and for its price", async () => {
    const ranked = (await rankHelpers(sample, helpersIn(sample, 0), 0, simulators))!;
    for (const by of ["kept", "coverage", "arr"] as const) {
      const sure = inOrder(ranked, by, false).filter(({ gains }) => gains[by].isSure && gains[by].mean > 0);
      expect(sure.map(({ gains }) => gains[by].mean)).toEqual(
        sure.map(({ gains }) => gains[by].mean).sort((one, other) => other - one),
      );
      expect(
        inOrder(ranked, by, true)
          .slice(0, sure.length)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(sure.map(({ id }) => id).sort());
    }
  });
});
