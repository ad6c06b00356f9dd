/** Sheets to the bytes of a workbook: formulas with what they come to, text that nothing runs, no clock and no author. */
import writeXlsxFile, { type Cell } from "write-excel-file/universal";
import type { Language } from "../../../base/words.ts";
import { tableCell } from "../../table/to-xlsx.ts";
import { pack, unpack } from "../archive.ts";
import { type Look, numberFormats, type Sheet, type SheetCell, address } from "./cells.ts";

/** What the library gives, described by shape because shared/ knows no host. */
type Bytes = { arrayBuffer(): Promise<ArrayBuffer> };

const looks: Readonly<Record<Look, object>> = {
  title: { fontWeight: "bold", fontSize: 14 },
  head: { fontWeight: "bold", backgroundColor: "#E3EDF6", wrap: true, alignVertical: "top" },
  /** Cells to type into. */
  input: { backgroundColor: "#FFF6D6" },
  note: { textColor: "#5A6572", wrap: true, alignVertical: "top" },
  wrapped: { wrap: true, alignVertical: "top" },
};

function written(cell: SheetCell, language: Language): Cell {
  if (cell === undefined) return null;
  if ("formula" in cell) return { type: "Formula", value: cell.formula, format: numberFormats[cell.format] };
  const plain = tableCell(cell.value, language);
  if (plain === null) return null;
  return {
    ...(plain as object),
    ...(cell.format && { format: numberFormats[cell.format] }),
    ...(cell.look && looks[cell.look]),
  } as Cell;
}

/** The library writes formulas without their values; readers that do not calculate would show nothing. */
function withValues(xml: string, { rows }: Sheet): string {
  const cached = new Map(
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell !== undefined && "formula" in cell ? [[address(column, at), cell.cached] as const] : [],
      ),
    ),
  );
  return xml.replace(
    /(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*<\/f>)(<\/c>)/g,
    (_, start: string, place: string, end: string) => {
      return `${start}<v>${cached.get(place)}</v>${end}`;
    },
  );
}

/** A spreadsheet allows 31 letters and not all of them, and tells sheets apart without their case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain =
      name
        .replace(/[\\/*?:[\]']|\p{Cc}/gu, " ")
        .trim()
        .slice(0, 31) || "Sheet";
    let free = plain;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${plain.slice(0, 27)} ${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

export async function writeWorkbook(sheets: readonly Sheet[], language: Language): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const file = writeXlsxFile(
    sheets.map(({ rows, widths, sticky }, index) => ({
      data: rows.map((row) => row.map((cell) => written(cell, language))),
      sheet: names[index]!,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: sticky,
    })),
  );
  const blob = (await file.toBlob()) as unknown as Bytes;
  const parts = unpack(new Uint8Array(await blob.arrayBuffer()));
  sheets.forEach((sheet, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    parts[name] = new TextEncoder().encode(withValues(new TextDecoder().decode(parts[name]), sheet));
  });
  return pack(parts);
}

/** Every host we run in has them; described by shape because shared/ knows no host. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array | undefined): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
