import { describe, expect, it } from "vitest";
import { intervalOf } from "../../../../shared/analysis/statistics/estimate.ts";
import { type Part, leaveOneOut, partsOf, without } from "../../../../shared/analysis/decisions/leave-one-out.ts";
import type { LeverEffect } from "../../../../shared/domain/lever.ts";
import { problemsIn } from "../../../../shared/domain/problems.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { inProcessSimulator } from "../../../../shared/simulation/in-process-simulator.ts";
import {
  aBaseline,
  aChange,
  aLever,
  aMember,
  aScenario,
  aSegment,
  anActivity,
  constantLeaving,
  effortOf,
  nobodyLeaves,
} from "../../../support/builders.ts";

const { baseline, scenarios } = sampleWorkspace("en");

/** Two members at 160 hours each; a hundred accounts ask for 2 hours each of them. */
const workshop = (own = {}) =>
  aBaseline({
    members: [aMember({ id: "one" }), aMember({ id: "half", fteShare: 0.5 })],
    segments: [aSegment({ id: "a", openingAccounts: 100, effort: effortOf({ care: 2 }) })],
    activities: [anActivity({ id: "care" })],
    ...own,
  });
const still = aScenario({ trials: 10, coverageTargetShare: 1, coefficients: nobodyLeaves });
const worthsOf = async (parts: readonly Part[], of = workshop(), scenario = still) =>
  (await leaveOneOut(of, scenario, parts, [inProcessSimulator()]))!;

describe("the parts of a plan", () => {
  it("are its people, those who could be replaced, its enabled changes and the levers that run", () => {
    const parts = partsOf(baseline, scenarios[1]!);
    const countOf = (kind: Part["kind"]) => parts.filter((part) => part.kind === kind).length;
    expect(countOf("member")).toBe(baseline.members.length);
    expect(countOf("change")).toBe(scenarios[1]!.changes.filter(({ enabled }) => enabled).length);
    expect(countOf("lever")).toBe(baseline.levers.filter(({ running }) => running).length);
    const leaving = baseline.members[0]!.id;
    const soon = aChange({ type: "leave", memberId: leaving, month: scenarios[1]!.start });
    const fewer = partsOf(baseline, { ...scenarios[1]!, changes: [soon] });
    expect(fewer).toContainEqual({ kind: "member", memberId: leaving });
    expect(fewer).not.toContainEqual({ kind: "replaceableMember", memberId: leaving });
  });

  it("leave a plan that can still be meant, and the original as it was", () => {
    const plan = { baseline, scenario: scenarios[1]! };
    const before = JSON.stringify(plan);
    for (const part of partsOf(baseline, scenarios[1]!)) {
      const rest = without(part, plan);
      const workspace = {
        id: "w",
        name: "w",
        activeScenarioId: "s",
        baseline: rest.baseline,
        scenarios: [rest.scenario],
      };
      const codes = problemsIn(workspace).map(({ code }) => code);
      expect(codes).not.toContain("dangling");
      expect(codes).not.toContain("duplicateId");
      expect(rest).not.toEqual(plan);
    }
    expect(JSON.stringify(plan)).toBe(before);
  });
});

describe("the worth of a part", () => {
  it("of a team where nothing is left to chance is the coverage its hours bring, exactly", async () => {
    const [first, second] = await worthsOf([
      { kind: "member", memberId: "half" },
      { kind: "member", memberId: "one" },
    ]);
    // 240 of 200 hours with both; 80 of 200 without the one, 160 of 200 without the half.
    expect(first!.part).toEqual({ kind: "member", memberId: "one" });
    expect(first!.shortfall).toMatchObject({ standardError: 0, coversZero: false });
    expect(first!.shortfall.mean).toBeCloseTo(-0.6, 6);
    expect(second!.shortfall.mean).toBeCloseTo(-0.2, 6);
    expect(second!.holds).toMatchObject({ mean: 1, betterShare: 1, coversZero: false });
    expect(second!.leavers).toMatchObject({ mean: 0, coversZero: true });
  });

  it("of somebody who is replaced is less than of somebody who is not", async () => {
    const scenario = {
      ...still,
      coefficients: { ...nobodyLeaves, leadTimeMonths: 2, leadTimeSpread: 0.01 },
      backfill: { replacedShare: 1, delayMonths: 0 },
    };
    const worths = await worthsOf(
      [
        { kind: "replaceableMember", memberId: "one" },
        { kind: "member", memberId: "one" },
      ],
      workshop(),
      scenario,
    );
    expect(worths.map(({ part }) => part.kind)).toEqual(["member", "replaceableMember"]);
    expect(worths[1]!.shortfall.mean).toBeLessThan(0);
    // The departure that the question itself supposes is not one the plan has caused.
    expect(worths[1]!.leavers.mean).toBe(0);
  });

  it("of a change and of a running lever is what the plan would be without them", async () => {
    const everywhere = { segmentIds: [], stages: [], activityIds: [], touchModels: [] };
    const halving: LeverEffect = { on: "effort", ...everywhere, ratio: 0.5 };
    const levers = [
      aLever({ id: "guide", running: true, effects: [halving], costPerMonthJpy: 50_000 }),
      aLever({ id: "idle", effects: [halving] }),
    ];
    const busy = workshop({ members: [aMember({ id: "one" })], levers });
    const hire = aChange({ type: "leave", id: "goes", memberId: "one", month: still.start });
    const scenario = { ...still, changes: [{ ...hire, enabled: false }] };
    expect(partsOf(busy, scenario).filter(({ kind }) => kind === "lever" || kind === "change")).toEqual([
      { kind: "lever", leverId: "guide" },
    ]);
    const [guide] = await worthsOf([{ kind: "lever", leverId: "guide" }], busy, scenario);
    // 160 of 100 hours with it, 160 of 200 without.
    expect(guide!.shortfall.mean).toBeCloseTo(-0.2, 6);
    expect(guide!.costJpy.mean).toBeCloseTo(12 * 50_000, 3);
    const [goes] = await worthsOf([{ kind: "change", changeId: "goes" }], busy, { ...still, changes: [hire] });
    expect(goes!.shortfall.mean).toBeGreaterThan(0.5);
  });

  it("says when the comparison cannot tell it from nothing", async () => {
    const scenario = aScenario({ trials: 60, coefficients: constantLeaving(0.3) });
    const many = aBaseline({ members: Array.from({ length: 8 }, (_, index) => aMember({ id: `m${index}` })) });
    const [worth] = await worthsOf([{ kind: "replaceableMember", memberId: "m3" }], many, scenario);
    const { mean, standardError, low, high, coversZero } = worth!.leavers;
    expect([low, high]).toEqual([intervalOf({ mean, standardError }).low, intervalOf({ mean, standardError }).high]);
    // With the member 30 % of futures see them leave; without, none do.
    expect(Math.abs(mean - 0.3)).toBeLessThan(4 * standardError);
    expect(coversZero).toBe(false);
    // Nobody asks for work here: coverage is full with and without.
    expect(worth!.shortfall).toMatchObject({ mean: 0, low: 0, high: 0, coversZero: true });
  });

  it("is undefined once nobody wants it, and tells how far it is before", async () => {
    const seen: number[] = [];
    const given = await leaveOneOut(workshop(), still, partsOf(workshop(), still), [inProcessSimulator()], {
      onProgress: (done) => seen.push(done),
      isWanted: () => seen.length < 2,
    });
    expect(given).toBeUndefined();
    expect(seen).toEqual([1, 2]);
  });
});
