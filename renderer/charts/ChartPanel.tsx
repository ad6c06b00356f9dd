/** A chart under its title, with its table twin one press away and a copy of the numbers. */
import { ChartSpline, Check, Copy, Table2 } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { useWords } from "../i18n/use-words.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Table } from "../ui/Table.tsx";
import "./chart-panel.css";
import { asText, type TableTwin } from "./table-twin.ts";

type ChartPanelProps = {
  readonly title: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  /** Made only when it is looked at or copied. */
  readonly table: () => TableTwin;
  readonly children: ReactNode;
};

/** How long "Copied" stays. */
const copiedMilliseconds = 1600;

export function ChartPanel({ title, note, actions, table, children }: ChartPanelProps) {
  const { t } = useWords();
  const [isTable, setTable] = useState(false);
  const [copied, setCopied] = useState<"done" | "failed">();
  useEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), copiedMilliseconds);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = () =>
    void navigator.clipboard.writeText(asText(table())).then(
      () => setCopied("done"),
      () => setCopied("failed"),
    );
  const copyLabel =
    copied === "done"
      ? t("explain.chart.copied")
      : copied === "failed"
        ? t("explain.chart.notCopied")
        : t("explain.chart.copy", { title });
  return (
    <Panel
      title={title}
      note={note}
      actions={
        <>
          {actions}
          <IconButton
            size="small"
            label={isTable ? t("explain.chart.showChart", { title }) : t("explain.chart.showTable", { title })}
            icon={isTable ? <ChartSpline size={16} aria-hidden /> : <Table2 size={16} aria-hidden />}
            onPress={() => setTable(!isTable)}
          />
          <IconButton
            size="small"
            label={copyLabel}
            icon={copied === "done" ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
            onPress={copy}
          />
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
