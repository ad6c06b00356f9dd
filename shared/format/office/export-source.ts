import type { PlanMaterial } from "../../presentation/material.ts";
import type { DeckSpeech } from "../../presentation/telling.ts";

export type PlanToExport = Pick<PlanMaterial, "plan" | "projection">;

/**
 * What some files need besides slides. The plans come as they are, people and pay included: whoever takes something from them
 * into a file leaves out what the deck leaves out. The sweep in test/ looks into every file for what should not be there.
 */
export type ExportSource = {
  /** Those of the deck, the one it argues for first. */
  readonly plans: readonly PlanToExport[];
  readonly smallestGroup: number;
  /** Words that somebody wrote, without the names in them where names are hidden. */
  readonly without: (words: string) => string;
  /** In the deck's language. */
  readonly speech: DeckSpeech;
  readonly appVersion: string;
};
