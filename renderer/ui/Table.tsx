import type { ReactNode } from "react";
import "./Table.css";

export type Column<Row> = {
  readonly id: string;
  /** Empty only over pictures that repeat what another column says. */
  readonly head: ReactNode;
  /** Stands under the head in a lighter tone. */
  readonly unit?: ReactNode;
  /** Right-aligned figures. */
  readonly isNumber?: boolean;
  /** Names the row: one column should. */
  readonly isRowHead?: boolean;
  readonly cell: (row: Row) => ReactNode;
};

type TableProps<Row> = {
  /** What the table shows, read aloud before it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Sums or totals in the same columns. */
  foot?: Row;
};

/** A plain table: head that stays in sight, figures right-aligned, hairlines between rows. */
export function Table<Row>({ caption, columns, rows, keyOf, foot }: TableProps<Row>) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, head, unit, isNumber }) =>
              head === "" ? (
                <td key={id} />
              ) : (
                <th key={id} scope="col" data-number={isNumber}>
                  {head}
                  {unit !== undefined && <span className="table-unit"> {unit}</span>}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Cells key={keyOf(row)} columns={columns} row={row} />
          ))}
        </tbody>
        {foot !== undefined && (
          <tfoot>
            <Cells columns={columns} row={foot} />
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Cells<Row>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }) {
  return (
    <tr>
      {columns.map(({ id, cell, isNumber, isRowHead }) =>
        isRowHead ? (
          <th key={id} scope="row" data-number={isNumber}>
            {cell(row)}
          </th>
        ) : (
          <td key={id} data-number={isNumber}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
