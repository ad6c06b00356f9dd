import type { Baseline } from "../../../shared/domain/baseline.ts";
import { type Match, thingsOfKind } from "../../../shared/format/scenario-needs.ts";
import { useNames } from "../../i18n/use-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Select } from "../../ui/Select.tsx";
import { type Column, Table } from "../../ui/Table.tsx";

type NeedsTableProps = {
  matches: readonly Match[];
  baseline: Baseline;
  onChoose: (match: Match, here: string | undefined) => void;
};

/** Stands for no choice: an id never has a space. */
const leftOpen = "left open";

export function NeedsTable({ matches, baseline, onChoose }: NeedsTableProps) {
  const { t } = useWords();
  const { areHidden, nameOf } = useNames();
  const nameHere = ({ need: { kind } }: Match, id: string, name: string) => (kind === "member" ? nameOf(id) : name);
  // Whoever is not on this team has no alias.
  const nameThere = ({ need: { kind, name } }: Match) =>
    kind === "member" && areHidden ? t("merge.open.kinds.member") : name;
  const columns: readonly Column<Match>[] = [
    { id: "kind", head: t("merge.open.kind"), cell: ({ need }) => t(`merge.open.kinds.${need.kind}`) },
    { id: "there", head: t("merge.open.there"), isRowHead: true, cell: nameThere },
    {
      id: "here",
      head: t("merge.open.here"),
      cell: (match) => (
        <Select
          label={t("common.pair", { name: t("merge.open.here"), value: nameThere(match) })}
          hideLabel
          options={[
            { id: leftOpen, label: t("merge.open.leftOpen") },
            ...thingsOfKind(baseline, match.need.kind).map(({ id, name = id }) => ({
              id,
              label: nameHere(match, id, name),
            })),
          ]}
          value={match.found ?? leftOpen}
          onChange={(here) => onChoose(match, here === leftOpen ? undefined : here)}
        />
      ),
    },
  ];
  return (
    <section className="open-file-needs">
      <h3 className="open-file-title">{t("merge.open.needs")}</h3>
      <p className="open-file-soft">{t("merge.open.needsNote")}</p>
      <Table
        caption={t("merge.open.needs")}
        columns={columns}
        rows={matches}
        keyOf={({ need: { kind, id } }) => `${kind} ${id}`}
      />
    </section>
  );
}
