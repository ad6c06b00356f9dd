/** A table as it goes out, before it is a CSV or a workbook. */
import type { Value } from "./value.ts";

export type WrittenTable = {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (Value | undefined)[])[];
};

/** A thing a row; wide where a kind can put one of its fields into the header. */
export type TableLayout = "long" | "wide";
