/** What stands in a cell of a workbook that we make. */
import type { Month } from "../../../base/month.ts";
import type { Value } from "../../table/value.ts";

/** How a number reads in a spreadsheet. */
export const numberFormats = {
  share: "0.0%",
  money: "#,##0",
  count: "#,##0",
  fine: "#,##0.00",
  plain: "General",
} as const;
export type NumberFormat = keyof typeof numberFormats;

export type Look = "title" | "head" | "input" | "wrapped";

export type SheetCell =
  | {
      readonly value: Value | undefined;
      readonly format?: NumberFormat;
      readonly look?: Look;
    }
  /** `cached` is what the formula comes to, for readers that do not calculate. */
  | { readonly formula: string; readonly cached: number; readonly format: NumberFormat }
  | undefined;

export type Sheet = {
  readonly name: string;
  /** In characters of the usual font. */
  readonly widths: readonly number[];
  /** Rows that stay in sight. */
  readonly sticky: number;
  readonly rows: readonly (readonly SheetCell[])[];
};

export const words = (text: string, look?: Look): SheetCell => ({
  value: { is: "text", text },
  ...(look && { look }),
});
export const number = (value: number, format: NumberFormat, look?: Look): SheetCell => ({
  value: { is: "number", number: value },
  format,
  ...(look && { look }),
});
export const monthCell = (month: Month): SheetCell => ({ value: { is: "month", month } });

/** Column 0 is A, row 0 is 1. */
export function address(column: number, row: number, fixed: "none" | "row" | "column" | "both" = "none"): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  const [beforeColumn, beforeRow] = [fixed === "column" || fixed === "both", fixed === "row" || fixed === "both"];
  return `${beforeColumn ? "$" : ""}${letters}${beforeRow ? "$" : ""}${row + 1}`;
}
