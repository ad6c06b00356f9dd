import { ArrowDown, ArrowUp } from "lucide-react";
import { type PointerEvent, useRef } from "react";
import type { SheetColumn } from "./sheet.ts";
import { cellStyle, type ShownColumn } from "./SheetRow.tsx";
import { type HeadDrag, useHeadDrag } from "./use-head-drag.ts";

export type SheetHeadDeeds = {
  /** Shift adds it to the keys that are there. */
  readonly onSort?: (columnId: string, isAdded: boolean) => void;
  readonly onResize?: (columnId: string, width: number, gesture: string) => void;
  /** To the place of the other column; neither of them is one that always stays in sight. */
  readonly onMove?: (columnId: string, toColumnId: string) => void;
};

type SheetHeadProps<Row> = { columns: readonly ShownColumn<Row>[]; deeds: SheetHeadDeeds };

const narrowest = 48;
const widest = 800;

/** Sorting, widths and order by mouse; the keyboard has them where columns are chosen, and the order on the cells too. */
export function SheetHead<Row>({ columns, deeds }: SheetHeadProps<Row>) {
  const move = useHeadDrag(deeds.onMove);
  return (
    <div className="sheet-head" role="row" aria-rowindex={1}>
      {columns.map((shown) => (
        <HeadCell key={shown.column.id} {...{ shown, move }} {...deeds} />
      ))}
    </div>
  );
}

type HeadCellProps<Row> = { shown: ShownColumn<Row>; move: HeadDrag } & SheetHeadDeeds;

function HeadCell<Row>({ shown, move, onSort, onResize }: HeadCellProps<Row>) {
  const { column } = shown;
  const { head, unit, sort, isNumber } = column;
  const order = sort && (sort.direction === "up" ? ("ascending" as const) : ("descending" as const));
  return (
    <div
      className="sheet-cell sheet-head-cell"
      role="columnheader"
      aria-colindex={shown.index + 1}
      {...(order && { "aria-sort": order })}
      data-number={isNumber}
      data-frozen={shown.isFrozen || undefined}
      style={cellStyle(shown)}
      title={unit === undefined ? head : `${head} · ${unit}`}
      onClick={(event) => move.wasDrag() || onSort?.(column.id, event.shiftKey)}
      {...(!shown.isFrozen && move.handlersOf(column.id))}
    >
      <span className="sheet-head-word">{head}</span>
      {unit !== undefined && <span className="sheet-unit">{unit}</span>}
      <SortMark sort={sort} />
      {onResize && <WidthHandle column={column} onResize={onResize} />}
    </div>
  );
}

function SortMark({ sort }: { sort: SheetColumn<never>["sort"] }) {
  if (sort === undefined) return undefined;
  const Arrow = sort.direction === "up" ? ArrowUp : ArrowDown;
  return (
    <span className="sheet-sort" aria-hidden>
      <Arrow size={12} />
      {sort.rank}
    </span>
  );
}

type WidthHandleProps<Row> = { column: SheetColumn<Row>; onResize: NonNullable<SheetHeadDeeds["onResize"]> };

function WidthHandle<Row>({ column, onResize }: WidthHandleProps<Row>) {
  const drag = useRef<{ readonly from: number; readonly width: number; readonly gesture: string }>(undefined);
  function begin(event: PointerEvent<HTMLSpanElement>) {
    event.preventDefault();
    // The head itself would be moved.
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: event.clientX, width: column.width, gesture: crypto.randomUUID() };
  }
  function move(event: PointerEvent) {
    if (drag.current === undefined) return;
    const { from, width, gesture } = drag.current;
    const next = Math.round(Math.max(narrowest, Math.min(widest, width + event.clientX - from)));
    if (next !== column.width) onResize(column.id, next, gesture);
  }
  return (
    <span
      className="sheet-width"
      aria-hidden
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={() => (drag.current = undefined)}
      onClick={(event) => event.stopPropagation()}
    />
  );
}
