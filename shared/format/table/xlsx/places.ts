/** Places in a sheet: "B12" is column 1, row 12. */
import { tableLimits } from "../limits.ts";

export type Place = { readonly column: number; readonly row: number };

export function placeOf(reference: string): Place | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) };
}

export function rangeOf(reference: string): readonly [from: Place, to: Place] | undefined {
  const [from, to] = reference.split(":").map(placeOf);
  return from && to ? [from, to] : undefined;
}

/** Merged cells that mean one value for many rows; larger ones are decoration. */
const mostMerged = 10_000;

/** A merged cell holds its value for every row and column that it covers. Fills only rows that say something. */
export function fillMerged(rows: Map<number, string[]>, merged: readonly (readonly [from: Place, to: Place])[]): void {
  let filled = 0;
  for (const [from, to] of merged) {
    const value = rows.get(from.row)?.[from.column] ?? "";
    const lastColumn = Math.min(to.column, tableLimits.columns - 1);
    const area = (to.row - from.row + 1) * (lastColumn - from.column + 1);
    filled += area;
    if (value === "" || area > mostMerged || filled > tableLimits.rows) continue;
    for (let row = from.row; row <= to.row; row++) {
      const cells = rows.get(row);
      if (cells === undefined) continue;
      for (let column = from.column; column <= lastColumn; column++) {
        while (cells.length <= column) cells.push("");
        cells[column] = value;
      }
    }
  }
}
