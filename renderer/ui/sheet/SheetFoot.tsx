import { cellStyle, type ShownColumn } from "./SheetRow.tsx";

type SheetFootProps<Row> = { columns: readonly ShownColumn<Row>[]; rowIndex: number };

/** Sums over all rows, in sight at the foot. */
export function SheetFoot<Row>({ columns, rowIndex }: SheetFootProps<Row>) {
  return (
    <div className="sheet-foot" role="row" aria-rowindex={rowIndex}>
      {columns.map((shown) => (
        <div
          key={shown.column.id}
          className="sheet-cell"
          role={shown.column.isRowHead ? "rowheader" : "gridcell"}
          aria-colindex={shown.index + 1}
          data-number={shown.column.isNumber}
          data-frozen={shown.isFrozen || undefined}
          style={cellStyle(shown)}
        >
          {shown.column.foot}
        </div>
      ))}
    </div>
  );
}
