import { describe, expect, it } from "vitest";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Member } from "../../../../shared/domain/member.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { compilePlan } from "../../../../shared/simulation/compile-plan.ts";
import { aMember } from "../../../support/builders.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const [scenario] = scenarios as [Scenario];

/** A plan compiled where nothing is remembered of it: copies are other people. */
const anew = (facts: Baseline, plan: Scenario) => compilePlan(structuredClone(facts), plan);

describe("people of a plan that are remembered", () => {
  it("stay the very same rows for an edit that does not touch them", () => {
    const before = compilePlan(baseline, scenario);
    const after = compilePlan(baseline, { ...scenario, growthRatio: 1.4, trials: 7 });
    expect(after.row).toBe(before.row);
    expect(after.segment.newMean).not.toEqual(before.segment.newMean);
  });

  it.each<[what: string, facts: Baseline, plan: Scenario]>([
    ["the plan as it is", baseline, scenario],
    ["growth", baseline, { ...scenario, growthRatio: 2 }],
    ["the horizon", baseline, { ...scenario, months: 12 }],
    ["the first month", baseline, { ...scenario, start: "2027-05" as Scenario["start"] }],
    ["a coefficient", baseline, { ...scenario, coefficients: { ...scenario.coefficients, thetaOther: 2 } }],
    ["a change left out", baseline, { ...scenario, changes: scenario.changes.slice(1) }],
    ["the company", { ...baseline, company: { ...baseline.company, wrongFitShare: 0.9 } }, scenario],
    ["somebody gone", { ...baseline, members: baseline.members.slice(1) }, scenario],
    ["two in each other's place", { ...baseline, members: baseline.members.toReversed() }, scenario],
    ["somebody new", { ...baseline, members: [...baseline.members, aMember({ id: "new" })] }, scenario],
    ["nothing left to answer", { ...baseline, checkIns: [] }, scenario],
    [
      "accounts that are all difficult",
      { ...baseline, accounts: baseline.accounts.map((account) => ({ ...account, difficult: true })) },
      scenario,
    ],
  ])("are those of the plan at hand after %s", (_, facts, plan) => {
    compilePlan(baseline, scenario);
    expect(compilePlan(facts, plan)).toEqual(anew(facts, plan));
  });
  it.each<[what: string, edited: Partial<Member>]>([
    ["the mix", { mix: { sales: 0.1, support: 0.2, analyst: 0.7 } }],
    ["the segments", { segmentIds: [] }],
    ["the manager", { managerId: undefined }],
    ["hours", { fteShare: 0.5, contractHours: 90 }],
    ["a known departure", { leaves: "2027-08" as Member["leaves"] }],
    ["what a person puts up with", { chaosTolerance: 0.05, promotionAmbition: 0.95, phasePreference: "zeroToOne" }],
  ])("are those of the plan at hand after edits of one after another: %s", (_, edited) => {
    let facts = baseline;
    compilePlan(facts, scenario);
    for (const place of [3, 11, 3, 0]) {
      const members = facts.members.map((member, at) => (at === place ? { ...member, ...edited } : member));
      facts = { ...facts, members };
      expect(compilePlan(facts, scenario)).toEqual(anew(facts, scenario));
      // What was compiled anew is remembered now: back to the people of the edits.
      compilePlan(facts, scenario);
    }
  });
});
