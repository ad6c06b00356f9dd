import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { FieldChange, RosterEntry, RosterReading } from "../../../shared/format/roster/reading.ts";
import { useWords } from "../../i18n/use-words.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import { valueWords } from "./roster-import.view.ts";

type Changed = Extract<RosterEntry, { status: "changed" }>;
type Line = { readonly entry: Changed; readonly change: FieldChange; readonly isFirst: boolean };

type ChangedTableProps = { entries: readonly Changed[]; reading: RosterReading; baseline: Baseline };

const shownRows = 200;

/** One line per value that differs, so that nobody has to compare two rows by eye. */
export function ChangedTable({ entries, reading, baseline }: ChangedTableProps) {
  const words = useWords();
  const { t } = words;
  const names = new Map(baseline.members.map(({ id, name }) => [id, name]));
  for (const entry of reading.entries) if (entry.status !== "bad") names.set(entry.member.id, entry.member.name);
  const nameOf = (id: string) => names.get(id) ?? id;
  const lines = entries.flatMap((entry) =>
    entry.changes.map((change, index) => ({ entry, change, isFirst: index === 0 })),
  );

  const columns: Column<Line>[] = [
    { id: "row", head: t("roster.check.row"), isNumber: true, cell: ({ entry, isFirst }) => isFirst && entry.row },
    {
      id: "name",
      head: t("roster.check.person"),
      isRowHead: true,
      cell: ({ entry, isFirst }) => isFirst && entry.member.name,
    },
    { id: "what", head: t("roster.check.what"), cell: ({ change }) => fieldWord(change.field) },
    {
      id: "before",
      head: t("roster.check.before"),
      cell: ({ change }) => valueWords(change.field, change.before, baseline, nameOf, words),
    },
    {
      id: "after",
      head: t("roster.check.after"),
      cell: ({ change }) => valueWords(change.field, change.after, baseline, nameOf, words),
    },
  ];
  const fieldWord = (field: FieldChange["field"]) => (field === "id" ? field : t(`roster.fields.${field}`));
  const hidden = lines.length - shownRows;
  return (
    <>
      <Table
        caption={t("roster.check.tabChanged", { count: entries.length })}
        columns={columns}
        rows={lines.slice(0, shownRows)}
        keyOf={({ entry, change }) => `${entry.row} ${change.field}`}
      />
      {hidden > 0 && <p className="roster-soft">{t("roster.check.andMore", { count: hidden })}</p>}
    </>
  );
}
