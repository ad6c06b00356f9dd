/** One row of a file as its cells state it, before it is known whom or what it is about. */
import type { Baseline } from "../../domain/baseline.ts";
import type { CsvRecord } from "../csv.ts";
import { unguardFormula } from "../csv.ts";
import type { CellContext, Fields } from "./field.ts";
import { type Mapping, meaningsIn } from "./mapping.ts";
import { type ColumnPlace, columnLetter, type ProblemCode, type ProblemParams, type TableProblem } from "./problems.ts";

export type Row<Id extends string, Facts> = {
  readonly row: number;
  readonly facts: Partial<Facts>;
  /** Grows while the row is read and compared. */
  readonly problems: TableProblem[];
  /** The cell from which a field is read, for problems found later. */
  problemAt(field: Id, code: ProblemCode, params?: ProblemParams): TableProblem;
  problemIn(column: number, code: ProblemCode, params?: ProblemParams): TableProblem;
  isMapped(field: Id): boolean;
};

/** A file cut into cells, under its header. */
export type Table = {
  readonly header: CsvRecord;
  readonly records: readonly CsvRecord[];
  readonly unclosedQuoteRow: number | undefined;
};

export const columnAt = ({ header }: Pick<Table, "header">, index: number): ColumnPlace => ({
  index,
  letter: columnLetter(index),
  header: (header.cells[index] ?? "").trim(),
});

/** Stands for a formula that was saved without its result. No file can hold it: it is no character. */
export const formulaWithoutValue = "\uFFFF";

/** A dash alone means nothing; our own export guards one that means itself. */
export const isBlank = (cell: string) => /^\s*[-－]?\s*$/.test(cell);
export const saysNone = (cell: string) => /^\s*(なし|無し|未定|n\/?a|#n\/a|null|none|―|—|ー)\s*$/i.test(cell);

/** Parts of one fact that stand in several columns are put together. */
function merge(facts: Record<string, unknown>, more: object): void {
  for (const [key, value] of Object.entries(more)) {
    const known = facts[key];
    if (Array.isArray(known) && Array.isArray(value)) facts[key] = [...(known as unknown[]), ...(value as unknown[])];
    else if (isRecord(known) && isRecord(value)) facts[key] = { ...known, ...value };
    else facts[key] = value;
  }
}
const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function rowReader<Id extends string, Facts extends object, Thing>(
  fields: Fields<Id, Facts, Thing>,
  table: Table,
  mapping: Mapping,
  baseline: Baseline,
): (record: CsvRecord) => Row<Id, Facts> {
  const columns = mapping.columns.map((id, column) => {
    if (id === undefined) return undefined;
    const field = fields[id as Id];
    const header = table.header.cells[column] ?? "";
    const { serials } = mapping;
    const context: CellContext = { baseline, header, column, serials, meaningOf: meaningsIn(mapping.words, id) };
    return { field, context };
  });
  const width = table.header.cells.length;

  return ({ row, cells }) => {
    const problems: TableProblem[] = [];
    const facts: Record<string, unknown> = {};
    const columnOf = (field: Id) => mapping.columns.indexOf(field);
    const problemIn = (index: number, code: ProblemCode, params: ProblemParams = {}): TableProblem => ({
      row,
      column: columnAt(table, index),
      found: (cells[index] ?? "").replace(formulaWithoutValue, "=").trim(),
      isPersonal: columns[index]?.field.isPersonal ?? false,
      code,
      params,
    });
    const result: Row<Id, Facts> = {
      row,
      facts: facts as Partial<Facts>,
      problems,
      problemIn,
      problemAt: (field, code, params) => problemIn(Math.max(0, columnOf(field)), code, params),
      isMapped: (field) => columnOf(field) >= 0,
    };

    const surplus = cells.findIndex((cell, index) => index >= width && !isBlank(cell));
    if (surplus >= 0) problems.push(problemIn(surplus, "cellsShifted", { cells: cells.length, columns: width }));
    else if (table.unclosedQuoteRow === row) problems.push(problemIn(cells.length - 1, "quoteUnclosed"));
    columns.forEach((column, index) => {
      const cell = cells[index];
      if (column === undefined || cell === undefined || isBlank(cell)) return;
      if (saysNone(cell) && column.field.isText !== true) return;
      const unreadable = cell.includes(formulaWithoutValue) ? "formulaUnsaved" : cell.includes("\uFFFD");
      if (unreadable !== false) {
        const code = unreadable === true ? "unreadableCharacters" : unreadable;
        if (surplus < 0) problems.push(problemIn(index, code));
        return;
      }
      const parsed = column.field.read(unguardFormula(cell), column.context);
      if ("value" in parsed) merge(facts, parsed.value);
      // A row that is shifted says nothing reliable in any cell: one problem, not ten.
      else if (surplus < 0) problems.push(problemIn(index, parsed.code, parsed.params));
    });
    return result;
  };
}
