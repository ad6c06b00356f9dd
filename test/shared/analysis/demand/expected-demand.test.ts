import { describe, expect, it } from "vitest";
import {
  accountsByStage,
  customerHours,
  expectedDemand,
  hoursByStage,
} from "../../../../shared/analysis/demand/expected-demand.ts";
import { openScene, walk } from "../../../../shared/analysis/explain/scene.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aBaseline, aScenario, aSegment, anActivity, effortOf } from "../../../support/builders.ts";
import { randomOrganisation } from "../../../support/random-organisation.ts";

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((all, value) => all + value, 0);

/** What the engine's own futures ask for, segment by segment and activity by activity: mean and standard error. */
function askedByEngine(baseline: Baseline, scenario: Scenario, month: number, futures: number) {
  const scene = openScene(baseline, scenario);
  const size = baseline.segments.length * baseline.activities.length;
  const [sums, squares] = [new Float64Array(size), new Float64Array(size)];
  const onWork = () => {
    const asked = scene.floats("segmentDemand");
    for (let at = 0; at < size; at++) {
      const segment = Math.floor(at / baseline.activities.length);
      const hours = asked[segment * scene.width + (at % baseline.activities.length)]!;
      sums[at]! += hours;
      squares[at]! += hours * hours;
    }
  };
  walk(scene, futures, { from: month, to: month }, { onWork });
  return Array.from(sums, (total, at) => {
    const mean = total / futures;
    const variance = Math.max(0, squares[at]! / futures - mean * mean);
    return { mean, standardError: Math.sqrt(variance / futures) };
  });
}

const sample = sampleWorkspace("en");
const organisations = [
  { name: "the sample", baseline: sample.baseline, scenario: { ...sample.scenarios[0]!, trials: 400, months: 4 } },
  ...[3, 21].map((seed) => {
    const { baseline, scenarios } = randomOrganisation(seed);
    return { name: `organisation ${seed}`, baseline, scenario: { ...scenarios[0]!, trials: 400, months: 2 } };
  }),
];

describe.each(organisations)("the hours expected of the customers of $name", ({ baseline, scenario }) => {
  it("are those of the engine in the first month, by segment and activity", () => {
    const demand = expectedDemand(baseline, scenario);
    askedByEngine(baseline, scenario, 0, scenario.trials).forEach(({ mean, standardError }, at) => {
      const place = { month: 0, segment: Math.floor(at / baseline.activities.length) };
      const hours = sum(hoursByStage(demand, place, at % baseline.activities.length));
      expect(Math.abs(hours - mean)).toBeLessThanOrEqual(4 * standardError + 1e-6 * (1 + hours));
    });
  });
});

/** Nobody leaves, all work is done: what is expected is what happens. */
const calm = (own: Parameters<typeof aSegment>[0], months: number) => {
  const baseline = aBaseline({
    activities: [anActivity({ id: "care" })],
    segments: [aSegment({ effort: effortOf({ care: 2 }), ...own })],
  });
  return expectedDemand(baseline, aScenario({ months }));
};

describe("the customers expected", () => {
  it("grow by the new and shrink by the churn: A(t+1) = A(t)(1 − c) + n", () => {
    const demand = calm(
      { id: "a", openingAccounts: 100, monthlyChurnShare: 0.02, growth: { newPerMonth: 3, monthlyGrowth: 0 } },
      24,
    );
    let accounts = 100;
    for (let month = 0; month < 24; month++) {
      accounts += 3;
      expect(sum(accountsByStage(demand, { month, segment: 0 }))).toBeCloseTo(accounts, 6);
      accounts *= 0.98;
    }
  });

  it("stand in onboarding as many as arrive while it lasts", () => {
    const demand = calm({ id: "a", onboardingMonths: 3, growth: { newPerMonth: 4, monthlyGrowth: 0 } }, 12);
    expect(accountsByStage(demand, { month: 11, segment: 0 })[0]).toBeCloseTo(12, 6);
  });

  it("ask for their hours in whichever stage they are", () => {
    const demand = calm({ id: "a", openingAccounts: 50, growth: { newPerMonth: 0, monthlyGrowth: 0 } }, 6);
    for (const hours of customerHours(demand)) expect(hours).toBeCloseTo(100, 6);
  });
});
