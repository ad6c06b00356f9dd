import type { Words } from "../base/words.ts";
import type { AttritionCause } from "./attrition-causes.ts";

/**
 * What may be hard about working here, to be told before somebody joins: an honest interview is the one preventive that
 * studies agree on (evidence.md, section 2.2). Each is read off the facts of a workspace.
 */
export const hardThings = {
  productLoop: { ja: "プロダクトへの声が届くまで", en: "How long the product takes to answer" },
  wrongFit: { ja: "合わない顧客への販売", en: "Customers who do not fit" },
  difficultCustomers: { ja: "難しい顧客", en: "Difficult customers" },
  chaos: { ja: "仕組みがまだないこと", en: "What is not in order yet" },
  load: { ja: "忙しさ", en: "The load" },
  routine: { ja: "定型の仕事", en: "Routine" },
  seats: { ja: "上の席", en: "Seats above" },
  phase: { ja: "会社の段階の変化", en: "A company on the move" },
  nobodyAbove: { ja: "学べる先輩", en: "Nobody above to learn from" },
  productSeats: { ja: "プロダクトの仕事への道", en: "The way into product work" },
} as const satisfies Record<string, Words>;

export type HardThing = keyof typeof hardThings;
export const hardThingIds = Object.keys(hardThings) as readonly HardThing[];

/** What it may become for whoever did not expect it. */
export const causeOfHardThing = {
  productLoop: "product",
  wrongFit: "company",
  difficultCustomers: "customers",
  chaos: "chaos",
  load: "chaos",
  routine: "operator",
  seats: "blocked",
  phase: "phase",
  nobodyAbove: "alone",
  productSeats: "productWork",
} as const satisfies Record<HardThing, AttritionCause>;
