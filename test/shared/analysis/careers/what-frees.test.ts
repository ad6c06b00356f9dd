import { describe, expect, it } from "vitest";
import { freeingSteps } from "../../../../shared/analysis/careers/freeing-steps.ts";
import type { Concern } from "../../../../shared/analysis/careers/flags.ts";
import { whatFrees } from "../../../../shared/analysis/careers/what-frees.ts";
import { withStep } from "../../../../shared/analysis/decisions/next-steps.ts";
import { changeSchema } from "../../../../shared/domain/change.ts";
import { teamAt } from "../../../../shared/domain/team-at.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { checkedPlan } from "../../../../shared/simulation/checked-plan.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const scenario = { ...scenarios[0]!, months: 24, trials: 120 };
const plan = { baseline, scenario };
const posts = teamAt(baseline, scenario, scenario.start);
const stepsFor = (id: string, ...concerns: Concern[]) =>
  freeingSteps(
    posts.find((post) => post.id === id)!,
    concerns,
    plan,
    scenario.start,
  );
const hasegawa = "m05";
const murakami = "m10";
const fujiwara = "m21";

describe("what would free a person", () => {
  it("is a seat on each level above, for the first in line or for them", () => {
    const steps = stepsFor(hasegawa, "blocked");
    expect(steps.map(({ changes }) => changes.map(({ type }) => type))).toEqual([
      ["openSeats"],
      ["openSeats", "promote"],
      ["openSeats"],
      ["openSeats", "promote"],
    ]);
    const [post] = posts.filter(({ id }) => id === hasegawa);
    expect(freeingSteps(post!, ["blocked"], plan, scenario.start, () => true)).toHaveLength(2);
  });

  it("is a senior of their type, a rotation, or a product seat from the team's own inventory", () => {
    const [senior, mentor] = stepsFor(fujiwara, "alone");
    expect(senior!.changes[0]).toMatchObject({ type: "hire", mix: { analyst: 0.7 }, levelId: "principal" });
    expect(mentor!.changes[0]).toMatchObject({ type: "startLever", leverId: "outside-mentor" });
    expect(stepsFor(hasegawa, "operator")[0]!.changes[0]).toMatchObject({ leverId: "job-rotation" });
    expect(stepsFor(hasegawa, "productWork")[0]!.changes[0]).toMatchObject({ leverId: "product-seat" });
  });

  it("is made of changes that a plan can hold", () => {
    const steps = posts.flatMap(({ id }) => stepsFor(id, "blocked", "alone", "operator", "phase", "productWork"));
    for (const step of steps) {
      for (const change of step.changes) expect(changeSchema.safeParse(change).error).toBeUndefined();
      expect(new Set(step.changes.map(({ id }) => id)).size).toBe(step.changes.length);
    }
    const different = [...new Map(steps.map((step) => [step.id, step])).values()];
    for (const step of different) expect(() => checkedPlan(baseline, withStep(scenario, step))).not.toThrow();
  });

  it("shortens the wait on the same luck, and says who takes a seat before them", () => {
    const [, , seat, ownSeat] = stepsFor(hasegawa, "blocked");
    const { freed, now } = whatFrees(baseline, scenario, { personId: hasegawa, steps: [seat!, ownSeat!] })!;
    const [first, own] = freed;
    expect(first!.takenBy).toBe(murakami);
    expect(own!.takenBy).toBeUndefined();
    expect(own!.effects.waitMonths.after).toBe(0);
    expect(own!.effects.rises.after).toBe(1);
    expect(first!.effects.waitMonths.before).toBe(now.waitMonths.value);
    const { mean, standardError, betterShare } = first!.effects.waitMonths;
    expect(mean).toBeLessThan(-4 * standardError);
    expect(betterShare).toBeGreaterThan(0.5);
  });

  it("knows nothing of someone the plan does not know", () => {
    expect(whatFrees(baseline, scenario, { personId: "nobody", steps: [] })).toBeUndefined();
  });
});
