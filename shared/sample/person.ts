import type { CompanyPhase } from "../catalogue/journey.ts";
import type { Words } from "../base/words.ts";

/** A person of the sample, in the fewest words that tell their story. Skills are digits in the order of the competencies, a dash for what nobody has seen yet. */
export type Person = {
  readonly id: string;
  readonly name: Words;
  readonly reading: string;
  readonly team: "head" | "enterprise" | "mid" | "desk" | "operations";
  readonly managerId?: string;
  readonly levelId: string;
  readonly levelSince: string;
  readonly joined: string;
  /** Sales, support, analyst; in hundredths. */
  readonly mix: readonly [number, number, number];
  readonly skills: string;
  readonly phase: CompanyPhase;
  readonly chaosTolerance: number;
  readonly idealism: number;
  readonly productAmbition: number;
  readonly promotionAmbition: number;
  readonly earlierCsEmployers: number;
  readonly segmentIds: readonly string[];
  readonly fteShare?: number;
  readonly leaves?: string;
  readonly note?: Words;
};
