/** What would go, or lose its owner, with people who are taken off the team. */
import { ownersOf } from "./owners.ts";
import type { Workspace } from "./workspace.ts";

export type Dependents = {
  readonly checkIns: number;
  /** What leaders thought would happen to them; it stays with somebody who is recorded as having left. */
  readonly judgements: number;
  readonly accounts: number;
  /** Activities, metrics and work between teams that they answer for, alone or with others. */
  readonly duties: number;
  /** People who would be left without a manager. */
  readonly reports: number;
  /** Dated changes about them, in all plans that still follow the facts. */
  readonly changes: number;
};

export function dependentsOf({ baseline, scenarios }: Workspace, memberIds: readonly string[]): Dependents {
  const gone = new Set(memberIds);
  const isTheirs = (id: string | undefined) => id !== undefined && gone.has(id);
  return {
    checkIns: baseline.checkIns.filter(({ memberId }) => isTheirs(memberId)).length,
    judgements: (baseline.judgements ?? []).filter(({ memberId }) => isTheirs(memberId)).length,
    accounts: baseline.accounts.filter(({ ownerId }) => isTheirs(ownerId)).length,
    duties: [...baseline.activities, ...baseline.metrics, ...(baseline.workBetween ?? [])].filter((duty) =>
      ownersOf(duty).some((owner) => owner.kind === "member" && isTheirs(owner.memberId)),
    ).length,
    reports: baseline.members.filter(({ id, managerId }) => !gone.has(id) && isTheirs(managerId)).length,
    changes: scenarios
      .filter(({ frozen }) => frozen === undefined)
      .reduce(
        (sum, { changes }) =>
          sum + changes.filter((change) => "memberId" in change && isTheirs(change.memberId)).length,
        0,
      ),
  };
}
