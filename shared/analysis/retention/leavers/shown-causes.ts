/**
 * Why people left, for readers who may not know of single ones: counts by main cause, small groups left out with no way round by
 * subtraction. Each leaver counts once, under what weighed most: parts of people would not add up to groups that can be guarded.
 */
import { type AttritionPattern, attritionCauses } from "../../../catalogue/attrition-causes.ts";
import { mainCauseOf, type PastMember } from "../../../domain/past-member.ts";
import { withhold } from "../../../privacy/withhold.ts";

export type LeaverGroup = AttritionPattern | "unknown" | "companyDecision";

export type ShownCauses = {
  /** Undefined where all together are too few. */
  readonly all: number | undefined;
  /** Largest first; only those that may be shown. */
  readonly groups: readonly { readonly group: LeaverGroup; readonly people: number }[];
  /** How many are in groups that are not shown; undefined where that itself says too much. */
  readonly withheld: number | undefined;
};

function groupOf(past: PastMember): LeaverGroup {
  if (past.departure === "companyDecision") return "companyDecision";
  const cause = mainCauseOf(past);
  return cause === undefined ? "unknown" : attritionCauses[cause].pattern;
}

export function shownCauses(leavers: readonly PastMember[], smallestGroup: number): ShownCauses {
  const groups = new Map<LeaverGroup, string[]>();
  for (const past of leavers) groups.set(groupOf(past), [...(groups.get(groupOf(past)) ?? []), past.id]);
  const largestFirst = [...groups].toSorted(([a, inA], [b, inB]) => inB.length - inA.length || (a < b ? -1 : 1));
  const total = "total";
  const showing = withhold(
    [{ id: total, people: leavers.map(({ id }) => id) }, ...largestFirst.map(([id, people]) => ({ id, people }))],
    smallestGroup,
  );
  const all = showing.get(total) === "shown" ? leavers.length : undefined;
  const shown = largestFirst.flatMap(([group, people]) =>
    showing.get(group) === "shown" ? [{ group, people: people.length }] : [],
  );
  const rest = leavers.length - shown.reduce((sum, { people }) => sum + people, 0);
  return { all, groups: shown, withheld: all === undefined ? undefined : rest };
}
