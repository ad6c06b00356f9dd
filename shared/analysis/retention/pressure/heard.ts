import type { Month } from "../../../base/month.ts";
import { type AttritionCause, attritionCauseIds } from "../../../catalogue/attrition-causes.ts";
import type { CheckIn } from "../../../domain/check-in.ts";
import type { Heard } from "./pressure.ts";

/** Latest first. */
export type HeardByCause = ReadonlyMap<AttritionCause, readonly Heard[]>;

const inOrder = (one: CheckIn, other: CheckIn) => (one.held < other.held ? -1 : one.held > other.held ? 1 : 0);

/** By member, what was said on each cause until a month: as the engine, which takes the last of several in one month. */
export function heardBy(checkIns: readonly CheckIn[], until: Month): ReadonlyMap<string, HeardByCause> {
  const byMember = new Map<string, Map<AttritionCause, readonly Heard[]>>();
  for (const { id, memberId, held, answers } of checkIns.filter((one) => one.held <= until).toSorted(inOrder)) {
    const own = byMember.get(memberId) ?? new Map<AttritionCause, readonly Heard[]>();
    byMember.set(memberId, own);
    for (const cause of attritionCauseIds) {
      const answer = answers[cause];
      if (answer) own.set(cause, [{ checkInId: id, held, ...answer }, ...(own.get(cause) ?? [])]);
    }
  }
  return byMember;
}
