import { tableCsv } from "../table/to-csv.ts";
import { pack } from "./archive.ts";
import type { ExportSource } from "./export-source.ts";
import type { Making } from "./making.ts";
import { planTables } from "./tables/plan-tables.ts";

/** The tables of a talk's plans, each a file of an archive. */
export function plansCsv(source: ExportSource, { signal, onProgress }: Making): Uint8Array {
  const { language } = source.speech;
  const tables = planTables(source);
  const files = tables.map((table, index) => {
    signal.throwIfAborted();
    onProgress((index + 1) / (tables.length + 1));
    return [`${index + 1} ${table.name}.csv`, tableCsv(table, language, "utf-8")] as const;
  });
  return pack(Object.fromEntries(files));
}
