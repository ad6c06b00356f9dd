/** A file's bytes to a table with a header, or a refusal that says what to choose instead. */
import { Fault } from "../../base/errors.ts";
import { type CsvRecord, parseCsv } from "../csv.ts";
import { type DecodedText, decodeText, type TextEncoding } from "./decode-text.ts";
import { findHeader } from "./recognise-columns.ts";
import type { RosterTable } from "./reading.ts";

/** Far above any team, far below what would hold up the window. */
export const rosterLimits = { megabytes: 20, rows: 20_000 };

const zipMark = [0x50, 0x4b, 0x03, 0x04];
const oldExcelMark = [0xd0, 0xcf, 0x11, 0xe0];
const beginsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);

export function readTable(
  bytes: Uint8Array,
  encoding?: TextEncoding,
  headerAtIn: (records: readonly CsvRecord[]) => number = findHeader,
): RosterTable & { readonly encoding: TextEncoding } {
  const megabytes = Math.ceil(bytes.length / 1e6);
  if (megabytes > rosterLimits.megabytes) {
    throw new Fault({ code: "roster/too-large", megabytes, limitMegabytes: rosterLimits.megabytes });
  }
  if (beginsWith(bytes, zipMark) || beginsWith(bytes, oldExcelMark)) throw new Fault({ code: "roster/spreadsheet" });

  const decoded: DecodedText = decodeText(bytes, encoding);
  if (decoded.text.includes("\0") && encoding === undefined) throw new Fault({ code: "roster/not-text" });

  const { records, delimiter, unclosedQuoteRow } = parseCsv(decoded.text);
  const headerAt = headerAtIn(records);
  const header = records[headerAt];
  if (header === undefined || records.length < headerAt + 2) throw new Fault({ code: "roster/empty" });
  if (records.length > rosterLimits.rows) {
    throw new Fault({ code: "roster/too-many-rows", rows: records.length, limitRows: rosterLimits.rows });
  }
  return { encoding: decoded.encoding, delimiter, header, records: records.slice(headerAt + 1), unclosedQuoteRow };
}
