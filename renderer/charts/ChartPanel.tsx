/** A chart under its title, with its table twin one press away and a copy of the numbers. */
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { Panel } from "../ui/Panel.tsx";
import "./chart-panel.css";
import { ChartTools } from "./ChartTools.tsx";
import { TwinTable } from "./TwinTable.tsx";
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
      {isTable ? (
        <div className="chart-panel-table">
          <TwinTable table={table()} />
        </div>
      ) : (
        children
      )}
    </Panel>
  );
}
