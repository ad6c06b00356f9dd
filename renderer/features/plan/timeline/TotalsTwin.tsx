import type { TableTwin } from "../../../charts/table-twin.ts";
import { Table } from "../../../ui/Table.tsx";
import "./totals.css";

type Row = TableTwin["rows"][number];

export function TotalsTwin({ table: { caption, head, columns, rows } }: { readonly table: TableTwin }) {
  return (
    <div className="timeline-twin">
      <Table
        caption={caption}
        keyOf={(row: Row) => row.name}
        rows={rows}
        columns={[
          { id: "name", head, isRowHead: true, cell: (row) => row.name },
          ...columns.map((column, index) => ({
            id: String(index),
            head: column,
            isNumber: true,
            cell: (row: Row) => row.cells[index],
          })),
        ]}
      />
    </div>
  );
}
