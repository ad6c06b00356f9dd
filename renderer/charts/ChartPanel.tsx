/** A chart under its title, with its table twin one press away and a copy of the numbers. */
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { Panel } from "../ui/Panel.tsx";
import { Table } from "../ui/Table.tsx";
import "./chart-panel.css";
import { ChartTools } from "./ChartTools.tsx";
import { asText, type TableTwin } from "./table-twin.ts";

type ChartPanelProps = {
  readonly title: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  /** Made only when it is looked at or copied. */
  readonly table: () => TableTwin;
  readonly children: ReactNode;
};

export function ChartPanel({ title, note, actions, table, children }: ChartPanelProps) {
  const [isTable, showTable] = useState(false);
  const latest = useRef(table);
  useEffect(() => {
    latest.current = table;
  });
  const copied = useCallback(() => asText(latest.current()), []);
  return (
    <Panel
      title={title}
      note={note}
      actions={
        <>
          {actions}
          <ChartTools {...{ title, isTable, showTable, copied }} />
        </>
      }
    >
      {isTable ? <Twin table={table()} /> : children}
    </Panel>
  );
}

type TwinRow = TableTwin["rows"][number];

function Twin({ table: { caption, head, columns, rows } }: { readonly table: TableTwin }) {
  return (
    <div className="chart-panel-table">
      <Table
        caption={caption}
        keyOf={(row: TwinRow) => row.name}
        rows={rows}
        columns={[
          { id: "name", head, isRowHead: true, cell: (row) => row.name },
          ...columns.map((column, index) => ({
            id: String(index),
            head: column,
            isNumber: true,
            cell: (row: TwinRow) => row.cells[index],
          })),
        ]}
      />
    </div>
  );
}
