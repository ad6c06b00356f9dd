import { describe, expect, it } from "vitest";
import { hazardFactors } from "../../../shared/analysis/explain/hazard-factors.ts";
import { type Scene, openScene, walk } from "../../../shared/analysis/explain/scene.ts";
import { attritionCauseIds } from "../../../shared/catalogue/attrition-causes.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { draw, purposes } from "../../../shared/simulation/draws.ts";
import { kernelCauses } from "../../../shared/simulation/kernel-hazards.ts";
import { randomOrganisation } from "../../support/random-organisation.ts";

const trials = 4;
/** The kernel multiplies in single precision: seven digits, about twenty operations. */
const rounding = 1e-5;

type AtRisk = { slot: number; spell: number; before: number; byCause: readonly number[] };
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** Everyone who may resign, with their hazards computed factor by factor. */
const peopleAtRisk = (scene: Scene, month: number): AtRisk[] =>
  scene.positions.flatMap((_, slot) => {
    const holder = scene.holderOf(slot);
    if (month >= holder.riskUntil) return [];
    const byCause = hazardFactors(scene, holder, month).map(({ hazard }) => hazard);
    return [{ slot, spell: holder.spell, before: holder.remaining, byCause }];
  });

/** The cause that the luck of the spell falls on, the kernel's causes side by side. */
function causeDrawn({ plan, kernel }: Scene, { slot, spell, byCause }: AtRisk): number {
  const [high, low] = [plan.slot.key[2 * slot]!, plan.slot.key[2 * slot + 1]!];
  let left = sum(byCause) * draw(plan.seed, kernel.number("trial"), high, low, spell, purposes.cause);
  return kernelCauses.findIndex((cause) => (left -= byCause[cause]!) <= 0);
}

/** What the kernel takes from each person's threshold and why they go, beside the same computed factor by factor. */
function hazardsOf(baseline: Baseline, scenario: Scenario) {
  const scene = openScene(baseline, scenario);
  const taken: { kernel: number; factors: number }[] = [];
  const left: { kernel: number; factors: number }[] = [];
  let atRisk: readonly AtRisk[] = [];
  walk(
    scene,
    trials,
    { from: 0, to: scenario.months - 1 },
    {
      onSettled: (month) => (atRisk = peopleAtRisk(scene, month)),
      onClosed() {
        for (const person of atRisk) {
          const { remaining, leavingFor } = scene.holderOf(person.slot);
          taken.push({ kernel: person.before - remaining, factors: sum(person.byCause) });
          if (remaining <= 0) left.push({ kernel: leavingFor, factors: causeDrawn(scene, person) });
        }
      },
    },
  );
  return { taken, left };
}

/** The largest relative difference; what is lost by subtracting from the threshold is no difference of the hazards. */
const farthestApart = (taken: ReturnType<typeof hazardsOf>["taken"]) =>
  Math.max(...taken.map(({ kernel, factors }) => Math.max(0, Math.abs(kernel - factors) - 1e-14) / factors));

describe("the kernel's hazards are the product of their factors", () => {
  it("for everyone of the sample, in every month", () => {
    const { baseline, scenarios } = sampleWorkspace("en");
    const { taken, left } = hazardsOf(baseline, scenarios[0]!);
    expect(taken.length).toBeGreaterThan(trials * baseline.members.length * 6);
    expect(farthestApart(taken)).toBeLessThan(rounding);
    expect(left.filter(({ kernel, factors }) => kernel !== factors)).toEqual([]);
  });

  it.each([14, 28, 42, 2, 17, 6, 22, 38, 53, 41])("for everyone of organisation %i", (seed) => {
    const { baseline, scenarios } = randomOrganisation(seed);
    const { taken, left } = hazardsOf(baseline, scenarios[0]!);
    expect(taken.length).toBeGreaterThan(0);
    expect(farthestApart(taken)).toBeLessThan(rounding);
    expect(left.filter(({ kernel, factors }) => kernel !== factors)).toEqual([]);
  });

  it("for every cause there is", () => {
    const causes = [42, 53, 39].flatMap((seed) => {
      const { baseline, scenarios } = randomOrganisation(seed);
      return hazardsOf(baseline, scenarios[0]!).left.map(({ factors }) => factors);
    });
    expect(new Set(causes).size).toBe(attritionCauseIds.length);
  });
});
