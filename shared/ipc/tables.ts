/** Tables that leave the app. They are opened as any other file a person chooses. */
import type { Result } from "../base/errors.ts";

export type TableFormat = "csv" | "xlsx";

export type TableQuestions = {
  /** Asks for a place; undefined when the user changes their mind. */
  saveTable(request: {
    format: TableFormat;
    suggestedName: string;
    bytes: Uint8Array;
  }): Promise<Result<{ name: string } | undefined>>;
};

export const tableQuestions: Record<keyof TableQuestions, true> = { saveTable: true };
