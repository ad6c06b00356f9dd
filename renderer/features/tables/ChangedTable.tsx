import type { TableKind } from "../../../shared/format/table/kind.ts";
import type { Entry, FieldChange } from "../../../shared/format/table/reading.ts";
import type { Value } from "../../../shared/format/table/value.ts";
import { useNames } from "../../i18n/use-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import { subjectWords, valueWords } from "./table-import.view.ts";

type Changed = Extract<Entry<unknown>, { status: "changed" }>;
type Line = { readonly entry: Changed; readonly change: FieldChange; readonly index: number };

const shownRows = 200;

/** One line per value that differs, so that nobody has to compare two rows by eye. */
export function ChangedTable({ entries, kind }: { entries: readonly Changed[]; kind: TableKind }) {
  const words = useWords();
  const names = useNames();
  const { t, language } = words;
  const lines = entries.flatMap((entry) => entry.changes.map((change, index): Line => ({ entry, change, index })));
  const shown = (field: string, value: Value | undefined) =>
    names.areHidden && kind.isPersonal(field) && value?.is !== "person"
      ? t("tables.check.hidden")
      : valueWords(value, words, names);

  const columns: Column<Line>[] = [
    { id: "row", head: t("tables.check.row"), isNumber: true, cell: ({ entry, index }) => index === 0 && entry.row },
    {
      id: "subject",
      head: t("tables.check.subject"),
      isRowHead: true,
      cell: ({ entry, index }) => index === 0 && subjectWords(entry.subject, entry.row, words, names),
    },
    {
      id: "what",
      head: t("tables.check.what"),
      cell: ({ change: { field, of } }) =>
        of === undefined
          ? kind.nameOf(field)[language]
          : `${kind.nameOf(field)[language]} · ${valueWords(of, words, names)}`,
    },
    { id: "before", head: t("tables.check.before"), cell: ({ change }) => shown(change.field, change.before) },
    { id: "after", head: t("tables.check.after"), cell: ({ change }) => shown(change.field, change.after) },
  ];
  const hidden = lines.length - shownRows;
  return (
    <>
      <Table
        caption={t("tables.check.tabChanged", { count: entries.length })}
        columns={columns}
        rows={lines.slice(0, shownRows)}
        keyOf={({ entry, index }) => `${entry.row} ${JSON.stringify(entry.subject)} ${index}`}
      />
      {hidden > 0 && <p className="tables-soft">{t("tables.check.andMore", { count: hidden })}</p>}
    </>
  );
}
