/** The files a deck can become. What writes one is loaded only when somebody asks for it. */
import type { ExportSource } from "../../../../shared/format/office/export-source.ts";
import type { ExportedKind } from "../../../../shared/ipc/exports.ts";
import type { ShownDeck } from "../../../../shared/presentation/slide.ts";

export type ExporterId = "pptx" | "pdf" | "png" | "xlsx" | "csv" | "page" | "answer";

export type ExportTools = {
  /** Checked between steps: `signal.throwIfAborted()`. */
  readonly signal: AbortSignal;
  /** 0 to 1. */
  readonly onProgress: (doneShare: number) => void;
};

export type Exporter = {
  readonly id: ExporterId;
  readonly extension: ExportedKind;
  /** Whether speakers' notes have a place in it; without one they are taken off before. */
  readonly hasNotes: boolean;
  /** Nobody at all is in it, numbers about positions without names, or whoever is on the slides, as they appear there. */
  readonly people: "none" | "positions" | "asShown";
  readonly make: (deck: ShownDeck, tools: ExportTools, source: ExportSource) => Promise<Uint8Array>;
};

/** In the order in which they are offered. */
export const exporters: readonly Exporter[] = [
  {
    id: "pptx",
    extension: "pptx",
    hasNotes: true,
    people: "asShown",
    make: async (deck, tools, { speech }) =>
      (await import("../../../../shared/format/office/deck-pptx.ts")).deckPptx(deck, speech, tools),
  },
  {
    id: "pdf",
    extension: "pdf",
    hasNotes: true,
    people: "asShown",
    make: async (deck, tools) => (await import("./pdf.ts")).deckPdf(deck, tools, window.desktop),
  },
  {
    id: "png",
    extension: "zip",
    hasNotes: false,
    people: "asShown",
    make: async (deck, tools) => (await import("./png.ts")).deckPictures(deck, tools, window.desktop),
  },
  {
    id: "xlsx",
    extension: "xlsx",
    hasNotes: false,
    people: "none",
    make: async ({ title }, tools, source) =>
      (await import("../../../../shared/format/office/plans-xlsx.ts")).plansXlsx(source, title, tools),
  },
  {
    id: "csv",
    extension: "zip",
    hasNotes: false,
    people: "none",
    make: async (_, tools, source) =>
      (await import("../../../../shared/format/office/plans-csv.ts")).plansCsv(source, tools),
  },
  {
    id: "page",
    extension: "html",
    hasNotes: false,
    people: "positions",
    make: async (deck, tools, source) => (await import("./page.ts")).planPage(deck, tools, source, true),
  },
  {
    id: "answer",
    extension: "html",
    hasNotes: false,
    people: "none",
    make: async (deck, tools, source) => (await import("./page.ts")).planPage(deck, tools, source, false),
  },
];
