/** Where keys go in a grid of rows and columns. Pure, so that every key is tested without a window. */

export type MatrixPlace = { readonly row: number; readonly column: number };

type Press = { readonly key: string; readonly ctrlKey: boolean };

const rowsPerPage = 10;

const moves: Readonly<Record<string, (place: MatrixPlace) => MatrixPlace>> = {
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  PageDown: ({ row, column }) => ({ row: row + rowsPerPage, column }),
  PageUp: ({ row, column }) => ({ row: row - rowsPerPage, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }) => ({ row, column: Infinity }),
};

/** With Ctrl: to the first or last row as well. */
const farMoves: Readonly<Record<string, (place: MatrixPlace) => MatrixPlace>> = {
  Home: () => ({ row: 0, column: 0 }),
  End: () => ({ row: Infinity, column: Infinity }),
};

const held = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

export const heldIn = ({ row, column }: MatrixPlace, rows: number, columns: number): MatrixPlace => ({
  row: held(row, rows),
  column: held(column, columns),
});

/** undefined for a key that goes nowhere. */
export function afterMove(place: MatrixPlace, press: Press, rows: number, columns: number): MatrixPlace | undefined {
  const move = (press.ctrlKey ? farMoves : moves)[press.key];
  return move && heldIn(move(place), rows, columns);
}
