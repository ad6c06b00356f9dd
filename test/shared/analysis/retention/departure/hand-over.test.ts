import { describe, expect, it } from "vitest";
import { isClear } from "../../../../../shared/analysis/retention/departure/compared.ts";
import { stayingPlan, windowFrom } from "../../../../../shared/analysis/retention/departure/departing-plans.ts";
import { handOverOf, withHandOver } from "../../../../../shared/analysis/retention/departure/hand-over.ts";
import { handOverSteps } from "../../../../../shared/analysis/retention/departure/hand-over-steps.ts";
import { addMonths } from "../../../../../shared/base/month.ts";
import { type Change, changeSchema } from "../../../../../shared/domain/change.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";
import { checkedPlan } from "../../../../../shared/simulation/checked-plan.ts";
import { aBaseline, aMember, aScenario } from "../../../../support/builders.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const scenario = { ...scenarios[0]!, months: 24, trials: 120 };
const asked = { memberIds: ["m10"], monthIndex: 6 };
const steps = handOverSteps({ baseline, scenario, ...asked });

describe("steps of a hand-over", () => {
  it("are hires ahead, a later day, a surer successor, colleagues who take over and levers that somebody can pull", () => {
    expect(new Set(steps.map(({ kind }) => kind))).toEqual(
      new Set(["hireAhead", "laterDay", "backfill", "widen", "learn", "lever"]),
    );
    const owners = new Map(baseline.levers.map(({ id, owner }) => [id, owner]));
    for (const step of steps) if (step.kind === "lever") expect(owners.get(step.leverId)).toBeDefined();
  });

  it("are changes that a plan can hold, with ids of their own", () => {
    const window = windowFrom(asked.monthIndex, scenario.months);
    const staying = stayingPlan({ baseline, scenario }, asked.memberIds, window);
    const ids = steps.flatMap(({ changes }) => changes.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const step of steps) {
      for (const change of step.changes) expect(changeSchema.safeParse(change).error).toBeUndefined();
      const plan = withHandOver(staying, step, asked);
      expect(() => checkedPlan(plan.baseline, plan.scenario)).not.toThrow();
    }
  });

  it("begin no earlier than the plan, so early that they are there on the day", () => {
    const [ahead] = handOverSteps({ baseline, scenario, memberIds: ["m10"], monthIndex: 2 });
    expect(ahead).toMatchObject({ kind: "hireAhead", monthsAhead: 2, month: scenario.start });
    for (const { month, kind } of steps) {
      expect(month >= scenario.start).toBe(true);
      if (kind === "hireAhead") expect(month < addMonths(scenario.start, asked.monthIndex)).toBe(true);
    }
  });

  it("are made from the plan in that month: nobody whom it has leave, and people as it changes them", () => {
    const taker = steps.find((step) => step.kind === "learn")!;
    const memberId = taker.kind === "learn" ? taker.memberId : "";
    const common = { month: addMonths(scenario.start, 2), enabled: true, tags: [] };
    const mix = { sales: 0, support: 0, analyst: 1 };
    const changes: readonly Change[] = [
      ...scenario.changes,
      { ...common, id: "goes", type: "leave", memberId },
      { ...common, id: "turns", type: "changeMix", memberId: "m10", mix },
    ];
    const planned = handOverSteps({ baseline, scenario: { ...scenario, changes: [...changes] }, ...asked });
    const named = planned.map((step) => ("memberId" in step ? step.memberId : undefined));
    expect(named).not.toContain(memberId);
    const [hire] = planned.find(({ kind }) => kind === "hireAhead")!.changes;
    expect(hire).toMatchObject({ type: "hire", mix });
  });

  it("need neither colleagues nor levers to exist", () => {
    const alone = aBaseline({ members: [aMember({ id: "one" })] });
    const kinds = handOverSteps({ baseline: alone, scenario: aScenario(), memberIds: ["one"], monthIndex: 0 });
    expect(kinds.every(({ kind }) => kind === "hireAhead" || kind === "laterDay" || kind === "backfill")).toBe(true);
  });
});

describe("what a step is worth", () => {
  const handOver = handOverOf(baseline, scenario, asked, 60)!;

  it("is told against the same departure without it, what leaves least undone first", () => {
    const undone = handOver.steps.map(({ effects }) => effects.leftOpenHours.difference.value);
    expect(undone).toEqual(undone.toSorted((one, other) => one - other));
    const before = new Set(handOver.steps.map(({ effects }) => effects.leftOpenHours.before));
    expect(before.size).toBe(1);
  });

  it("is clear for somebody who is there on the last day", () => {
    const ahead = handOver.steps.find(({ step }) => step.id === "hireAhead-6")!;
    expect(ahead.effects.leftOpenHours.difference.value).toBeLessThan(0);
    expect(isClear(ahead.effects.leftOpenHours.difference)).toBe(true);
    expect(ahead.effects.costJpy.difference.value).toBeGreaterThan(0);
  });

  it("is nothing for people who are not there", () => {
    expect(handOverOf(baseline, scenario, { memberIds: ["nobody"], monthIndex: 6 }, 30)).toBeUndefined();
  });
});
