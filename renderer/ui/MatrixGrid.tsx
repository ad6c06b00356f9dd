/** Rows against columns, thousands of rows if need be: one stop for the Tab key, arrows inside, and keys that the cells' owner understands. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { afterMove, heldIn, type MatrixPlace } from "./matrix-keys.ts";
import { useSideways } from "./use-sideways.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";
import { WordParts } from "./WordParts.tsx";
import "./MatrixGrid.css";

export type MatrixColumn = {
  readonly id: string;
  /** As it is read aloud; the head may be shorter. */
  readonly name: string;
  readonly head: ReactNode;
  /** In pixels, at least: they share what is left. */
  readonly width: number;
  /** Columns of unlike heads get room as these say; alike unless said otherwise. */
  readonly share?: number;
  /** For many narrow columns: the head stands upright, Japanese from top to bottom, other letters turned. */
  readonly isUpright?: boolean;
  /** A line before it: another kind of columns begins. */
  readonly isFirstOfKind?: boolean;
};

/** A name over several columns that stand side by side. */
export type MatrixGroup = {
  readonly id: string;
  readonly name: string;
  readonly head: ReactNode;
  readonly columns: number;
};

export type MatrixCell = {
  readonly content: ReactNode;
  /** The cell as a sentence. */
  readonly sentence: string;
  /** Read by the style sheet of whoever draws it. */
  readonly look?: string | undefined;
  /** How strongly it is tinted, 0 to 1. */
  readonly tint?: number;
};

