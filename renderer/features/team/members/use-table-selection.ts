import { useState } from "react";
import { keptWithin, onlyCell, type Selection } from "../../../ui/sheet/selection.ts";
import type { TeamColumn } from "./team-column.ts";
import type { TeamRow } from "./team-rows.ts";

type Kept = {
  readonly selection: Selection;
  readonly rowKey: string | undefined;
  readonly columnId: string | undefined;
};

/** What is chosen follows the person and the column under the active cell when rows or columns change their places. */
export function useTableSelection(
  rows: readonly TeamRow[],
  columns: readonly TeamColumn[],
  personId: string | undefined,
) {
  const [kept, setKept] = useState<Kept>(() => ({
    selection: onlyCell({ row: 0, column: 0 }),
    rowKey: personId,
    columnId: undefined,
  }));

  function select(selection: Selection) {
    const { row, column } = selection.active;
    setKept({ selection, rowKey: rows[row]?.key, columnId: columns[column]?.id });
  }

  /** A cell that may only come to be with the next picture. */
  function goTo(rowKey: string, columnId: string) {
    setKept({ selection: onlyCell({ row: -1, column: 0 }), rowKey, columnId });
  }

  return { selection: placedIn(kept, rows, columns), select, goTo };
}

function placedIn(
  { selection, rowKey, columnId }: Kept,
  rows: readonly TeamRow[],
  columns: readonly TeamColumn[],
): Selection {
  const size = { rows: rows.length, columns: columns.length };
  const { active } = selection;
  const isSameRow = rowKey === undefined || rows[active.row]?.key === rowKey;
  const isSameColumn = columnId === undefined || columns[active.column]?.id === columnId;
  if (isSameRow && isSameColumn) return keptWithin(selection, size);
  const row = isSameRow ? active.row : rows.findIndex(({ key }) => key === rowKey);
  const column = isSameColumn ? active.column : columns.findIndex(({ id }) => id === columnId);
  return keptWithin(
    onlyCell({ row: row === -1 ? active.row : row, column: column === -1 ? active.column : column }),
    size,
  );
}
