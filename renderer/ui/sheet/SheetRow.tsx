import { memo } from "react";
import { isInSpans } from "./selection.ts";
import type { RowLook, SheetColumn } from "./sheet.ts";

export type ShownColumn<Row> = {
  readonly column: SheetColumn<Row>;
  readonly index: number;
  /** Pixels from the left edge: where it sticks when frozen, otherwise where it stands. */
  readonly left: number;
  readonly isFrozen: boolean;
  /** Room for the columns out of sight before it. */
  readonly before: number;
};

type SheetRowProps<Row> = {
  row: Row;
  index: number;
  top: number;
  columns: readonly ShownColumn<Row>[];
  look: RowLook;
  gridId: string;
  /** Some rows open and close others. */
  isTree: boolean;
  /** As `spansIn` says it. */
  spans: string;
  /** undefined: the active cell is in another row. */
  activeColumn: number | undefined;
};

export const cellId = (gridId: string, row: number, column: number) => `${gridId}-${row}-${column}`;

export const cellStyle = ({ column, left, isFrozen, before }: ShownColumn<never>) => ({
  width: column.width,
  ...(isFrozen ? { left } : before > 0 && { marginLeft: before }),
});

/** Redrawn only when it, its columns or what is chosen in it is another. */
export const SheetRow = memo(function SheetRow<Row>({
  row,
  index,
  columns,
  look,
  gridId,
  ...place
}: SheetRowProps<Row>) {
  const { top, spans, activeColumn, isTree } = place;
  return (
    <div
      className="sheet-row"
      role="row"
      // The head is the first row for those who listen.
      aria-rowindex={index + 2}
      {...(isTree && { "aria-level": look.isOpen === undefined ? 2 : 1 })}
      {...(look.isOpen !== undefined && { "aria-expanded": look.isOpen })}
      data-tone={look.tone}
      data-row={index}
      style={{ transform: `translateY(${top}px)` }}
    >
      {columns.map((shown) => {
        const { column } = shown;
        return (
          <div
            key={column.id}
            id={cellId(gridId, index, shown.index)}
            className="sheet-cell"
            role={column.isRowHead ? "rowheader" : "gridcell"}
            aria-colindex={shown.index + 1}
            aria-selected={isInSpans(spans, shown.index)}
            data-column={shown.index}
            data-number={column.isNumber}
            data-frozen={shown.isFrozen || undefined}
            data-active={shown.index === activeColumn || undefined}
            style={cellStyle(shown)}
          >
            {column.draw(row)}
          </div>
        );
      })}
    </div>
  );
}) as <Row>(props: SheetRowProps<Row>) => React.ReactNode;
