import { describe, expect, it } from "vitest";
import { accountsByOwner, leftAccounts } from "../../../../../shared/analysis/retention/departure/left-accounts.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";
import { checkedPlan } from "../../../../../shared/simulation/checked-plan.ts";
import { aBaseline, aMember, anAccount, aScenario, aSegment } from "../../../../support/builders.ts";

describe("the accounts that lose their person", () => {
  it("are a member's book, account by account, and nobody's are left out", () => {
    const { baseline, scenarios } = sampleWorkspace("en");
    const plan = checkedPlan(baseline, scenarios[0]!);
    const of = accountsByOwner(baseline, plan);
    const counts = baseline.segments.map(
      ({ id }) => baseline.accounts.filter(({ segmentId }) => segmentId === id).length,
    );
    for (const [slot, { id: memberId }] of baseline.members.entries()) {
      const { listed } = of(memberId);
      baseline.segments.forEach(({ id }, segment) => {
        const share = plan.slot.book[slot * baseline.segments.length + segment]!;
        const own = listed.filter(({ segmentId }) => segmentId === id).length;
        if (own > 0) expect(share).toBeCloseTo(own / counts[segment]!, 9);
      });
    }
    const tech = new Set(baseline.segments.flatMap(({ id, touchModel }) => (touchModel === "tech" ? [id] : [])));
    const owned = baseline.accounts.filter(({ ownerId, segmentId }) => ownerId !== undefined && !tech.has(segmentId));
    const sum = (all: readonly { readonly arrJpy: number }[]) => all.reduce((whole, { arrJpy }) => whole + arrJpy, 0);
    expect(sum(baseline.members.flatMap(({ id }) => of(id).listed))).toBe(sum(owned));
    expect(sum(owned)).toBeGreaterThan(0);
  });

  it("are a part of the segment by working time where none is listed by person", () => {
    const baseline = aBaseline({
      members: [aMember({ id: "whole" }), aMember({ id: "half", fteShare: 0.5 })],
      segments: [aSegment({ id: "a", openingAccounts: 30, arrPerAccountJpy: 1_000_000 })],
    });
    const plan = checkedPlan(baseline, aScenario());
    const { listed, parts, arrJpy } = leftAccounts(baseline, plan, ["half"]);
    expect(listed).toEqual([]);
    expect(parts[0]!.accounts).toBeCloseTo(10, 9);
    expect(arrJpy).toBeCloseTo(10_000_000, 3);
    expect(leftAccounts(baseline, plan, ["whole", "half"]).arrJpy).toBeCloseTo(30_000_000, 3);
  });

  it("are none of those that nobody looks after by person", () => {
    const baseline = aBaseline({
      members: [aMember({ id: "one" })],
      segments: [aSegment({ id: "a", touchModel: "tech" })],
      accounts: [anAccount({ id: "x", ownerId: "one" })],
    });
    const left = leftAccounts(baseline, checkedPlan(baseline, aScenario()), ["one"]);
    expect(left).toEqual({ listed: [], parts: [], arrJpy: 0 });
  });
});
