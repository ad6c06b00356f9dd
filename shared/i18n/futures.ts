/** Chance as people grasp it: counts of futures, not decimals. */
import type { Translate } from "./translate.ts";

/** Below this, and above one minus it, tenths would say "none" or "all", which no simulation can. */
const rare = 0.05;

/** "8 of 10 futures", "fewer than 1 of 20 futures". */
export function futures(t: Translate, probability: number): string {
  if (probability < rare) return t("explain.futures.few");
  if (probability > 1 - rare) return t("explain.futures.nearlyAll");
  return t("explain.futures.tenths", { tenths: Math.min(9, Math.max(1, Math.round(probability * 10))) });
}
