/** Work by month as a table of colours with their numbers: one stop for the Tab key, arrows inside, Enter for the why. */
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import "../ui/Popover.css";
import "./coverage-map.css";
import type { CoverageLevel } from "./coverage-level.ts";

export type CoverageCell = {
  readonly text: string;
  readonly level: CoverageLevel;
  /** The cell as a sentence. */
  readonly sentence: string;
};

export type CoverageMapView = {
  readonly caption: string;
  readonly rowHead: string;
  readonly years: readonly { readonly name: string; readonly months: number }[];
  readonly months: readonly { readonly short: string; readonly full: string }[];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly cells: readonly CoverageCell[] }[];
};

type Place = { readonly row: number; readonly column: number };

type CoverageMapProps = {
  readonly view: CoverageMapView;
  /** What opens from a cell. */
  readonly why: (rowId: string, column: number) => ReactNode;
};

/** Where a key goes from a place, before it is held inside the grid. */
const moves: Readonly<Record<string, (place: Place) => Place>> = {
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  PageDown: ({ row, column }) => ({ row, column: column + 12 }),
  PageUp: ({ row, column }) => ({ row, column: column - 12 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }) => ({ row, column: Infinity }),
};

/** Months over which a year's name fits. */
const roomForYear = 2;

export function CoverageMap({ view, why }: CoverageMapProps) {
  const { rows, months, years } = view;
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [isOpen, setOpen] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const opened = useRef<HTMLElement>(null);
  const held = (place: Place): Place => ({
    row: Math.min(Math.max(place.row, 0), rows.length - 1),
    column: Math.min(Math.max(place.column, 0), months.length - 1),
  });
  const here = held(at);
  const cellAt = ({ row, column }: Place) =>
    table.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? undefined;

  function open(place: Place, cell: HTMLElement) {
    opened.current = cell;
    setAt(place);
    setOpen(true);
  }

  function press(event: KeyboardEvent) {
    const cell = cellAt(here);
    if ((event.key === "Enter" || event.key === " ") && cell) {
      event.preventDefault();
      open(here, cell);
      return;
    }
    const move = moves[event.key];
    if (!move || event.metaKey || event.altKey) return;
    event.preventDefault();
    // Number keys and arrows of the window must not hear a key that moves inside the grid.
    event.stopPropagation();
    const next = held(move(here));
    setAt(next);
    cellAt(next)?.focus();
  }

  return (
    <div className="coverage-map">
      <table ref={table} role="grid" aria-label={view.caption} onKeyDown={press}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className="coverage-map-corner">
              {view.rowHead}
            </th>
            {years.map(({ name, months: span }) => (
              <th key={name} scope="colgroup" colSpan={span} abbr={name} className="coverage-map-year">
                <span className={span < roomForYear ? "visually-hidden" : undefined}>{name}</span>
              </th>
            ))}
          </tr>
          <tr>
            {months.map(({ short, full }) => (
              <th key={full} scope="col" abbr={full} className="coverage-map-month">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }, row) => (
            <tr key={id}>
              <th scope="row" className="coverage-map-row" title={name}>
                {name}
              </th>
              {cells.map(({ text, level, sentence }, column) => (
                <td
                  key={months[column]!.full}
                  role="gridcell"
                  className="coverage-map-cell"
                  data-row={row}
                  data-column={column}
                  data-level={level}
                  tabIndex={here.row === row && here.column === column ? 0 : -1}
                  aria-label={sentence}
                  title={sentence}
                  onClick={({ currentTarget }) => open({ row, column }, currentTarget)}
                  onFocus={() => setAt({ row, column })}
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Popover
        className="popover"
        triggerRef={opened}
        isOpen={isOpen}
        onOpenChange={(next) => {
          setOpen(next);
          if (!next) cellAt(here)?.focus();
        }}
        offset={6}
      >
        <Dialog className="popover-body" aria-label={rows[here.row]?.cells[here.column]?.sentence ?? view.caption}>
          {isOpen && rows[here.row] && why(rows[here.row]!.id, here.column)}
        </Dialog>
      </Popover>
    </div>
  );
}
