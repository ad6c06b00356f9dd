import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useMemo } from "react";
import type { Place } from "./selection.ts";
import type { SheetColumn } from "./sheet.ts";
import type { ShownColumn } from "./SheetRow.tsx";

export const rowHeight = 32;
export const headHeight = 34;

/** Rows drawn beyond the edge, so that a flick of the wheel meets none that is blank. */
const spareRows = 6;
const spareColumns = 1;

const withPlace = (range: Range, place: number): number[] => {
  const shown = defaultRangeExtractor(range);
  return place < 0 || place >= range.count || shown.includes(place)
    ? shown
    : [...shown, place].toSorted((a, b) => a - b);
};

type Windows<Row> = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rowCount: number;
  readonly frozen: number;
  readonly footHeight: number;
  readonly active: Place;
  /** The cell that is to be in sight. */
  readonly head: Place;
};

/** Of thousands of rows and dozens of columns those that are in sight; the active cell always, since the focus is on it. */
export function useWindows<Row>({ scroller, columns, rowCount, frozen, footHeight, active, head }: Windows<Row>) {
  const getScrollElement = () => scroller.current;
  const frozenWidth = columns.slice(0, frozen).reduce((sum, { width }) => sum + width, 0);
  // oxlint-disable-next-line react/incompatible-library -- only plain values leave this hook, which no compiler memoizes
  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement,
    estimateSize: () => rowHeight,
    overscan: spareRows,
    scrollPaddingEnd: headHeight + footHeight,
    rangeExtractor: (range) => withPlace(range, active.row),
    initialRect: { width: 1_000, height: 600 },
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement,
    estimateSize: (index) => columns[index]?.width ?? 0,
    overscan: spareColumns,
    scrollPaddingStart: frozenWidth,
    rangeExtractor: (range) => withPlace(range, active.column),
    initialRect: { width: 1_000, height: 600 },
  });
  const widths = columns.map(({ width }) => width).join(" ");
  useEffect(() => across.measure(), [across, widths]);
  const { row, column } = head;
  const hasRows = rowCount > 0;
  useEffect(() => {
    if (hasRows) rows.scrollToIndex(row, { align: "auto" });
    if (column >= frozen) across.scrollToIndex(column, { align: "auto" });
  }, [rows, across, row, column, hasRows, frozen]);

  const inSight = across.getVirtualItems().map(({ index }) => index);
  // The same array while the same columns are in sight: a row is redrawn only when it would look different.
  const inSightKey = inSight.filter((index) => index >= frozen).join(" ");
  const shown = useMemo(
    () => shownColumns(columns, frozen, inSightKey === "" ? [] : inSightKey.split(" ").map(Number)),
    [columns, frozen, inSightKey],
  );
  const fromLeft = columns.slice(0, active.column).reduce((sum, { width }) => sum + width, -(across.scrollOffset ?? 0));
  const fromTop = active.row * rowHeight - (rows.scrollOffset ?? 0);
  return {
    rows: rows.getVirtualItems(),
    shown,
    width: across.getTotalSize(),
    /** The active cell is in the lower half: what opens at it opens upwards. */
    isLow: fromTop > (rows.scrollRect?.height ?? 0) / 2,
    /** It is in the right half: what opens at it reaches to the left. */
    isRight: active.column >= frozen && fromLeft > (across.scrollRect?.width ?? 0) / 2,
  };
}

function shownColumns<Row>(
  columns: readonly SheetColumn<Row>[],
  frozen: number,
  inSight: readonly number[],
): readonly ShownColumn<Row>[] {
  const lefts: number[] = [];
  columns.reduce((left, { width }) => {
    lefts.push(left);
    return left + width;
  }, 0);
  const still = columns.slice(0, frozen).map((_, index) => index);
  const leftOf = (index: number) => lefts[index] ?? 0;
  const indices = [...still, ...inSight].filter((index) => index < columns.length);
  return indices.map((index, at) => {
    const previous = indices[at - 1];
    const end = previous === undefined ? 0 : leftOf(previous) + columns[previous]!.width;
    return {
      column: columns[index]!,
      index,
      left: leftOf(index),
      isFrozen: index < frozen,
      before: leftOf(index) - end,
    };
  });
}
