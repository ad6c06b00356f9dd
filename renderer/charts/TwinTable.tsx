import { Table } from "../ui/Table.tsx";
import type { TableTwin } from "./table-twin.ts";

type Row = TableTwin["rows"][number];

/** The numbers of a chart to read one by one. */
export function TwinTable({ table: { caption, head, columns, rows } }: { readonly table: TableTwin }) {
  return (
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
  );
}
