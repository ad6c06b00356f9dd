import type { Change } from "../change.ts";
import { ownersOf, writeOwners } from "../owners.ts";
import { forgetJudgementsAbout } from "./judgements.ts";
import { inTurn, type Recipe } from "./recipe.ts";

/** Takes people off the team, and with them what would otherwise point to nobody: their check-ins, plans and duties, and judgements about them. */
export const removeMembers = (memberIds: readonly string[]): Recipe =>
  inTurn(takeOffTeam(memberIds), forgetJudgementsAbout(memberIds));

/** The same for somebody who goes on the list of those who have left: what was thought would happen to them can now be compared. */
export const takeOffTeam =
  (memberIds: readonly string[]): Recipe =>
  (draft) => {
    const { baseline, scenarios, snoozedTalks } = draft;
    const gone = new Set(memberIds);
    if (snoozedTalks) draft.snoozedTalks = snoozedTalks.filter(({ memberId }) => !gone.has(memberId));
    baseline.members = baseline.members.filter(({ id }) => !gone.has(id));
    baseline.checkIns = baseline.checkIns.filter(({ memberId }) => !gone.has(memberId));
    if (baseline.candidates)
      baseline.candidates = baseline.candidates.filter(({ memberId }) => !gone.has(memberId ?? ""));
    for (const member of baseline.members) if (gone.has(member.managerId ?? "")) delete member.managerId;
    for (const held of [...baseline.accounts, ...(baseline.actions ?? [])])
      if (gone.has(held.ownerId ?? "")) delete held.ownerId;
    for (const duty of [...baseline.activities, ...baseline.metrics, ...(baseline.workBetween ?? [])]) {
      const owners = ownersOf(duty);
      const left = owners.filter((owner) => owner.kind === "team" || !gone.has(owner.memberId));
      if (left.length < owners.length) writeOwners(duty, left);
    }
    const concerns = (change: Change) => "memberId" in change && gone.has(change.memberId);
    for (const scenario of scenarios) {
      // It stands on facts in which they are still there.
      if (scenario.frozen) continue;
      scenario.changes = scenario.changes.filter((change) => !concerns(change));
      for (const change of scenario.changes) {
        if ("managerId" in change && gone.has(change.managerId ?? "")) delete change.managerId;
      }
    }
  };
