import { patternIds, type TeamCauses } from "../../../../shared/analysis/retention/team-causes/team-causes.ts";
import type { AttritionPattern } from "../../../../shared/catalogue/attrition-causes.ts";

/** The pattern that presses on most people, of those that may be told; undefined where none may. */
export function mostPressing({
  totals,
}: Pick<TeamCauses, "totals">): { readonly pattern: AttritionPattern; readonly total: number } | undefined {
  const told = patternIds.flatMap((pattern) => {
    const total = totals[pattern];
    return total === undefined ? [] : [{ pattern, total }];
  });
  return told.toSorted((one, other) => other.total - one.total)[0];
}
