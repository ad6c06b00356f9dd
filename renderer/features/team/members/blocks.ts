/** Rectangles of cells to and from the clipboard, as spreadsheets exchange them: tabs between cells, a line a row. */
import { guardFormula, parseCsv, unguardFormula } from "../../../../shared/format/csv.ts";
import type { Range, Selection } from "../../../ui/sheet/selection.ts";
import { cellsOf, currentRange, isOneCell, rangesOf, rowsOf } from "../../../ui/sheet/selection.ts";
import { exactText, type TeamColumn } from "./team-column.ts";
import type { TeamRow } from "./team-rows.ts";
import type { CellText } from "./write-plan.ts";

type Block = readonly (readonly string[])[];

/** Rows and cells of copied text; rows that are empty count, the line break at the end does not. */
export function blockFrom(text: string): Block {
  const { records } = parseCsv(text, "\t");
  const byRow = new Map(records.map(({ row, cells }) => [row, cells]));
  const height = Math.max(text.trim() === "" ? 1 : 0, ...byRow.keys());
  const rows = Array.from({ length: height }, (_, index) => byRow.get(index + 1) ?? []);
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  return rows.map((cells) => Array.from({ length: width }, (_, index) => unguardFormula(cells[index] ?? "")));
}

const cellText = (text: string): string => {
  const safe = guardFormula(text);
  return /["\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The chosen rectangle as it stands, to the last digit; headings of groups are not people and stay out. */
export function copied(selection: Selection, rows: readonly TeamRow[], columns: readonly TeamColumn[]): string {
  const { top, left, bottom, right } = currentRange(selection);
  return rows
    .slice(top, bottom + 1)
    .flatMap((row) =>
      row.kind === "group"
        ? []
        : [
            columns
              .slice(left, right + 1)
              .map((column) => cellText(exactText(column, row)))
              .join("\t"),
          ],
    )
    .join("\r\n");
}

export type Landing = {
  readonly cells: readonly CellText[];
  /** Cells of the block for which there is no row or no column. */
  readonly beyond: number;
  /** The rectangle that the cells fill; undefined where there are none. */
  readonly range: Range | undefined;
};

/** Where a block falls: from the chosen rectangle's corner on people's rows, as often as it fits into a larger rectangle. */
export function landed(
  block: Block,
  selection: Selection,
  rows: readonly TeamRow[],
  columns: readonly TeamColumn[],
): Landing {
  const range = currentRange(selection);
  const { top, left } = range;
  const targets = rows.flatMap((row, at) => (at >= top && row.kind !== "group" ? [{ row, at }] : []));
  const [height, width] = [block.length, block[0]?.length ?? 0];
  const chosenRows = rows.slice(top, range.bottom + 1).filter(({ kind }) => kind !== "group").length;
  const down = timesIn(chosenRows, height, range);
  const across = timesIn(range.right - left + 1, width, range);
  const cells: CellText[] = [];
  let beyond = 0;
  for (let y = 0; y < height * down; y++) {
    for (let x = 0; x < width * across; x++) {
      const [target, column] = [targets[y], columns[left + x]];
      if (target && column) cells.push({ row: target.row, column, text: block[y % height]![x % width]! });
      else beyond++;
    }
  }
  const [first, last] = [targets[0], targets[Math.min(height * down, targets.length) - 1]];
  const right = Math.min(left + width * across, columns.length) - 1;
  return { cells, beyond, range: first && last && { top: first.at, left, bottom: last.at, right } };
}

const timesIn = (room: number, size: number, range: Range) =>
  isOneCell(range) || size === 0 || room % size !== 0 ? 1 : Math.max(1, room / size);

/** The same text in every chosen cell. */
export const filled = (
  selection: Selection,
  rows: readonly TeamRow[],
  columns: readonly TeamColumn[],
  text: string,
): readonly CellText[] =>
  cellsOf(selection).flatMap(({ row, column }) => {
    const [target, under] = [rows[row], columns[column]];
    return target && under && target.kind !== "group" ? [{ row: target, column: under, text }] : [];
  });

/** Each chosen rectangle's first person's cells, in the rows below. */
export const filledDown = (
  selection: Selection,
  rows: readonly TeamRow[],
  columns: readonly TeamColumn[],
): readonly CellText[] =>
  rangesOf(selection).flatMap(({ top, bottom, left, right }) => {
    // One row alone takes from the row above it.
    const from = top === bottom ? top - 1 : top;
    const [source, ...targets] = rows.slice(Math.max(0, from), bottom + 1).filter((row) => row.kind !== "group");
    if (source === undefined || from < 0) return [];
    return targets.flatMap((row) =>
      columns.slice(left, right + 1).map((column) => ({ row, column, text: exactText(column, source) })),
    );
  });

/** The people and seats whose rows are touched by what is chosen. */
export const chosenEntries = (selection: Selection, rows: readonly TeamRow[]) =>
  rowsOf(selection).flatMap((index) => {
    const row = rows[index];
    return row && row.kind !== "group" ? [row] : [];
  });
