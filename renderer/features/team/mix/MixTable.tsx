/** The picture as rows: everyone's three parts, standing and load, and below them the team and what the work asks for. */
import { memberTypeIds, memberTypes } from "../../../../shared/catalogue/member-types.ts";
import type { Mix } from "../../../../shared/domain/mix.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { nothingChosen, onlyThis } from "../../../ui/grid-keys.ts";
import { type GridColumn, RowGrid } from "../../../ui/RowGrid.tsx";
import { TypeMark } from "../../../ui/TypeMark.tsx";
import { type Person, standingInWords } from "./people.view.ts";

/** A person, or a sum over people that has no more than a name and a mix. */
type Row = Pick<Person, "id" | "name" | "mix"> & Partial<Pick<Person, "type" | "standing" | "month" | "load">>;

type MixTableProps = {
  readonly month: string;
  readonly people: readonly Person[];
  readonly team: Mix | undefined;
  readonly asked: Mix | undefined;
  readonly chosenId: string | undefined;
  readonly onChoose: (personId: string) => void;
  readonly onNumbers: () => void;
};

export function MixTable({ month, people, team, asked, chosenId, onChoose, onNumbers }: MixTableProps) {
  const words = useWords();
  const { t, formats, typeName } = words;
  const ofAll = (id: string, name: string, mix: Mix | undefined): Row[] => (mix ? [{ id, name, mix }] : []);
  const rows: readonly Row[] = [
    ...ofAll("team", t("teamMix.table.teamRow"), team),
    ...ofAll("asked", t("teamMix.table.askedRow"), asked),
    ...people,
  ];
  const columns: readonly GridColumn<Row>[] = [
    { id: "name", head: t("teamMix.table.name"), width: "2fr", isRowHead: true, cell: ({ name }) => name },
    {
      id: "type",
      head: t("teamMix.table.type"),
      width: "1.2fr",
      cell: ({ type }) =>
        type && <TypeMark shape={memberTypes[type].shape} colour={`var(--type-${type})`} label={typeName(type)} />,
    },
    ...memberTypeIds.map((type): GridColumn<Row> => {
      return {
        id: `mix-${type}`,
        head: typeName(type),
        width: "1fr",
        isNumber: true,
        cell: ({ mix }) => formats.percent(mix[type]),
      };
    }),
    {
      id: "load",
      head: t("teamMix.table.load"),
      width: "72px",
      isNumber: true,
      cell: ({ load }) => (load === undefined ? "" : formats.percent(load)),
    },
    {
      id: "standing",
      head: t("teamMix.table.standing"),
      width: "1.4fr",
      cell: ({ standing, month: when }) => standing && standingInWords({ standing, month: when }, words),
    },
  ];
  return (
    <RowGrid
      label={t("teamMix.table.caption", { month })}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      chosen={chosenId === undefined ? nothingChosen : onlyThis(chosenId)}
      onChoose={({ current }) => current !== undefined && onChoose(current)}
      onOpen={({ type }) => type && onNumbers()}
      onDeedKey={() => false}
      empty=""
    />
  );
}
