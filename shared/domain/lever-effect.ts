/** What an effect means: its size, which causes it eases, and which way is better. */
import { type AttritionCause, attritionCauseIds } from "../catalogue/attrition-causes.ts";
import type { Lever, LeverEffect } from "./lever.ts";

export const sizeOf = (effect: LeverEffect): number => ("ratio" in effect ? effect.ratio : effect.added);

/** The same effect of another size; everything else about it stays. */
export const withSize = (effect: LeverEffect, size: number): LeverEffect =>
  "ratio" in effect ? { ...effect, ratio: size } : { ...effect, added: size };

/** Seats are opened or not: nobody is unsure how many. */
export const rangeOf = (effect: LeverEffect): { readonly low: number; readonly high: number } | undefined =>
  effect.on === "productSeats" ? undefined : effect.range;

/** The size that changes nothing. */
export const neutralOf = (effect: LeverEffect): number => ("ratio" in effect ? 1 : 0);

/** More is better for customers who buy more, for order, and for seats. */
export const isMoreBetter = ({ on }: LeverEffect): boolean =>
  on === "expansion" || on === "processMaturity" || on === "productSeats";

/** It does what a lever is pulled for, rather than its opposite. */
export const helps = (effect: LeverEffect): boolean => {
  const distance = sizeOf(effect) - neutralOf(effect);
  return isMoreBetter(effect) ? distance > 0 : distance < 0;
};

/** Through which causes an effect is felt by people: churn and expansion are the customers'. */
function causesOf(effect: LeverEffect): readonly AttritionCause[] {
  switch (effect.on) {
    case "hazard":
      return effect.causes.length === 0 ? attritionCauseIds : effect.causes;
    case "productLoop":
      return ["product"];
    case "wrongFit":
      return ["company"];
    case "difficultAccounts":
      return ["customers"];
    // Less work an account, or newcomers who carry it sooner: load is what chaos feels like.
    case "processMaturity":
    case "effort":
    case "ramp":
      return ["chaos"];
    case "routine":
      return ["operator"];
    case "productSeats":
      return ["productWork"];
    case "churn":
    case "expansion":
      return [];
  }
}

/** The causes that a lever eases, in the order of the catalogue. */
export function causesEased({ effects }: Pick<Lever, "effects">): readonly AttritionCause[] {
  const eased = new Set(effects.filter(helps).flatMap(causesOf));
  return attritionCauseIds.filter((cause) => eased.has(cause));
}
