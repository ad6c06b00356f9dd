/** Finished files that leave the app: a deck or its data, as bytes. */
import type { Result } from "../base/errors.ts";

export const exportedKinds = ["pptx", "pdf", "zip", "xlsx", "html"] as const;
/** Also the ending of the file's name. */
export type ExportedKind = (typeof exportedKinds)[number];

export type ExportQuestions = {
  /** Asks for a place and writes there, whole or not at all; undefined when the user changes their mind. */
  saveExport(request: {
    kind: ExportedKind;
    suggestedName: string;
    bytes: Uint8Array;
  }): Promise<Result<{ name: string } | undefined>>;
};

export const exportQuestions: Record<keyof ExportQuestions, true> = { saveExport: true };
