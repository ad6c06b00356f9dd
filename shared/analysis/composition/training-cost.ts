/** What the catalogue, or the user in its place, puts for training somebody from one mix to another. */
import type { Coefficients } from "../../catalogue/coefficients.ts";
import { memberTypeIds } from "../../catalogue/member-types.ts";
import type { Mix } from "../../domain/mix.ts";

/** The coefficient is for this part of a mix. */
const pricedShare = 0.1;

export const costPerShareJpy = ({ trainingCostJpy }: Coefficients): number => trainingCostJpy / pricedShare;

/** In whole yen; nothing where nothing moves. */
export function usualTrainingCostJpy(from: Mix, to: Mix, c: Coefficients): number {
  const movedShare = memberTypeIds.reduce((sum, type) => sum + Math.max(0, to[type] - from[type]), 0);
  return Math.round(movedShare * costPerShareJpy(c));
}
