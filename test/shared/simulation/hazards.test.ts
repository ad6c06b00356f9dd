import { describe, expect, it } from "vitest";
import { hazardFactors } from "../../../shared/analysis/explain/hazard-factors.ts";
import { openScene, walk } from "../../../shared/analysis/explain/scene.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { randomOrganisation } from "../../support/random-organisation.ts";

const trials = 4;
/** The kernel multiplies in single precision: seven digits, about twenty operations. */
const rounding = 1e-5;

/** What the kernel takes from each person's threshold, beside the same computed factor by factor. */
function hazardsOf(baseline: Baseline, scenario: Scenario) {
  const scene = openScene(baseline, scenario);
  const { kernel, positions, holderOf } = scene;
  const taken: { kernel: number; factors: number }[] = [];
  let expected: { slot: number; before: number; factors: number }[] = [];
  walk(
    scene,
    trials,
    { from: 0, to: scenario.months - 1 },
    {
      onSettled(month) {
        expected = positions.flatMap((_, slot) => {
          const holder = holderOf(slot);
          if (month >= holder.riskUntil) return [];
          const factors = hazardFactors(scene, holder, month).reduce((sum, { hazard }) => sum + hazard, 0);
          return [{ slot, before: holder.remaining, factors }];
        });
      },
      onClosed() {
        for (const { slot, before, factors } of expected)
          taken.push({ kernel: before - holderOf(slot).remaining, factors });
      },
    },
  );
  expect(kernel.number("slots")).toBe(positions.length);
  return taken;
}

/** The largest relative difference; what is lost by subtracting from the threshold is no difference of the hazards. */
const farthestApart = (taken: ReturnType<typeof hazardsOf>) =>
  Math.max(...taken.map(({ kernel, factors }) => Math.max(0, Math.abs(kernel - factors) - 1e-14) / factors));

describe("the kernel's hazards are the product of their factors", () => {
  it("for everyone of the sample, in every month", () => {
    const { baseline, scenarios } = sampleWorkspace("en");
    const taken = hazardsOf(baseline, scenarios[0]!);
    expect(taken.length).toBeGreaterThan(trials * baseline.members.length * 6);
    expect(farthestApart(taken)).toBeLessThan(rounding);
  });

  it.each([14, 28, 42, 2, 17, 6, 22, 38, 53, 41])("for everyone of organisation %i", (seed) => {
    const { baseline, scenarios } = randomOrganisation(seed);
    const taken = hazardsOf(baseline, scenarios[0]!);
    expect(taken.length).toBeGreaterThan(0);
    expect(farthestApart(taken)).toBeLessThan(rounding);
  });
});
