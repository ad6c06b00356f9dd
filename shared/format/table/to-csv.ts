import type { Language } from "../../base/words.ts";
import { writeCsv } from "../csv.ts";
import { encodeText, type WrittenEncoding } from "./encode-text.ts";
import { plainValue } from "./value.ts";
import type { WrittenTable } from "./written-table.ts";

/** UTF-8 comes with a byte order mark, without which Excel in Japan takes it for Shift_JIS. */
export function tableCsv(
  { headers, rows }: WrittenTable,
  language: Language,
  encoding: WrittenEncoding,
): Uint8Array<ArrayBuffer> {
  const text = writeCsv([headers, ...rows.map((row) => row.map((value) => plainValue(value, language)))]);
  return encodeText(text, encoding);
}
