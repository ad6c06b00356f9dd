/** The files a deck can become. What writes one is loaded only when somebody asks for it. */
import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import type { ExportedKind } from "../../../../shared/ipc/exports.ts";
import type { ShownDeck } from "../../../../shared/presentation/slide.ts";

export type ExporterId = "pptx" | "pdf" | "png" | "xlsx" | "csv" | "page";

export type ExportTools = {
  /** Checked between steps: `signal.throwIfAborted()`. */
  readonly signal: AbortSignal;
  /** 0 to 1. */
  readonly onProgress: (doneShare: number) => void;
};

export type DeckPlan = { readonly baseline: Baseline; readonly scenario: Scenario; readonly projection: Projection };

/**
 * What some files need besides slides. The plans come as they are, people and pay included: whoever takes something from them
 * into a file leaves out what the deck leaves out. The sweep in test/ looks into every file for what should not be there.
 */
export type ExportSource = {
  /** Those of the deck, the one it argues for first. */
  readonly plans: readonly DeckPlan[];
  readonly appVersion: string;
};

export type Exporter = {
  readonly id: ExporterId;
  readonly extension: ExportedKind;
  /** Whether speakers' notes have a place in it; without one they are taken off before. */
  readonly hasNotes: boolean;
  /** Nobody at all is in it, or whoever is on the slides, as they appear there. */
  readonly people: "none" | "asShown";
  readonly make: (deck: ShownDeck, tools: ExportTools, source: ExportSource) => Promise<Uint8Array>;
};

/** In the order in which they are offered. */
export const exporters: readonly Exporter[] = [
  {
    id: "pptx",
    extension: "pptx",
    hasNotes: true,
    people: "asShown",
    make: async (deck, tools) => (await import("../../../../shared/format/office/deck-pptx.ts")).deckPptx(deck, tools),
  },
];
