import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { RosterEntry } from "../../../shared/format/roster/reading.ts";
import { useWords } from "../../i18n/use-words.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import { mixWords } from "./roster-import.view.ts";

type Added = Extract<RosterEntry, { status: "added" }>;

const shownRows = 200;

export function AddedTable({ entries, baseline }: { entries: readonly Added[]; baseline: Baseline }) {
  const words = useWords();
  const { t, formats } = words;
  const levelName = new Map(baseline.levels.map(({ id, name }) => [id, name]));
  const nothing = t("roster.check.nothing");

  const columns: Column<Added>[] = [
    { id: "row", head: t("roster.check.row"), isNumber: true, cell: ({ row }) => row },
    { id: "name", head: t("roster.check.person"), isRowHead: true, cell: ({ member }) => member.name },
    { id: "team", head: t("roster.fields.team"), cell: ({ member }) => member.team ?? nothing },
    { id: "level", head: t("roster.fields.levelId"), cell: ({ member }) => levelName.get(member.levelId) ?? nothing },
    { id: "joined", head: t("roster.fields.joined"), cell: ({ member }) => formats.month(member.joined) },
    { id: "mix", head: t("roster.fields.mix"), cell: ({ member }) => mixWords(member.mix, words) },
    {
      id: "salary",
      head: t("roster.fields.salaryJpy"),
      isNumber: true,
      cell: ({ member }) => (member.salaryJpy === undefined ? nothing : formats.money(member.salaryJpy)),
    },
    {
      id: "fte",
      head: t("roster.fields.fteShare"),
      isNumber: true,
      cell: ({ member }) => formats.percent(member.fteShare),
    },
  ];
  const hidden = entries.length - shownRows;
  return (
    <>
      <Table
        caption={t("roster.check.tabAdded", { count: entries.length })}
        columns={columns}
        rows={entries.slice(0, shownRows)}
        keyOf={({ row }) => String(row)}
      />
      {hidden > 0 && <p className="roster-soft">{t("roster.check.andMore", { count: hidden })}</p>}
    </>
  );
}
