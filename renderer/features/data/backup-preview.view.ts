/** What a copy holds beside what is open now, in a few counts that a person can check at a glance. */
import { differencesBetween } from "../../../shared/domain/difference/differences-between.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import type { Words } from "../../i18n/words.ts";

const countedThings = ["people", "scenarios", "changes", "customers", "conversations"] as const;
export type CountedThing = (typeof countedThings)[number];

export type CountRow = { readonly thing: CountedThing; readonly then: number; readonly now: number };

const counts: Readonly<Record<CountedThing, (workspace: Workspace) => number>> = {
  people: ({ baseline }) => baseline.members.length,
  scenarios: ({ scenarios }) => scenarios.length,
  changes: ({ scenarios }) => scenarios.reduce((sum, { changes }) => sum + changes.length, 0),
  customers: ({ baseline }) => baseline.accounts.length,
  conversations: ({ baseline }) => baseline.checkIns.length,
};

export const countRows = (then: Workspace, now: Workspace): readonly CountRow[] =>
  countedThings.map((thing) => ({ thing, then: counts[thing](then), now: counts[thing](now) }));

/** How far the copy is from what is open now. */
export function distanceWords(then: Workspace, now: Workspace, { t }: Words): string {
  const { length } = differencesBetween(now, then);
  return length === 0 ? t("data.preview.same") : t("data.preview.differences", { count: length });
}
