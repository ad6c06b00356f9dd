/** One sheet's cells as text, each as its reader would have typed it: days as dates, codes with their zeros. */
import { Fault } from "../../../base/errors.ts";
import type { CsvRecord } from "../../csv.ts";
import { tableLimits } from "../limits.ts";
import type { Serials } from "../mapping.ts";
import { formulaWithoutValue } from "../row.ts";
import type { Archive } from "./archive.ts";
import { fillMerged, type Place, placeOf, rangeOf } from "./places.ts";
import type { CellFormat } from "./number-formats.ts";
import { withoutEscapes } from "./shared-strings.ts";
import { readXml } from "./xml.ts";

export type SheetContext = {
  readonly texts: readonly string[];
  readonly formatOf: (style: string | undefined) => CellFormat;
  readonly serials: Serials;
};

const millisecondsPerDay = 86_400_000;
const dayZero: Readonly<Record<Serials, number>> = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
/** Years 1900 to 9999, the days that a spreadsheet knows. */
const lastDay = 2_958_465;

function numberText(raw: string, format: CellFormat, serials: Serials): string {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  if (format.is === "date" && value >= 1 && value <= lastDay) {
    return new Date(dayZero[serials] + Math.floor(value) * millisecondsPerDay).toISOString().slice(0, 10);
  }
  if (format.is === "padded") return String(value).padStart(format.digits, "0");
  // A share stays one to its last digit; only what would be taken for hundreds says per cent.
  if (format.is === "percent" && Math.abs(value) > 1) return `${Number((value * 100).toPrecision(15))}%`;
  return String(value);
}

export function readSheet(
  archive: Archive,
  path: string,
  { texts, formatOf, serials }: SheetContext,
  tell: (doneShare: number) => void,
): CsvRecord[] {
  const rows = new Map<number, string[]>();
  const merged: (readonly [from: Place, to: Place])[] = [];
  let row = 0;
  let column = -1;
  let cells = 0;
  let type = "n";
  let style: string | undefined;
  let value: string | undefined;
  let inline = "";
  let hasFormula = false;
  let reading: "value" | "inline" | undefined;
  let isFurigana = false;

  function textOfCell(): string {
    if (type === "inlineStr") return withoutEscapes(inline);
    if (value === undefined) return hasFormula ? formulaWithoutValue : "";
    if (type === "s") return texts[Number(value)] ?? "";
    if (type === "b") return value.trim() === "1" ? "TRUE" : "FALSE";
    if (type === "str" || type === "e" || type === "d") return withoutEscapes(value);
    return numberText(value.trim(), formatOf(style), serials);
  }

  function keep(text: string) {
    if (text === "") return;
    if (column >= tableLimits.columns) {
      const limitColumns = tableLimits.columns;
      throw new Fault({ code: "table/too-many-columns", row, columns: column + 1, limitColumns });
    }
    const kept = rows.get(row) ?? [];
    if (kept.length === 0) rows.set(row, kept);
    while (kept.length < column) kept.push("");
    kept[column] = text;
    if (rows.size > tableLimits.rows || ++cells > tableLimits.cells) {
      throw new Fault({ code: "table/too-many-rows", rows: rows.size, limitRows: tableLimits.rows });
    }
  }

  readXml(
    archive,
    path,
    {
      open(name, attributes) {
        switch (name) {
          case "row":
            row = Number(attributes.get("r") ?? row + 1);
            column = -1;
            break;
          case "c": {
            const place = placeOf(attributes.get("r") ?? "");
            column = place?.column ?? column + 1;
            row = place?.row ?? row;
            type = attributes.get("t") ?? "n";
            style = attributes.get("s");
            [value, inline, hasFormula] = [undefined, "", false];
            break;
          }
          case "v":
            [reading, value] = ["value", ""];
            break;
          case "t":
            reading = "inline";
            break;
          case "rPh":
            isFurigana = true;
            break;
          case "f":
            hasFormula = true;
            break;
          case "mergeCell": {
            const range = rangeOf(attributes.get("ref") ?? "");
            if (range) merged.push(range);
          }
        }
      },
      text(part) {
        if (reading === "value") value = (value ?? "") + part;
        else if (reading === "inline" && !isFurigana) inline += part;
      },
      close(name) {
        if (name === "v" || name === "t") reading = undefined;
        else if (name === "rPh") isFurigana = false;
        else if (name === "c") keep(textOfCell());
      },
    },
    tell,
  );
  fillMerged(rows, merged);
  return [...rows]
    .filter(([, found]) => found.some((cell) => cell.trim() !== ""))
    .sort(([a], [b]) => a - b)
    .map(([at, found]) => ({ row: at, cells: found }));
}
