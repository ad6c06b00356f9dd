import createHighs, { type Highs } from "highs";
import { beforeAll, describe, expect, it } from "vitest";
import { withSelection } from "../../../../shared/analysis/recommended-plan/decision-set.ts";
import { decisionSetOf, leversToStart, ordinaryAsking } from "../../../../shared/analysis/recommended-plan/asked.ts";
import { lessonsOfPlan, holdShareOf, openPlan } from "../../../../shared/analysis/recommended-plan/judge.ts";
import { type RecommendedPlan, recommendPlan } from "../../../../shared/analysis/recommended-plan/recommend.ts";
import { seedsOf } from "../../../../shared/analysis/recommended-plan/size.ts";
import { changeSchema } from "../../../../shared/domain/change.ts";
import { impossiblePlans } from "../../../../shared/domain/impossible-plans.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { inProcessSimulator } from "../../../../shared/simulation/in-process-simulator.ts";
import { aSmallSearch, everySelection } from "../../../support/small-search.ts";

/** So few futures that a test takes a second: what is found is no better than they are. */
const size = {
  ...{ few: 120, full: 400, verify: 800, margin: 0.5 },
  ...{ improveEffort: 40, proveEffort: 40, expectedPlans: 60 },
};
const { plan, asked } = aSmallSearch(3);

describe("a recommended plan", () => {
  let highs: Highs;
  let found: RecommendedPlan;
  beforeAll(async () => {
    highs = await createHighs();
    found = (await recommendPlan(plan, asked, highs, { size }))!;
  });

  it("is the same again for the same question, and on two simulators as on one", async () => {
    const simulators = [inProcessSimulator(), inProcessSimulator()];
    expect(await recommendPlan(plan, asked, highs, { size, simulators })).toEqual(found);
  });

  it("consists of changes that a plan may hold, with something to say for each", () => {
    expect(found.kind).toBe("recommended");
    const changes = found.items.map(({ change }) => change);
    for (const change of changes) expect(changeSchema.safeParse(change).success).toBe(true);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
    const scenarios = [{ ...plan.scenario, changes }];
    const workspace = { id: "w", name: "w", baseline: plan.baseline, scenarios, activeScenarioId: plan.scenario.id };
    expect(impossiblePlans(workspace)).toEqual([]);
  });

  it("says what fresh luck says, and not what the search saw", async () => {
    const { searchSeed, verifySeed, verifiedFutures } = found.proof;
    expect(new Set([plan.scenario.seed, searchSeed, verifySeed]).size).toBe(3);
    const changes = found.items.map(({ change }) => change);
    const facts = { baseline: plan.baseline, scenario: { ...plan.scenario, changes }, from: found.from };
    const { lived } = await openPlan(facts, verifySeed, lessonsOfPlan(plan))(verifiedFutures);
    expect(holdShareOf(lived)).toBeCloseTo(found.holdShare.value, 10);
    expect(found.holdShare.value).toBeGreaterThanOrEqual(plan.scenario.safetyShare);
  });

  it("ends soon after nobody wants it any more, with no answer", async () => {
    let heard = 0;
    const answer = await recommendPlan(plan, asked, highs, {
      size,
      onProgress: () => (heard += 1),
      isWanted: () => heard < 3,
    });
    expect(answer).toBeUndefined();
    expect(heard).toBeLessThan(12);
  });

  it("is the closest there is, with what stands in the way, where no plan within the limits holds", async () => {
    const hard = { ...plan, scenario: { ...plan.scenario, growthRatio: 8 } };
    const closest = (await recommendPlan(hard, asked, highs, { size }))!;
    expect(closest.kind).toBe("closest");
    expect(closest.obstacles.length).toBeGreaterThan(0);
    expect(closest.obstacles[0]!.shortShare).toBeGreaterThan(1 - hard.scenario.safetyShare);
  });

  it("is strengthened until fresh luck agrees, where the search was content with too little", async () => {
    const careless = { ...size, full: 120, margin: -6 };
    const repaired = (await recommendPlan(plan, asked, highs, { size: careless }))!;
    expect(repaired.proof.repairs).toBeGreaterThan(0);
    expect(repaired.kind).toBe("recommended");
    expect(repaired.holdShare.value).toBeGreaterThanOrEqual(plan.scenario.safetyShare);
  });

  it("adds nothing to a plan that holds", async () => {
    const easy = { ...plan, scenario: { ...plan.scenario, coverageTargetShare: 0.3 } };
    const nothing = (await recommendPlan(easy, asked, highs, { size }))!;
    expect(nothing).toMatchObject({ kind: "holds", items: [], from: 0 });
    expect(nothing.moreCostJpy.value).toBe(0);
  });

  it("keeps to a ceiling of cost", async () => {
    const ceiling = { ...asked, mostCostJpy: found.moreCostJpy.value * 0.6 };
    const kept = (await recommendPlan(plan, ceiling, highs, { size }))!;
    if (kept.kind === "recommended") expect(kept.moreCostJpy.value).toBeLessThan(found.moreCostJpy.value * 0.65);
    else expect(kept.kind).toBe("closest");
  });
});

describe("what may be recommended", () => {
  it("is only what the plan has not decided about, and by default what somebody can pull", () => {
    const { baseline, scenarios } = sampleWorkspace("en");
    const [, ahead] = scenarios;
    const free = leversToStart({ baseline, scenario: ahead! }).map(({ id }) => id);
    expect(free).not.toContain("operations-design");
    expect(free).not.toContain("honest-interviews");
    const usual = ordinaryAsking({ baseline, scenario: ahead! });
    for (const id of usual.leverIds) expect(baseline.levers.find((lever) => lever.id === id)?.owner).toBeDefined();
  });

  it("is every plan of the set once, within its limits", async () => {
    const set = decisionSetOf(plan, asked, await createHighs());
    const all = everySelection(set);
    expect(new Set(all.map((selection) => JSON.stringify(selection))).size).toBe(all.length);
    for (const selection of all)
      expect(withSelection(set, plan.scenario, selection).changes.length).toBeLessThanOrEqual(4);
    expect(seedsOf(7).verify(0)).not.toBe(seedsOf(7).verify(1));
  });
});