type MatrixGridProps<Row> = {
  label: string;
  corner: ReactNode;
  columns: readonly MatrixColumn[];
  /** A line of names above the columns; together they span all of them. */
  groups?: readonly MatrixGroup[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  head: (row: Row) => ReactNode;
  headWidth?: number;
  cell: (row: Row, column: number) => MatrixCell;
  /** The row whose head stands out. */
  chosenKey?: string | undefined;
  /** The cell of that row which stands out. */
  chosenColumn?: number | undefined;
  /** A click on a row, and Enter on it. */
  onChoose?: (row: Row) => void;
  /** A click on a cell, and Enter on it, where cells open something of their own; `onChoose` is then for the head of a row. */
  onOpen?: (row: Row, column: number) => void;
  /** True when the key did something to the cell. */
  onKey?: (key: string, row: Row, column: number) => boolean;
  /** In pixels: room for three lines unless said otherwise. */
  headHeight?: number;
  /** Rows in sight before it scrolls. */
  mostRows?: number;
};

const rowHeight = 30;
const groupHeight = 26;
/** Letters that are written from top to bottom as well. */
const fullLetters = /[\u3040-\u30ff\u3400-\u9fff]/u;

export function MatrixGrid<Row>({ label, corner, columns, rows, keyOf, head, cell, ...props }: MatrixGridProps<Row>) {
  const { headWidth = 190, headHeight = 52, mostRows = 16, chosenKey, chosenColumn, groups, onChoose, onKey } = props;
  const onOpen = props.onOpen ?? onChoose;
  const scroller = useRef<HTMLDivElement>(null);
  const gridId = useId();
  const [place, setPlace] = useState<MatrixPlace>({ row: 0, column: 0 });
  const here = heldIn(place, rows.length, columns.length);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes what it returns
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: headHeight + (groups ? groupHeight : 0),
    initialRect: { width: 1000, height: 600 },
  });
  const isMoved = useRef(false);
  useEffect(() => {
    if (isMoved.current) virtual.scrollToIndex(here.row, { align: "auto" });
  }, [virtual, here.row]);
  useEffect(() => {
    const box = scroller.current;
    const column = box?.querySelectorAll<HTMLElement>(".matrix-grid-column")[here.column];
    if (!isMoved.current || !box || !column) return;
    // What stands still at the left covers as much of the box.
    const [left, right] = [column.offsetLeft - headWidth, column.offsetLeft + column.offsetWidth - box.clientWidth];
    if (box.scrollLeft > left) box.scrollLeft = left;
    else if (box.scrollLeft < right) box.scrollLeft = right;
  }, [here.column, headWidth]);

  function onKeyDown(event: KeyboardEvent) {
    const row = rows[here.row];
    if (row === undefined || event.altKey || event.metaKey) return;
    const next = afterMove(here, event, rows.length, columns.length);
    if (next) {
      isMoved.current = true;
      setPlace(next);
    } else if (event.ctrlKey) return;
    else if (event.key === "Enter" && onOpen) onOpen(row, here.column);
    else if (!onKey?.(event.key, row, here.column)) return;
    event.preventDefault();
  }

  const gridWidth = columns.reduce((sum, { width }) => sum + width, headWidth);
  const sides = useSideways(scroller, gridWidth);
  const template = {
    gridTemplateColumns: `${headWidth}px ${columns.map(({ width, share = 1 }) => `minmax(${width}px, ${share}fr)`).join(" ")}`,
  };
  const headRows = groups ? 2 : 1;
  const allHeads = headHeight + (groups ? groupHeight : 0);
  const mostHeight = allHeads + rowHeight * Math.min(mostRows, rows.length);
  const cellId = ({ row, column }: MatrixPlace) => `${gridId}-${row}-${column}`;
  return (
    <div
      className="matrix-grid"
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + headRows}
      aria-colcount={columns.length + 1}
      tabIndex={0}
      aria-activedescendant={rows.length > 0 ? cellId(here) : undefined}
      style={
        {
          maxHeight: mostHeight + 14,
          "--grid-width": `${gridWidth}px`,
          "--grid-height": `${mostHeight}px`,
          "--head-width": `${headWidth}px`,
        } as object
      }
      onKeyDown={onKeyDown}
    >
      {(sides.before || sides.after) && (
        <div className="matrix-grid-edges" aria-hidden="true">
          {sides.before && <span className="matrix-grid-edge" data-side="before" />}
          {sides.after && <span className="matrix-grid-edge" data-side="after" />}
        </div>
      )}
      {groups && (
        <div className="matrix-grid-groups" role="row" aria-rowindex={1} style={{ ...template, height: groupHeight }}>
          <div className="matrix-grid-corner" />
          {groups.map(({ id, name, head: short, columns: span }) => (
            <div
              key={id}
              className="matrix-grid-group"
              role="columnheader"
              aria-colspan={span}
              title={name}
              style={{ gridColumn: `span ${span}` }}
            >
              <VisuallyHidden>{name}</VisuallyHidden>
              <span className="matrix-grid-group-short" aria-hidden="true">
                {short}
              </span>
            </div>
          ))}
        </div>
      )}
      <div
        className="matrix-grid-head"
        role="row"
        aria-rowindex={headRows}
        style={{ ...template, height: headHeight, top: allHeads - headHeight }}
      >
        <div className="matrix-grid-corner" role="columnheader">
          {corner}
        </div>
        {columns.map(({ id, name, head: short, isFirstOfKind, isUpright }, column) => (
          <div
            key={id}
            className="matrix-grid-column"
            role="columnheader"
            aria-label={name}
            title={name}
            data-first={isFirstOfKind || undefined}
            data-here={here.column === column || undefined}
            data-upright={isUpright ? (fullLetters.test(name) ? "letters" : "turned") : undefined}
          >
            <span>{!isUpright && typeof short === "string" ? <WordParts text={short} /> : short}</span>
          </div>
        ))}
      </div>
      <div className="matrix-grid-rows" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]!;
          const key = keyOf(row);
          return (
            <div
              key={key}
              className="matrix-grid-row"
              role="row"
              aria-rowindex={index + headRows + 1}
              data-chosen={key === chosenKey || undefined}
              style={{ ...template, transform: `translateY(${start}px)` }}
            >
              <div className="matrix-grid-name" role="rowheader" onClick={() => onChoose?.(row)}>
                {head(row)}
              </div>
              {columns.map(({ id, isFirstOfKind }, column) => {
                const { content, sentence, look, tint } = cell(row, column);
                return (
                  <div
                    key={id}
                    id={cellId({ row: index, column })}
                    className="matrix-grid-cell"
                    role="gridcell"
                    aria-label={sentence}
                    title={sentence}
                    data-look={look}
                    data-first={isFirstOfKind || undefined}
                    data-chosen={(key === chosenKey && column === chosenColumn) || undefined}
                    data-here={(here.row === index && here.column === column) || undefined}
                    {...(tint !== undefined && { style: { "--tint": `${Math.round(tint * 100)}%` } as object })}
                    onClick={() => {
                      setPlace({ row: index, column });
                      onOpen?.(row, column);
                    }}
                  >
                    {content}
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}
