/** What every number of the model says about itself. */
import type { Words } from "../base/words.ts";

/** A peer reviewed or official, B large vendor data, C one practitioner, D recalled, X no evidence: see the evidence notes. */
export type Grade = "A" | "B" | "C" | "D" | "X";

export type CoefficientEntry = {
  readonly name: Words;
  readonly value: number;
  readonly unit: "share" | "perYear" | "ratio" | "logRatio" | "months" | "hours" | "yen" | "weight" | "people";
  /** About 80 % of what is plausible. Equal ends: known, or not worth drawing. */
  readonly range: readonly [low: number, high: number];
  /** Where it comes from; `assumption` itself where there is nothing else to say of it. */
  readonly source: Words;
  readonly grade: Grade;
};

export const assumption: Words = { ja: "仮定", en: "assumption" };

/** Whether it is one, whatever more is said of it. */
export const isAssumed = ({ source }: Pick<CoefficientEntry, "source">): boolean => source.en.startsWith(assumption.en);
