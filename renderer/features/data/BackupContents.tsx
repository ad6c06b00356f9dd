import type { Workspace } from "../../../shared/domain/workspace.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Facts } from "../../ui/Facts.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { type CountRow, countRows, distanceWords } from "./backup-preview.view.ts";
import "./data.css";

/** A copy beside what is open now; of another workspace, the copy alone. */
export function BackupContents({ workspace, isOfThis }: { workspace: Workspace; isOfThis: boolean }) {
  const words = useWords();
  const { t, formats } = words;
  const now = useWorkspace((state) => state.workspace);
  const columns: readonly Column<CountRow>[] = [
    {
      id: "thing",
      head: t("data.preview.holds"),
      isRowHead: true,
      cell: ({ thing }) => t(`data.preview.things.${thing}`),
    },
    { id: "then", head: t("data.preview.then"), isNumber: true, cell: ({ then }) => formats.integer(then) },
  ];
  const compared: readonly Column<CountRow>[] = [
    ...columns,
    { id: "now", head: t("data.preview.now"), isNumber: true, cell: (row) => formats.integer(row.now) },
    {
      id: "change",
      head: t("data.preview.change"),
      isNumber: true,
      cell: (row) => (row.then === row.now ? "–" : formats.signed(row.then - row.now)),
    },
  ];
  return (
    <div className="data-preview">
      <Facts
        facts={[
          { term: t("data.preview.name"), value: workspace.name },
          { term: t("data.preview.month"), value: formats.month(workspace.baseline.asOf) },
          ...(isOfThis ? [{ term: t("data.preview.distance"), value: distanceWords(workspace, now, words) }] : []),
        ]}
      />
      <Table
        caption={t("data.preview.caption")}
        columns={isOfThis ? compared : columns}
        rows={countRows(workspace, now)}
        keyOf={({ thing }) => thing}
      />
      <p>{t(isOfThis ? "data.preview.whatRestoreDoes" : "data.preview.ofAnother")}</p>
      <p className="data-note">{t("data.preview.whatBesideDoes")}</p>
    </div>
  );
}
