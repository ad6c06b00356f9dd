import { useState } from "react";
import { keptWithin, onlyCell, rowsOf, type Selection } from "../../../ui/sheet/selection.ts";
import type { TeamColumn } from "./team-column.ts";
import type { TeamRow } from "./team-rows.ts";

type Rows = readonly TeamRow[];
type Columns = readonly TeamColumn[];

type Kept = {
  readonly selection: Selection;
  /** Who and what was chosen, so that a rectangle never comes to lie over other people or other facts. */
  readonly over: string | undefined;
  /** Of the active cell. */
  readonly rowKey: string | undefined;
  readonly columnId: string | undefined;
};

const overOf = (selection: Selection, rows: Rows, columns: Columns): string =>
  [...rowsOf(selection).map((row) => rows[row]?.key), "|", ...columns.map(({ id }) => id)].join("\n");

/** What is chosen follows the person and the column under the active cell when rows or columns change their places. */
export function useTableSelection(rows: Rows, columns: Columns, personId: string | undefined) {
  const [kept, setKept] = useState<Kept>(() => ({
    selection: onlyCell({ row: 0, column: 0 }),
    over: undefined,
    rowKey: personId,
    columnId: undefined,
  }));

  function select(selection: Selection) {
    const { row, column } = selection.active;
    const over = overOf(selection, rows, columns);
    setKept({ selection, over, rowKey: rows[row]?.key, columnId: columns[column]?.id });
  }

  /** A cell that may only come to be with the next picture. */
  const goTo = (rowKey: string, columnId: string) =>
    setKept({ selection: onlyCell({ row: 0, column: 0 }), over: undefined, rowKey, columnId });

  return { selection: placedIn(kept, rows, columns), select, goTo };
}

export function placedIn({ selection, over, rowKey, columnId }: Kept, rows: Rows, columns: Columns): Selection {
  if (over === overOf(selection, rows, columns)) return selection;
  const { active } = selection;
  const row = rows.findIndex(({ key }) => key === rowKey);
  const column = columns.findIndex(({ id }) => id === columnId);
  const place = { row: row === -1 ? active.row : row, column: column === -1 ? active.column : column };
  return keptWithin(onlyCell(place), { rows: rows.length, columns: columns.length });
}
