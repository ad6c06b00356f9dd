import type { Projection } from "../../../../shared/analysis/projection.ts";
import { type AttritionCause, attritionCauseIds } from "../../../../shared/catalogue/attrition-causes.ts";

/** What most people leave for comes first; in the order of the catalogue until something is projected. */
export function causesByLeavers(projection: Projection | undefined): readonly AttritionCause[] {
  if (projection === undefined) return attritionCauseIds;
  const { leaversByCause } = projection.totals;
  return attritionCauseIds.toSorted((one, other) => leaversByCause[other].value - leaversByCause[one].value);
}
