import { describe, expect, it } from "vitest";
import { planWithAnswers } from "../../../../../shared/analysis/retention/next-talks/asked-plan.ts";
import { liveWorlds } from "../../../../../shared/analysis/retention/next-talks/live-worlds.ts";
import type { Asked } from "../../../../../shared/analysis/retention/next-talks/person-in-worlds.ts";
import { answersOf, unsettledOf } from "../../../../../shared/analysis/retention/next-talks/unsettled.ts";
import { settledBy } from "../../../../../shared/analysis/retention/next-talks/what-talks-settle.ts";
import { pressureAt } from "../../../../../shared/analysis/retention/pressure/pressure-at.ts";
import { trialScores } from "../../../../../shared/analysis/decisions/trial-scores.ts";
import { addMonths } from "../../../../../shared/base/month.ts";
import { attritionCauseIds } from "../../../../../shared/catalogue/attrition-causes.ts";
import { coefficientsOf } from "../../../../../shared/catalogue/coefficients.ts";
import { checkedPlan } from "../../../../../shared/simulation/checked-plan.ts";
import { prepareTrials } from "../../../../../shared/simulation/trials.ts";
import { aBaseline, aMember, aScenario, start } from "../../../../support/builders.ts";
import { normals } from "../../../../support/chance.ts";

const baseline = aBaseline({
  members: ["one", "two", "three"].map((id, index) =>
    aMember({ id, joined: addMonths(start, -10), chaosTolerance: index / 2 }),
  ),
});
const scenario = aScenario({ months: 12 });

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: readonly number[]) => {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
};

/** Leavers of each future of a plan that holds these answers: the whole engine, compiled anew. */
function leaversWith(asked: readonly { readonly memberId: string; readonly pressures: ArrayLike<number> }[]) {
  const plan = planWithAnswers({ baseline, scenario }, asked);
  const compiled = checkedPlan(plan.baseline, { ...plan.scenario, trials: futures });
  const rows = prepareTrials(compiled).simulate({ from: 0, to: futures });
  return Array.from(trialScores({ plan: compiled, trials: futures, rows }).leavers);
}

const futures = 3_000;
const draws = 60;

describe("what a talk settles", () => {
  it("is what brute force finds in a tiny team: thousands of futures for each of many answers", () => {
    const coefficients = coefficientsOf(scenario);
    const asked = pressureAt(baseline, scenario, 0).people.map(({ personId, causes }): Asked => ({
      memberId: personId,
      unsettled: unsettledOf(causes, undefined, coefficients),
    }));
    const lived = liveWorlds({ baseline, scenario }, asked, 4_000);
    const [settled] = settledBy(lived.people)(lived.measures.leavers);
    const variance = spread(Array.from(lived.measures.leavers));

    const means = asked.map(({ memberId, unsettled }) => ({ memberId, pressures: unsettled.mean }));
    const byAnswers = Array.from({ length: draws }, (_, draw) => {
      const answers = normals(`answers ${draw}`, attritionCauseIds.length + 1);
      const [first, ...others] = means;
      return leaversWith([
        { ...first!, pressures: answersOf(asked[0]!.unsettled, (place) => answers[place]!) },
        ...others,
      ]);
    });
    // All on the same luck: what is left of chance in the differences is small, and is taken off.
    const usual = Array.from({ length: futures }, (_, trial) => mean(byAnswers.map((leavers) => leavers[trial]!)));
    const chance =
      mean(byAnswers.map((leavers) => spread(leavers.map((value, trial) => value - usual[trial]!)))) / futures;
    const brute = (spread(byAnswers.map(mean)) - chance) / variance;
    const bruteError = brute * Math.sqrt(2 / (draws - 1));
    expect(settled!.part.value).toBeGreaterThan(4 * settled!.part.standardError);
    expect(Math.abs(settled!.part.value - brute)).toBeLessThan(4 * Math.hypot(bruteError, settled!.part.standardError));
  });
});
