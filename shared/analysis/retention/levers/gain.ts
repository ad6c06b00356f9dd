/** What something changes, with both reasons for not knowing it exactly: the luck of the futures, and how well it works. */
import type { PairedDifference } from "../../projection.ts";
import { toInterval } from "../../statistics/estimate.ts";
import { toRangeEnd } from "../../uncertainty/plausible-values.ts";

export type Gain = PairedDifference & {
  /** Four of five such comparisons lie between, the strength of its effects included. */
  readonly low: number;
  readonly high: number;
  /** Its sign is more than luck would make, with the effects as they stand. */
  readonly isSure: boolean;
};

/** The same figure with the effects at the bad and at the good end of their ranges. */
export type Ends = { readonly weak: number; readonly strong: number };

/** Luck and strength are independent, so their spreads add as squares; each side has its own. */
export function gainOf(difference: PairedDifference, ends?: Ends): Gain {
  const { mean, standardError } = difference;
  const byChance = toRangeEnd * standardError;
  const below = ends ? Math.max(0, mean - Math.min(ends.weak, ends.strong)) : 0;
  const above = ends ? Math.max(0, Math.max(ends.weak, ends.strong) - mean) : 0;
  return {
    ...difference,
    low: mean - Math.hypot(byChance, below),
    high: mean + Math.hypot(byChance, above),
    isSure: Math.abs(mean) > toInterval * standardError,
  };
}

/** What there is less of, as a gain. */
export const turned = ({ mean, ...rest }: PairedDifference): PairedDifference => ({ ...rest, mean: -mean });
