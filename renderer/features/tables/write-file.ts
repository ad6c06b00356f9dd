/** A table of the workspace as the bytes of a file. Long lists take a while, so this runs in a thread. */
import type { Language } from "../../../shared/base/words.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { TableKindId } from "../../../shared/format/table/reading.ts";
import { tableCsv } from "../../../shared/format/table/to-csv.ts";
import { tableXlsx } from "../../../shared/format/table/to-xlsx.ts";
import { writeTable } from "../../../shared/format/table/write-table.ts";
import type { TableLayout } from "../../../shared/format/table/written-table.ts";
import { tableKinds } from "../../../shared/format/tables.ts";

export const fileFormats = ["csv-utf-8", "csv-shift-jis", "xlsx"] as const;
export type FileFormat = (typeof fileFormats)[number];

export type WriteRequest = {
  readonly kind: TableKindId;
  readonly layout: TableLayout;
  readonly format: FileFormat;
  readonly language: Language;
  readonly baseline: Baseline;
};

export type WrittenFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Rows are the lesser half of the work; the other half, text or archive, cannot tell how far it is. */
const rowsShare = 0.4;

export async function writeFile(request: WriteRequest, tell: (doneShare: number) => void): Promise<WrittenFile> {
  const { kind, layout, format, language, baseline } = request;
  const table = writeTable(tableKinds[kind], baseline, language, layout, (share) => tell(share * rowsShare));
  tell(rowsShare);
  const bytes =
    format === "xlsx"
      ? await tableXlsx(table, language)
      : tableCsv(table, language, format === "csv-utf-8" ? "utf-8" : "shift_jis");
  return { name: table.name, bytes };
}
