import { type KeyboardEvent, type PointerEvent, useId, useRef } from "react";
import { CellInput } from "./CellInput.tsx";
import { addedAt, extendedTo, onlyCell, type Place, rowsFrom, type Selection, spansIn } from "./selection.ts";
import type { RowLook, SheetColumn, SheetDeeds } from "./sheet.ts";
import { SheetFoot } from "./SheetFoot.tsx";
import { SheetHead, type SheetHeadDeeds } from "./SheetHead.tsx";
import { cellId, SheetRow } from "./SheetRow.tsx";
import { sheetKeyDown } from "./sheet-key-down.ts";
import { useCellEditor } from "./use-cell-editor.ts";
import { headHeight, rowHeight, useWindows } from "./use-windows.ts";
import "./sheet.css";

type SheetProps<Row> = {
  label: string;
  /** Said to those who listen when they come in: which keys there are. */
  keysHelp: string;
  columns: readonly SheetColumn<Row>[];
  /** So many at the left stay in sight. */
  frozen: number;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  lookOf: (row: Row) => RowLook;
  isFilled: (place: Place) => boolean;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  deeds: SheetDeeds;
  headDeeds: SheetHeadDeeds;
};

const defaultPage = 15;

/** Thousands of rows that are worked on as in a spreadsheet: an ARIA grid whose active cell a text field speaks for. */
export function Sheet<Row>({ columns, rows, keyOf, lookOf, selection, onSelect, deeds, ...props }: SheetProps<Row>) {
  const { label, keysHelp, frozen, isFilled, headDeeds } = props;
  const scroller = useRef<HTMLDivElement>(null);
  /** A rectangle being drawn by mouse, by whole rows or by cells. */
  const drag = useRef<"cells" | "rows">(undefined);
  const isLeaving = useRef(false);
  const gridId = useId();
  const hasFoot = columns.some(({ foot }) => foot !== undefined);
  const { active, head } = selection;
  const windows = useWindows({
    scroller,
    columns,
    rowCount: rows.length,
    frozen,
    footHeight: hasFoot ? rowHeight : 0,
    ...{ active, head },
  });
  const editor = useCellEditor(selection, deeds);

  function select(next: Selection) {
    editor.say(undefined);
    onSelect(next);
  }

  const page = () => {
    const height = scroller.current?.clientHeight ?? 0;
    return height === 0 ? defaultPage : Math.max(1, Math.floor((height - headHeight) / rowHeight) - 1);
  };

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const ground = { rows: rows.length, columns: columns.length, page: page(), isFilled };
    sheetKeyDown(event, { selection, select, ground, editor, deeds, isLeaving, moveColumn });
  }

  /** Whoever keeps the selection lets it go with the column, so that it can be moved on. */
  function moveColumn(by: 1 | -1) {
    const to = active.column + by;
    const [column, other] = [columns[active.column], columns[to]];
    if (!column || !other || !headDeeds.onMove || Math.min(active.column, to) < frozen) return;
    headDeeds.onMove(column.id, other.id);
  }

  const placeAt = (event: PointerEvent): Place | undefined => {
    // While a button is held the event belongs to where it began.
    const cell = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>("[data-column]");
    const row = cell?.closest<HTMLElement>("[data-row]");
    if (!cell || !row || !scroller.current?.contains(row)) return undefined;
    return { row: Number(row.dataset["row"]), column: Number(cell.dataset["column"]) };
  };

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    const place = placeAt(event);
    if (place === undefined || event.button !== 0) return;
    // The text field keeps the focus.
    event.preventDefault();
    if (!editor.finish()) return;
    editor.input.current?.focus({ preventScroll: true });
    const isWholeRow = event.target instanceof Element && event.target.closest("[data-grip]") !== null;
    drag.current = isWholeRow ? "rows" : "cells";
    const isAdded = event.ctrlKey || event.metaKey;
    if (isWholeRow) {
      const from = event.shiftKey ? selection.anchor.row : place.row;
      const whole = rowsFrom({ ...selection, active: { row: from, column: 0 } }, from, place.row, columns.length);
      select(isAdded ? { ...whole, others: addedAt(selection, place).others } : whole);
    } else if (event.shiftKey) select(extendedTo(selection, place));
    else select(isAdded ? addedAt(selection, place) : onlyCell(place));
  }

  function onPointerMove(event: PointerEvent) {
    if (drag.current === undefined || event.buttons !== 1) return;
    const place = placeAt(event);
    if (place === undefined) return;
    const to = drag.current === "rows" ? { ...place, column: columns.length - 1 } : place;
    if (to.row !== head.row || to.column !== head.column) select(extendedTo(selection, to));
  }

  const activeId = rows.length > 0 && columns.length > 0 ? cellId(gridId, active.row, active.column) : undefined;
  const total = rows.length * rowHeight;
  const isTree = rows.some((row) => lookOf(row).isOpen !== undefined);
  return (
    <div className="sheet" ref={scroller}>
      <div className="sheet-inner" style={{ width: windows.width }}>
        <div
          id={gridId}
          role={isTree ? "treegrid" : "grid"}
          aria-label={label}
          aria-rowcount={rows.length + (hasFoot ? 2 : 1)}
          aria-colcount={columns.length}
          aria-multiselectable
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={() => (drag.current = undefined)}
          onDoubleClick={() => {
            if (!deeds.toggle(active.row)) editor.begin("opened");
          }}
        >
          <SheetHead columns={windows.shown} deeds={headDeeds} />
          <div className="sheet-rows" role="rowgroup" style={{ height: total }}>
            {windows.rows.map(({ index, start }) => {
              const row = rows[index];
              return row === undefined ? undefined : (
                <SheetRow
                  key={keyOf(row)}
                  {...{ row, index, gridId, isTree }}
                  top={start}
                  columns={windows.shown}
                  look={lookOf(row)}
                  spans={spansIn(selection, index)}
                  activeColumn={active.row === index ? active.column : undefined}
                />
              );
            })}
          </div>
          {hasFoot && <SheetFoot columns={windows.shown} rowIndex={rows.length + 2} />}
        </div>
        <CellInput
          {...{ label, keysHelp, gridId, activeId, editor, deeds, onKeyDown }}
          column={columns[active.column]}
          shown={windows.shown.find(({ index }) => index === active.column)}
          top={headHeight + active.row * rowHeight}
          isLow={windows.isLow}
          isRight={windows.isRight}
        />
      </div>
    </div>
  );
}
