/** A file's bytes to cells, or a refusal that says what to choose instead. What the cells tell is not asked yet. */
import { Fault } from "../../base/errors.ts";
import { type CsvDelimiter, type CsvRecord, parseCsv } from "../csv.ts";
import { decodeText, type TextEncoding } from "./decode-text.ts";
import { tableLimits } from "./limits.ts";
import type { Serials } from "./mapping.ts";
import type { Table } from "./row.ts";
import { looksLikeArchive, refuseOldWorkbook } from "./xlsx/marks.ts";
import { readWorkbook } from "./xlsx/read-workbook.ts";

export type OpenedTable =
  | {
      readonly format: "csv";
      readonly encoding: TextEncoding;
      /** False where the same bytes could be another encoding: a person is to look at the names. */
      readonly isEncodingSure: boolean;
      readonly delimiter: CsvDelimiter;
      readonly records: readonly CsvRecord[];
      readonly unclosedQuoteRow: number | undefined;
    }
  | {
      readonly format: "xlsx";
      readonly sheets: readonly string[];
      readonly sheet: string;
      readonly serials: Serials;
      readonly records: readonly CsvRecord[];
      readonly unclosedQuoteRow: undefined;
    };

export type OpeningChoice = { readonly encoding?: TextEncoding | undefined; readonly sheet?: string | undefined };

/** `tell` hears how much is done, 0 to 1. Throws nothing but a Fault. */
export function openTable(
  bytes: Uint8Array,
  { encoding, sheet }: OpeningChoice = {},
  tell: (doneShare: number) => void = () => undefined,
): OpenedTable {
  const megabytes = Math.ceil(bytes.length / 1e6);
  const limitMegabytes = tableLimits.megabytes;
  if (megabytes > limitMegabytes) throw new Fault({ code: "table/too-large", megabytes, limitMegabytes });
  refuseOldWorkbook(bytes);
  const opened = looksLikeArchive(bytes) ? readWorkbook(bytes, sheet, tell) : readText(bytes, encoding);
  refuseTooMany(opened.records);
  return opened;
}

/** Looked through for one that is recognised; each is read for that. */
const mostSheets = 8;

/** Of several sheets the first that is recognised: a workbook often begins with a cover. */
export function openBestSheet(
  bytes: Uint8Array,
  choice: OpeningChoice,
  isRecognised: (records: readonly CsvRecord[]) => boolean,
  tell: (doneShare: number) => void = () => undefined,
): OpenedTable {
  const first = openTable(bytes, choice, tell);
  if (first.format === "csv" || choice.sheet !== undefined || isRecognised(first.records)) return first;
  for (const sheet of first.sheets.slice(0, mostSheets)) {
    if (sheet === first.sheet) continue;
    const other = openTable(bytes, { sheet }, tell);
    if (isRecognised(other.records)) return other;
  }
  return first;
}

function readText(bytes: Uint8Array, encoding: TextEncoding | undefined): OpenedTable {
  const decoded = decodeText(bytes, encoding);
  if (decoded.text.includes("\0") && encoding === undefined) throw new Fault({ code: "table/not-text" });
  const { records, delimiter, unclosedQuoteRow } = parseCsv(decoded.text);
  return {
    format: "csv",
    encoding: decoded.encoding,
    isEncodingSure: decoded.isSure,
    delimiter,
    records,
    unclosedQuoteRow,
  };
}

function refuseTooMany(records: readonly CsvRecord[]): void {
  const { rows, columns, cells } = tableLimits;
  if (records.length > rows) throw new Fault({ code: "table/too-many-rows", rows: records.length, limitRows: rows });
  let total = 0;
  for (const record of records) {
    if (record.cells.length > columns && record.cells.slice(columns).some((cell) => cell.trim() !== "")) {
      throw new Fault({
        code: "table/too-many-columns",
        row: record.row,
        columns: record.cells.length,
        limitColumns: columns,
      });
    }
    total += record.cells.length;
  }
  if (total > cells) throw new Fault({ code: "table/too-many-rows", rows: records.length, limitRows: rows });
}

/** The records below the header that a kind of table recognises best. */
export function tableUnder(opened: OpenedTable, findHeader: (records: readonly CsvRecord[]) => number): Table {
  const { records, unclosedQuoteRow } = opened;
  const headerAt = findHeader(records);
  const header = records[headerAt];
  if (header === undefined || records.length < headerAt + 2) throw new Fault({ code: "table/empty" });
  return { header, records: records.slice(headerAt + 1), unclosedQuoteRow };
}
