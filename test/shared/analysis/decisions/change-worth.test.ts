import { describe, expect, it } from "vitest";
import {
  groupsOf,
  inOrder,
  standingOf,
  valueChanges,
  withoutChanges,
} from "../../../../shared/analysis/decisions/change-worth.ts";
import { worthScores } from "../../../../shared/analysis/decisions/worth-scores.ts";
import { month } from "../../../../shared/base/month.ts";
import type { Change, ChangeOf } from "../../../../shared/domain/change.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { checkedPlan } from "../../../../shared/simulation/checked-plan.ts";
import { inProcessSimulator } from "../../../../shared/simulation/in-process-simulator.ts";
import { runTrials } from "../../../../shared/simulation/run-trials.ts";
import {
  aBaseline,
  aChange,
  aHire,
  aMember,
  aScenario,
  aSegment,
  anActivity,
  constantLeaving,
  effortOf,
  nobodyLeaves,
} from "../../../support/builders.ts";

/** One person at 160 hours; 300 accounts ask for 2 hours each of them, so that 440 are missing every month. */
const workshop = (accounts = 300) =>
  aBaseline({
    members: [aMember({ id: "one" })],
    segments: [aSegment({ id: "a", openingAccounts: accounts, effort: effortOf({ care: 2 }) })],
    activities: [anActivity({ id: "care" })],
  });
const atOnce = { ...nobodyLeaves, leadTimeMonths: 0, rampMonths: 0 };
const hireOf = (id: string, own: Partial<ChangeOf<"hire">> = {}) =>
  aHire({ id, mix: { sales: 1, support: 0, analyst: 0 }, ...own });
const planned = (changes: readonly Change[], own: Partial<Scenario> = {}) =>
  aScenario({ trials: 10, coverageTargetShare: 1, coefficients: atOnce, changes: [...changes], ...own });
const valued = async (scenario: Scenario, baseline = workshop()) =>
  (await valueChanges({ baseline, scenario }, [inProcessSimulator()], { trials: scenario.trials }))!;

describe("the worth of a change", () => {
  it("is the plan less the same plan without it, as anybody would compare the two", async () => {
    const { baseline, scenarios } = sampleWorkspace("en");
    const scenario = { ...scenarios[1]!, trials: 60 };
    const { changes } = await valued(scenario, baseline);
    const id = "second-analyst";
    const scoresOf = async (of: Scenario) =>
      worthScores((await runTrials(checkedPlan(baseline, of), [inProcessSimulator()], { handOut: { leastDone: 1 } }))!);
    const [whole, rest] = [await scoresOf(scenario), await scoresOf(withoutChanges(scenario, [id]))];
    const worth = changes.find(({ changeId }) => changeId === id)!.worths.arr;
    const direct = whole.arr.reduce((sum, arr, trial) => sum + arr - rest.arr[trial]!, 0) / 60;
    expect(Math.abs(worth.mean - direct)).toBeLessThan(4 * worth.standardError);
  });

  it("adds up where one does not do the work of another, and says so", async () => {
    const { changes, groups, pairs } = await valued(planned([hireOf("first"), hireOf("second")]));
    const [first, second] = changes.map(({ worths }) => worths.work);
    // 160 hours a month for twelve months, each.
    expect(first!.mean).toBeCloseTo(12 * 160, 3);
    expect(first!.mean + second!.mean).toBeCloseTo(groups.at(-1)!.worths.work.mean, 3);
    expect(pairs[0]!.by.work).toMatchObject({ kind: "addUp" });
    expect(pairs[0]!.by.work!.fair[0]).toBeCloseTo(12 * 160, 3);
  });

  it("is small for each of two that can stand in for one another, and both together tell", async () => {
    // 240 hours asked for: either of the two hires covers what is missing.
    const { changes, pairs, groups } = await valued(planned([hireOf("first"), hireOf("second")]), workshop(120));
    expect(changes.map(({ worths }) => worths.work.mean)).toEqual([0, 0]);
    expect(changes.map(({ worths }) => standingOf(worths).kind)).toEqual(["nothing", "nothing"]);
    expect(groups.at(-1)!.worths.work.mean).toBeCloseTo(12 * 80, 3);
    // Neither is worth anything beside the other, so there is no foremost pair to look at.
    expect(pairs).toEqual([]);
  });

  it("of a pair is shared out so that both parts are the whole", async () => {
    const { pairs } = await valued(planned([hireOf("first"), hireOf("second")]), workshop(220));
    const { together, excess, kind, fair } = pairs[0]!.by.work!;
    // 440 asked for: 280 missing without either, 120 with one, none with both, and the last one idles in part.
    expect(together.mean).toBeCloseTo(12 * 280, 3);
    expect(excess.mean).toBeCloseTo(12 * (120 + 120 - 280), 3);
    expect(kind).toBe("inPartTheSame");
    expect(fair[0] + fair[1]).toBeCloseTo(together.mean, 3);
  });

  it("has a place that is shared by those whom luck cannot tell apart", async () => {
    const { changes } = await valued(
      planned([hireOf("early"), hireOf("twin"), hireOf("late", { month: month("2027-06") })]),
      workshop(600),
    );
    expect(
      inOrder(changes, "work").map(({ changeId, places }) => [changeId, places.work.best, places.work.last]),
    ).toEqual([
      ["early", 1, 2],
      ["twin", 1, 2],
      ["late", 3, 3],
    ]);
    // Of cost the least is best: whoever comes last is paid least.
    expect(inOrder(changes, "cost")[0]!.changeId).toBe("late");
  });

  it("tells what harms from what helps", async () => {
    const goes = aChange({ id: "goes", type: "leave", memberId: "one", month: month("2027-03") });
    const { changes } = await valued(planned([goes]));
    const [gone] = changes;
    expect(standingOf(gone!.worths)).toMatchObject({ kind: "told", helps: [], harms: ["work", "kept"] });
    expect(gone!.worths.cost.mean).toBeLessThan(0);
  });

  it("counts as kept who is on the team today, not who is hired and may leave as well", async () => {
    const scenario = planned([hireOf("first")], {
      trials: 200,
      coefficients: { ...constantLeaving(0.5), leadTimeMonths: 0 },
    });
    const { changes } = await valued(scenario, workshop(0));
    expect(changes[0]!.worths.kept).toMatchObject({ mean: 0, standardError: 0 });
  });
});

describe("the groups of a plan", () => {
  it("are its tags of more than one change, and everything together", () => {
    const tagged = planned([
      { ...hireOf("a"), tags: ["wave", "alone"] },
      { ...hireOf("b"), tags: ["wave"] },
      { ...hireOf("c"), tags: [] },
      { ...hireOf("d"), tags: ["wave"], enabled: false },
    ]);
    expect(groupsOf(tagged)).toEqual([{ tag: "wave", changeIds: ["a", "b"] }, { changeIds: ["a", "b", "c"] }]);
    expect(groupsOf(planned([hireOf("a")]))).toEqual([]);
  });
});
