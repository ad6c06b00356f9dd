import createHighs, { type Highs } from "highs";
import { beforeAll, describe, expect, it } from "vitest";
import { booksAt } from "../../../../shared/analysis/book/books.ts";
import { type AskedToEven, type EvenAnswer, proposeEvenBooks } from "../../../../shared/analysis/book/propose.ts";
import type { Plan } from "../../../../shared/analysis/decisions/score-plans.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import { giveAccounts } from "../../../../shared/domain/edits/account-owners.ts";
import type { Workspace } from "../../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aLargeBook } from "../../../support/a-large-book.ts";
import {
  aBaseline,
  aChange,
  aMember,
  anAccount,
  aScenario,
  aSegment,
  effortOf,
  start,
} from "../../../support/builders.ts";

const asked: AskedToEven = { monthIndex: 0, keepsRenewing: false, joiningIds: [] };
/** Room for a busy machine: what is found must not depend on it. */
const patient = { gapShare: 0.01, gapHours: 1, seconds: 120 };

function ready(answer: EvenAnswer) {
  if (answer.status !== "ready") throw new Error(answer.status);
  return answer;
}

/** 10 hours an account, 160 hours a person: all ten accounts with Aya, none with Rei. */
function twoPeople(own: Partial<Plan["baseline"]> = {}): Plan {
  const members = [aMember({ id: "aya" }), aMember({ id: "rei" })];
  const accounts = Array.from({ length: 10 }, (_, index) =>
    anAccount({ id: `a${index}`, ownerId: "aya", arrJpy: (index + 1) * 1_000_000 }),
  );
  const segments = [aSegment({ id: "a", effort: effortOf({ care: 10 }) })];
  return { baseline: aBaseline({ members, accounts, segments, ...own }), scenario: aScenario() };
}

describe("a proposal for even books", () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await createHighs();
  });
  const propose = (plan: Plan, more: Partial<AskedToEven> = {}) =>
    proposeEvenBooks(plan, { ...asked, ...more }, highs, patient);

  it("shares one person's accounts with another who is asked in, the smallest contracts first", () => {
    const { proposals, isProven, leastShare } = ready(propose(twoPeople(), { joiningIds: ["rei"] }));
    const even = proposals.at(-1)!;
    // 50 of 160 hours each.
    expect([even.limitShare, leastShare, isProven, even.isProven]).toEqual([0.32, 0.32, true, true]);
    expect(even.moves.map(({ accountId, toId, reason }) => [accountId, toId, reason])).toEqual(
      ["a0", "a1", "a2", "a3", "a4"].map((id) => [id, "rei", "relief"]),
    );
    // 30 % of ten hours for three months, five times.
    expect(even.handOverHours).toBeCloseTo(45, 6);
    const calm = proposals[0]!;
    expect(calm.moves.length).toBeLessThan(even.moves.length);
    expect(calm.limitShare).toBeGreaterThan(even.limitShare);
  });

  it("moves nothing where nobody else takes part", () => {
    const { proposals } = ready(propose(twoPeople()));
    expect(proposals.map(({ moves }) => moves)).toEqual([[]]);
  });

  it("gives the accounts of whoever leaves within the year to others, and says why", () => {
    const plan = twoPeople();
    const leaves = aChange({ type: "leave", memberId: "aya", month: addMonths(start, 4) });
    const leaving = { ...plan, scenario: aScenario({ changes: [leaves] }) };
    const { proposals } = ready(propose(leaving, { joiningIds: ["rei"] }));
    expect(proposals.at(-1)!.moves.map(({ reason, toId }) => [reason, toId])).toEqual(
      Array.from({ length: 10 }, () => ["leaving", "rei"]),
    );
  });

  it("keeps books and accounts that are locked, and what renews soon where that is wished", () => {
    const { baseline } = twoPeople();
    const locked = { ...aMember({ id: "aya" }), bookLocked: true };
    const { proposals } = ready(
      propose(twoPeople({ members: [locked, aMember({ id: "rei" })] }), { joiningIds: ["rei"] }),
    );
    expect(proposals[0]!.moves).toEqual([]);
    const accounts = baseline.accounts.map((account, index) =>
      index < 3
        ? { ...account, lockedToOwner: true }
        : index < 6
          ? { ...account, started: addMonths(start, -11) }
          : { ...account, started: addMonths(start, -6) },
    );
    const kept = ready(propose(twoPeople({ accounts }), { joiningIds: ["rei"], keepsRenewing: true }));
    expect(kept.proposals.at(-1)!.moves.map(({ accountId }) => accountId)).toEqual(["a6", "a7", "a8", "a9"]);
  });

  it("says when a limit on difficult accounts leaves no way", () => {
    const { baseline } = twoPeople();
    const accounts = baseline.accounts.map((account) => ({ ...account, difficult: true }));
    expect(propose(twoPeople({ accounts }), { joiningIds: ["rei"], mostDifficultShare: 0.5 }).status).toBe(
      "impossible",
    );
  });

  it("says which accounts find nobody", () => {
    const accounts = [anAccount({ id: "lost", segmentId: "b" })];
    const segments = [aSegment({ id: "a" }), aSegment({ id: "b" })];
    const members = [aMember({ id: "aya", segmentIds: ["a"] })];
    const answer = ready(propose(twoPeople({ accounts, segments, members }), { joiningIds: ["aya"] }));
    expect(answer.strandedIds).toEqual(["lost"]);
  });

  it("does what it promises: after the sample's moves nobody carries more than the limit", () => {
    const workspace = sampleWorkspace("en");
    const scenario = workspace.scenarios[0]!;
    const { proposals, holderIds } = ready(propose({ baseline: workspace.baseline, scenario }));
    for (const { moves, limitShare } of proposals) {
      const draft = structuredClone<Workspace>(workspace);
      giveAccounts(moves.map(({ accountId, toId }) => ({ accountId, ownerId: toId })))(draft);
      const after = booksAt(draft.baseline, scenario, 0).books.filter(({ post }) => holderIds.includes(post.id));
      // Yields follow what all accounts with a person ask for, which the moves hardly change; hours are counted in hundredths.
      for (const { loadShare } of after) expect(loadShare).toBeLessThan(limitShare + 0.005);
    }
  });

  it("is optimal for 400 accounts and 24 people with locks, breaks none, and is the same every time", () => {
    const { plan, asked: all } = aLargeBook();
    const answer = ready(proposeEvenBooks(plan, all, highs, patient));
    expect(answer.isProven).toBe(true);
    const locked = new Set(plan.baseline.accounts.filter((one) => one.lockedToOwner).map(({ id }) => id));
    const membersById = new Map(plan.baseline.members.map((member) => [member.id, member]));
    const segmentOf = new Map(plan.baseline.accounts.map(({ id, segmentId }) => [id, segmentId]));
    for (const { moves, isProven, handOverHours, leastHandOverHours } of answer.proposals) {
      expect(isProven).toBe(true);
      expect(handOverHours - leastHandOverHours).toBeLessThanOrEqual(Math.max(1, 0.01 * handOverHours) + 0.5);
      for (const { accountId, fromId, toId } of moves) {
        expect(locked.has(accountId)).toBe(false);
        expect(fromId).not.toBe(toId);
        const { segmentIds } = membersById.get(toId)!;
        expect(segmentIds.length === 0 || segmentIds.includes(segmentOf.get(accountId)!)).toBe(true);
      }
    }
    expect(proposeEvenBooks(plan, all, highs, patient)).toEqual(answer);
  }, 90_000);
});
