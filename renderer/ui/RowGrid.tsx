import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { afterClick, afterKey, type Chosen } from "./grid-keys.ts";
import "./RowGrid.css";

export type GridColumn<Row> = {
  readonly id: string;
  readonly head: string;
  /** As in grid-template-columns: "2fr", "96px". */
  readonly width: string;
  readonly isNumber?: boolean;
  /** Names the row: one column should. */
  readonly isRowHead?: boolean;
  readonly sort?: {
    readonly label: string;
    readonly direction: "up" | "down" | undefined;
    readonly onSort: () => void;
  };
  readonly cell: (row: Row) => ReactNode;
};

type RowGridProps<Row> = {
  label: string;
  columns: readonly GridColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
  onOpen: (row: Row) => void;
  /** Keys that do something to the chosen rows; true when it was one of them. */
  onDeedKey: (key: string) => boolean;
  /** Stands in place of the rows where there are none. */
  empty: ReactNode;
};

const rowHeight = 36;

/** Thousands of rows, of which only those in sight are drawn; several can be chosen, by keys as by hand. */
export function RowGrid<Row>({ label, columns, rows, keyOf, chosen, onChoose, ...deeds }: RowGridProps<Row>) {
  const { onOpen, onDeedKey, empty } = deeds;
  const scroller = useRef<HTMLDivElement>(null);
  const gridId = useId();
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes what it returns
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The head lies over the first row's place.
    scrollPaddingStart: rowHeight,
    initialRect: { width: 800, height: 600 },
  });
  const keys = rows.map(keyOf);
  const place = chosen.current === undefined ? -1 : keys.indexOf(chosen.current);
  useEffect(() => {
    if (place >= 0) virtual.scrollToIndex(place, { align: "auto" });
  }, [virtual, place]);

  function onKeyDown(event: KeyboardEvent) {
    const row = rows[place];
    const next = afterKey(chosen, event, keys);
    if (next) onChoose(next);
    else if (event.key === "Enter" && row !== undefined) onOpen(row);
    else if (!onDeedKey(event.key)) return;
    event.preventDefault();
  }

  const template = { gridTemplateColumns: columns.map(({ width }) => width).join(" ") };
  return (
    <div
      className="row-grid"
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      tabIndex={0}
      {...(place >= 0 && { "aria-activedescendant": `${gridId}-${place}` })}
      onKeyDown={onKeyDown}
    >
      <div className="row-grid-head" role="row" aria-rowindex={1} style={template}>
        {columns.map((column) => (
          <GridHead key={column.id} column={column} />
        ))}
      </div>
      {rows.length === 0 ? (
        <div className="row-grid-empty">{empty}</div>
      ) : (
        <div className="row-grid-rows" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]!;
            const key = keys[index]!;
            return (
              <div
                key={key}
                className="row-grid-row"
                id={`${gridId}-${index}`}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={chosen.keys.has(key)}
                data-current={index === place}
                style={{ ...template, transform: `translateY(${start}px)` }}
                onClick={(event) => onChoose(afterClick(chosen, key, keys, event))}
                onDoubleClick={() => onOpen(row)}
              >
                {columns.map(({ id, isNumber, isRowHead, cell }) => (
                  <div
                    key={id}
                    className="row-grid-cell"
                    role={isRowHead ? "rowheader" : "gridcell"}
                    data-number={isNumber}
                  >
                    {cell(row)}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      )}
    </div>
  );
}

function GridHead<Row>({ column: { head, isNumber, sort } }: { column: GridColumn<Row> }) {
  const Arrow = sort?.direction === "up" ? ArrowUp : ArrowDown;
  const order = sort?.direction && (sort.direction === "up" ? "ascending" : "descending");
  return (
    <div className="row-grid-cell" role="columnheader" data-number={isNumber} {...(order && { "aria-sort": order })}>
      {sort === undefined ? (
        head
      ) : (
        <button type="button" className="row-grid-sort" aria-label={sort.label} onClick={sort.onSort}>
          {head}
          {sort.direction && <Arrow size={12} aria-hidden />}
        </button>
      )}
    </div>
  );
}
