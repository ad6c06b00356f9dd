import type { Workspace } from "../../shared/domain/workspace.ts";

/** A workspace as it is before anybody who left is on record. */
export function withoutHistory({ baseline, ...rest }: Workspace): Workspace {
  const { pastMembers: _past, pastMembersSince: _since, judgements: _judgements, ...facts } = baseline;
  return { ...rest, baseline: facts };
}
