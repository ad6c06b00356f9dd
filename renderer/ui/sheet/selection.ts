/** Which cells of a sheet are chosen: one that typing goes to, in a rectangle that grows, beside others put to it. Pure. */

export type Place = { readonly row: number; readonly column: number };

/** A rectangle of cells; its edges are in it. */
export type Range = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

export type Selection = {
  /** Where typing goes; always within the current rectangle. */
  readonly active: Place;
  /** The corner at which the current rectangle began. */
  readonly anchor: Place;
  /** The corner that Shift and the mouse move. */
  readonly head: Place;
  /** Rectangles chosen before, which the next deed meets as well. */
  readonly others: readonly Range[];
};

export const onlyCell = (place: Place): Selection => ({ active: place, anchor: place, head: place, others: [] });

export const onlyRange = ({ top, left, bottom, right }: Range): Selection => ({
  ...onlyCell({ row: top, column: left }),
  head: { row: bottom, column: right },
});

const rangeBetween = (one: Place, other: Place): Range => ({
  top: Math.min(one.row, other.row),
  left: Math.min(one.column, other.column),
  bottom: Math.max(one.row, other.row),
  right: Math.max(one.column, other.column),
});

export const currentRange = ({ anchor, head }: Selection): Range => rangeBetween(anchor, head);

export const rangesOf = (selection: Selection): readonly Range[] => [...selection.others, currentRange(selection)];

export const isWithin = ({ top, left, bottom, right }: Range, { row, column }: Place): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

export const isOneCell = ({ top, left, bottom, right }: Range): boolean => top === bottom && left === right;

/** The rectangle reaches to there; the active cell stays. */
export const extendedTo = (selection: Selection, head: Place): Selection => ({ ...selection, head });

/** What was chosen stays chosen, and a new rectangle begins. */
export const addedAt = (selection: Selection, place: Place): Selection => ({
  ...onlyCell(place),
  others: rangesOf(selection),
});

export const rowsFrom = (selection: Selection, first: number, last: number, columns: number): Selection => ({
  active: { row: first, column: selection.active.column },
  anchor: { row: first, column: 0 },
  head: { row: last, column: Math.max(0, columns - 1) },
  others: [],
});

const inOrder = (numbers: Iterable<number>) => [...new Set(numbers)].toSorted((a, b) => a - b);

function* between(first: number, last: number) {
  for (let index = first; index <= last; index++) yield index;
}

export const rowsOf = (selection: Selection): readonly number[] =>
  inOrder(rangesOf(selection).flatMap(({ top, bottom }) => [...between(top, bottom)]));

/** Each chosen cell once, row by row. */
export function cellsOf(selection: Selection): readonly Place[] {
  const ranges = rangesOf(selection);
  return rowsOf(selection).flatMap((row) =>
    inOrder(
      ranges.flatMap(({ top, left, bottom, right }) => (row >= top && row <= bottom ? [...between(left, right)] : [])),
    ).map((column) => ({ row, column })),
  );
}

/** The chosen columns of a row as text, "0-3 5-5": the same text for a row on which nothing changed. */
export const spansIn = (selection: Selection, row: number): string =>
  rangesOf(selection)
    .filter(({ top, bottom }) => row >= top && row <= bottom)
    .map(({ left, right }) => `${left}-${right}`)
    .join(" ");

export const isInSpans = (spans: string, column: number): boolean =>
  spans !== "" &&
  spans.split(" ").some((span) => {
    const [left = 0, right = 0] = span.split("-").map(Number);
    return column >= left && column <= right;
  });

export type Size = { readonly rows: number; readonly columns: number };

export const clamped = ({ row, column }: Place, { rows, columns }: Size): Place => ({
  row: Math.max(0, Math.min(rows - 1, row)),
  column: Math.max(0, Math.min(columns - 1, column)),
});

/** The same choice in a sheet that has become smaller. */
export const keptWithin = (selection: Selection, size: Size): Selection => ({
  active: clamped(selection.active, size),
  anchor: clamped(selection.anchor, size),
  head: clamped(selection.head, size),
  others: selection.others.filter(({ bottom, right }) => bottom < size.rows && right < size.columns),
});
