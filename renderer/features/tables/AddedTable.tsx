import type { Baseline } from "../../../shared/domain/baseline.ts";
import { type TableKind, writeContext } from "../../../shared/format/table/kind.ts";
import type { Entry } from "../../../shared/format/table/reading.ts";
import { useNames } from "../../i18n/use-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import { subjectWords, valueWords } from "./table-import.view.ts";

type Added = Extract<Entry<unknown>, { status: "added" }>;

const shownRows = 200;
const isFigure = (field: string) => ["sales", "support", "analyst", "salary", "fte", "arr", "value"].includes(field);

export function AddedTable({
  entries,
  kind,
  baseline,
}: {
  entries: readonly Added[];
  kind: TableKind;
  baseline: Baseline;
}) {
  const words = useWords();
  const names = useNames();
  const { t, language } = words;
  const context = writeContext(baseline);
  const [first, ...rest] = kind.summary;

  const columns: Column<Added>[] = [
    { id: "row", head: t("tables.check.row"), isNumber: true, cell: ({ row }) => row },
    {
      id: first!,
      head: kind.nameOf(first!)[language],
      isRowHead: true,
      cell: ({ subject, row }) => subjectWords(subject, row, words, names),
    },
    ...rest.map((field): Column<Added> => ({
      id: field,
      head: kind.nameOf(field)[language],
      isNumber: isFigure(field),
      cell: ({ thing }) =>
        names.areHidden && kind.isPersonal(field)
          ? t("tables.check.hidden")
          : valueWords(kind.valueOf(thing, field, context), words, names),
    })),
  ];
  const hidden = entries.length - shownRows;
  return (
    <>
      <Table
        caption={t("tables.check.tabAdded", { count: entries.length })}
        columns={columns}
        rows={entries.slice(0, shownRows)}
        keyOf={({ row, subject }) => `${row} ${JSON.stringify(subject)}`}
      />
      {hidden > 0 && <p className="tables-soft">{t("tables.check.andMore", { count: hidden })}</p>}
    </>
  );
}
