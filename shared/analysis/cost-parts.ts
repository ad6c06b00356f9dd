import type { MonthlyFigure } from "../simulation/rows.ts";

/**
 * Parts of what a team costs, and where a trial keeps them: hiring, salary of hours that are not yet productive, and of both
 * together what replaces leavers. The last overlaps the other two, so the three must not be added up.
 */
export const costParts = {
  hiring: "hiringCostJpy",
  ramp: "rampCostJpy",
  replacement: "replacementCostJpy",
} as const satisfies Record<string, MonthlyFigure>;
export type CostPart = keyof typeof costParts;
export const costPartIds = Object.keys(costParts) as readonly CostPart[];
