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
  /** Where it comes from; "assumption" where nobody has measured it. */
  readonly source: string;
  readonly grade: Grade;
};

export const assumption = "assumption";
