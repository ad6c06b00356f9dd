import type { Scenario } from "../../../../shared/domain/scenario.ts";

export type TagStanding = {
  readonly tag: string;
  readonly changes: number;
  readonly inForce: number;
  readonly reason: string | undefined;
};

/** Every tag that a change carries, in the order in which they first appear. */
export function tagsOf({ changes, changeTags = [] }: Pick<Scenario, "changes" | "changeTags">): readonly TagStanding[] {
  const reasonOf = new Map(changeTags.map(({ name, reason }) => [name, reason]));
  const standing = new Map<string, TagStanding>();
  for (const { tags, enabled } of changes)
    for (const tag of tags) {
      const known = standing.get(tag) ?? { tag, changes: 0, inForce: 0, reason: reasonOf.get(tag) };
      standing.set(tag, { ...known, changes: known.changes + 1, inForce: known.inForce + (enabled ? 1 : 0) });
    }
  return [...standing.values()];
}
