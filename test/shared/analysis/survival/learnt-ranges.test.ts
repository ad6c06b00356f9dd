import { describe, expect, it } from "vitest";
import { calibrate } from "../../../../shared/analysis/survival/calibrate.ts";
import { endsOf, learntIn } from "../../../../shared/analysis/survival/learnt-ranges.ts";
import { plausibleValue } from "../../../../shared/analysis/uncertainty/plausible-values.ts";
import { projectWithUncertainty } from "../../../../shared/analysis/uncertainty/project-with-uncertainty.ts";
import { worldsOf } from "../../../../shared/analysis/uncertainty/worlds.ts";
import { type CoefficientId, coefficients } from "../../../../shared/catalogue/coefficients.ts";
import { month } from "../../../../shared/base/month.ts";
import { inProcessSimulator } from "../../../../shared/simulation/in-process-simulator.ts";
import { aBaseline, aMember, aScenario } from "../../../support/builders.ts";
import { inventTeam } from "../../../support/invented-team.ts";

const teamOf = (seats: number) => inventTeam({ seed: 5, seats, months: 60, level: 1.4 });
const small = calibrate(teamOf(20));
const large = calibrate(teamOf(2_000));
const widthOf = ([low, high]: readonly [number, number]) => Math.log(high / low);
const z90 = 1.2815515655446004;

describe("the range of a learnt rate", () => {
  it("holds what was learnt, and the truth it was drawn from as often as it says", () => {
    const truth = -Math.expm1(1.4 * Math.log1p(-coefficients.annualLeaving.value));
    const teams = 40;
    let held = 0;
    for (let seed = 0; seed < teams; seed++) {
      const { ranges, overrides } = calibrate(inventTeam({ seed, seats: 100, months: 36, level: 1.4 }));
      const [low, high] = ranges.annualLeaving!;
      expect(low).toBeLessThan(overrides.annualLeaving!);
      expect(high).toBeGreaterThan(overrides.annualLeaving!);
      if (low <= truth && truth <= high) held += 1;
    }
    expect(held / teams).toBeGreaterThan(0.8 - 4 * Math.sqrt((0.8 * 0.2) / teams));
  });

  it("narrows with the root of the leavers counted", () => {
    expect(widthOf(large.ranges.annualLeaving!)).toBeLessThan(widthOf(small.ranges.annualLeaving!) / 3);
    const { priorLeavers, leavers } = large.learnt;
    // A gamma of many events is normal: ± z ÷ √events.
    const width = (2 * z90) / Math.sqrt(priorLeavers + leavers);
    expect(widthOf(endsOf(priorLeavers + leavers))).toBeCloseTo(width, 3);
  });

  it("is about the catalogue's where nobody has left, for every coefficient that history could teach", () => {
    const members = ["a", "b"].map((id) => aMember({ id, joined: month("2026-06") }));
    const asOf = month("2026-12");
    const { ranges, overrides } = calibrate(
      aBaseline({ asOf, members, pastMembers: [], pastMembersSince: month("2026-06") }),
    );
    const ids = Object.keys(ranges) as CoefficientId[];
    expect(ids).toEqual(Object.keys(overrides));
    for (const id of ids) {
      const ratio = widthOf(ranges[id]!) / widthOf(coefficients[id].range);
      expect(Math.abs(Math.log(ratio))).toBeLessThan(0.06);
    }
  });

  it("is where draws lie: a tenth of them beyond either end", () => {
    const id = "tenure-0-3";
    const [low, high] = large.ranges[id]!;
    const value = large.overrides[id]!;
    expect(plausibleValue(id, value, -z90, [low, high])).toBeCloseTo(low, 9);
    expect(plausibleValue(id, value, z90, [low, high])).toBeCloseTo(high, 9);
    // What the catalogue thinks of newcomers does not bind a team whose own leave sooner.
    expect(plausibleValue(id, 1.4, z90, [1.2, 1.7])).toBeCloseTo(1.7, 9);
  });

  it("is not taken for a value of the user's own", () => {
    const { annualLeaving: _, ...others } = large.ranges;
    const scenario = aScenario({ coefficients: { ...large.overrides, annualLeaving: 0.3 } });
    expect(learntIn(scenario, large)).toEqual(others);
    expect(learntIn(aScenario(), large)).toEqual({});
  });
});

describe("a projection with learnt rates", () => {
  const plan = aScenario({ months: 12, trials: 4_000 });
  const team = aBaseline({ members: ["a", "b", "c", "d", "e"].map((id) => aMember({ id })) });

  async function leavers(learnt: typeof large | undefined) {
    const scenario = { ...plan, coefficients: { ...large.overrides } };
    const knowledge = learnt ? { learnt: learntIn(scenario, learnt) } : {};
    const found = await projectWithUncertainty(team, scenario, [inProcessSimulator()], { worlds: 80, ...knowledge });
    return found!.uncertainty.totals.leavers;
  }

  it("knows more of who will leave than one that takes them for guesses", async () => {
    const [guessed, learnt] = [await leavers(undefined), await leavers(large)];
    const error = Math.hypot(guessed.notKnowing.standardError, learnt.notKnowing.standardError);
    expect(guessed.notKnowing.value - learnt.notKnowing.value).toBeGreaterThan(4 * error);
  });

  it("draws what was learnt within its range", () => {
    const scenario = { ...plan, coefficients: { ...large.overrides } };
    const worlds = worldsOf(scenario, 400, { learnt: learntIn(scenario, large) });
    const [low, high] = large.ranges.annualLeaving!;
    const drawn = Array.from({ length: 400 }, (_, world) => worlds.planIn(world).coefficients.annualLeaving!);
    const within = drawn.filter((value) => value >= low && value <= high).length / 400;
    expect(Math.abs(within - 0.8)).toBeLessThan(4 * Math.sqrt((0.8 * 0.2) / 400));
  });
});
