import type { Value } from "../table/value.ts";
import type { WrittenTable } from "../table/written-table.ts";
import { aboutSheet, assumptionsSheet } from "./about-sheets.ts";
import type { ExportSource } from "./export-source.ts";
import type { Making } from "./making.ts";
import { steadySheet } from "./steady/steady-sheet.ts";
import { planTables } from "./tables/plan-tables.ts";
import { toldPlans } from "./tables/told-plan.ts";
import { type Sheet, type SheetCell, words } from "./workbook/cells.ts";
import { writeWorkbook } from "./workbook/write-workbook.ts";

/** Shares, hours and yen stand in one column of a table: figures below ten keep what is behind the point. */
const dataCell = (value: Value | undefined): SheetCell =>
  value?.is === "number" ? { value, format: Math.abs(value.number) < 10 ? "fine" : "count" } : { value };

const widthOf = (header: string) => Math.min(28, Math.max(11, [...header].length * 2 + 2));

const tableSheet = ({ name, headers, rows }: WrittenTable): Sheet => ({
  name,
  widths: headers.map(widthOf),
  sticky: 1,
  rows: [headers.map((header) => words(header, "head")), ...rows.map((row) => row.map(dataCell))],
});

/** What a talk's plans come to, where that comes from, and the plans once more as formulas. */
export function plansXlsx(source: ExportSource, title: string, making: Making): Uint8Array {
  const { signal, onProgress } = making;
  const told = toldPlans(source);
  onProgress(0.1);
  const steady = source.plans.map((own, index) => {
    signal.throwIfAborted();
    return steadySheet(own, told[index]!, source);
  });
  onProgress(0.4);
  const data = planTables(source).map(tableSheet);
  signal.throwIfAborted();
  onProgress(0.5);
  return writeWorkbook(
    [aboutSheet(source, title), ...steady, ...data, assumptionsSheet(source)],
    source.speech.language,
  );
}
