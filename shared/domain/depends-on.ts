/** What would go, or lose its owner, with people who are taken off the team. */
import type { Workspace } from "./workspace.ts";

export type Dependents = {
  readonly checkIns: number;
  /** What leaders thought would happen to them; it stays with somebody who is recorded as having left. */
  readonly judgements: number;
  readonly accounts: number;
  /** Activities and metrics that they own. */
  readonly duties: number;
  /** People who would be left without a manager. */
  readonly reports: number;
  /** Dated changes about them, in all plans that still follow the facts. */
  readonly changes: number;
};

export function dependentsOf({ baseline, scenarios }: Workspace, memberIds: readonly string[]): Dependents {
  const gone = new Set(memberIds);
  const isTheirs = (id: string | undefined) => id !== undefined && gone.has(id);
  const owned = (things: readonly { readonly ownerId?: string | undefined }[]) =>
    things.filter(({ ownerId }) => isTheirs(ownerId)).length;
  return {
    checkIns: baseline.checkIns.filter(({ memberId }) => isTheirs(memberId)).length,
    judgements: (baseline.judgements ?? []).filter(({ memberId }) => isTheirs(memberId)).length,
    accounts: owned(baseline.accounts),
    duties: owned(baseline.activities) + owned(baseline.metrics),
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
