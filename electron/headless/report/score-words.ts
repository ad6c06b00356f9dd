/** The figures by which plans are compared, in words and numbers. */
import type { ScoreId } from "../../../shared/analysis/decisions/trial-scores.ts";
import type { Speech } from "./report.ts";

export const isShare = (id: ScoreId): boolean => id === "minCoverage" || id === "holds" || id === "shortfall";

export const nameOfScore = (id: ScoreId, { t }: Speech): string => t(`analyses.scores.${id}`);

export function sayScore(id: ScoreId, value: number, { formats }: Speech): string {
  if (isShare(id)) return formats.percent(value);
  return id === "leavers" ? formats.decimal(value) : formats.money(value);
}

/** A difference; shares differ by points. */
export function sayDifference(id: ScoreId, value: number, { t, formats }: Speech): string {
  if (isShare(id)) return t("analyses.points", { number: formats.signed(value * 100, 1) });
  return id === "leavers" ? formats.signed(value, 1) : formats.signedMoney(value);
}
