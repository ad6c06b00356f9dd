import type { Words } from "../base/words.ts";

/**
 * Chances in words, each with the number that is kept: few enough to be told apart, finer near "hardly" because that is where most
 * of a team is. The steps are an assumption; words alone mean anything between 20 and 80 % to different readers.
 */
export const chances = [
  { share: 0.05, name: { ja: "まずない", en: "Hardly" } },
  { share: 0.1, name: { ja: "あまりない", en: "Unlikely" } },
  { share: 0.25, name: { ja: "あるかもしれない", en: "It could be" } },
  { share: 0.5, name: { ja: "五分五分", en: "As likely as not" } },
  { share: 0.75, name: { ja: "ありそう", en: "Likely" } },
  { share: 0.9, name: { ja: "ほぼ確実", en: "Almost certain" } },
] as const satisfies readonly { share: number; name: Words }[];
