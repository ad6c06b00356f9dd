/** A table as a workbook: numbers as numbers, months as days of a calendar, and texts that no spreadsheet runs. */
import writeXlsxFile, { type Cell } from "write-excel-file/universal";
import { monthsBetween, month } from "../../base/month.ts";
import type { Language } from "../../base/words.ts";
import { guardFormula, unguardFormula } from "../csv.ts";
import { isBlank } from "./row.ts";
import type { Value } from "./value.ts";
import type { WrittenTable } from "./written-table.ts";

/** What the library gives, described by shape because shared/ knows no host. */
type Bytes = { arrayBuffer(): Promise<ArrayBuffer> };

/** A workbook's text cells are never run; only what its reader would take for a guard, or for nothing, is guarded. */
const safeText = (text: string) => (isBlank(text) || unguardFormula(text) !== text ? guardFormula(text) : text);

/** XML has no place for these; workbooks write them as _x001F_, and an underscore that looks like it as well. */
const escaped = (text: string) =>
  text
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x")

    .replace(
      /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );

/** The library keeps texts under themselves, where those that every object has would be found without being put there. */
const findable = (text: string) =>
  text in {} ? `_x${text.charCodeAt(0).toString(16).padStart(4, "0")}_${text.slice(1)}` : text;

const textCell = (text: string) => ({ type: String, value: findable(escaped(safeText(text))) });

/** The first day of a month as spreadsheets count: 2000-01-01 is day 36526. */
export function dayOf(value: string): number {
  const months = monthsBetween(month("2000-01"), month(value));
  return 36_526 + (Date.UTC(2000, months, 1) - Date.UTC(2000, 0, 1)) / 86_400_000;
}

function cellOf(value: Value | undefined, language: Language): Cell {
  switch (value?.is) {
    case undefined:
      return null;
    case "number":
    case "share":
      return { type: Number, value: value.number };
    case "money":
      return { type: Number, value: value.number, format: "#,##0" };
    case "month":
      // Before 1900-03 spreadsheets disagree about the days.
      return value.month < "1901"
        ? textCell(value.month)
        : { type: Number, value: dayOf(value.month), format: "yyyy-mm" };
    case "text":
      return textCell(value.text);
    case "words":
      return textCell(value.words[language]);
    case "person":
      return textCell(value.name);
  }
}

/** Wide enough for what is usual, narrow enough to see several columns. */
const widthOf = (header: string) => Math.min(32, Math.max(10, [...header].length * 2 + 2));

export async function tableXlsx(
  { name, headers, rows }: WrittenTable,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const head = headers.map((header): Cell => ({ ...textCell(header), fontWeight: "bold" }));
  const data = [head, ...rows.map((row) => row.map((value) => cellOf(value, language)))];
  const columns = headers.map((header) => ({ width: widthOf(header) }));
  const written = writeXlsxFile(data, { sheet: name, columns, stickyRowsCount: 1 });
  const blob = (await written.toBlob()) as unknown as Bytes;
  return new Uint8Array(await blob.arrayBuffer());
}
