import type { CheckIn } from "../../../../shared/domain/check-in.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { type CameRow, cameRows } from "./came.view.ts";

/** Over all follow-ups that were meant for the same cause. */
export function CamePanel({ checkIns }: { readonly checkIns: readonly CheckIn[] }) {
  const words = useWords();
  const { t } = words;
  const rows = cameRows(checkIns, words);
  const column = (id: Exclude<keyof CameRow, "cause" | "name">, isNumber = true): Column<CameRow> => ({
    id,
    head: t(`retentionTalks.came.${id}`),
    isNumber,
    cell: (row) => row[id],
  });
  return (
    <Panel title={t("retentionTalks.came.title")} note={t("retentionTalks.came.note")}>
      {rows.length === 0 ? (
        <p className="talks-soft">{t("retentionTalks.came.nothing")}</p>
      ) : (
        <Table
          caption={t("retentionTalks.came.caption")}
          rows={rows}
          keyOf={({ cause }) => cause}
          columns={[
            { id: "name", head: t("retentionTalks.came.cause"), isRowHead: true, cell: ({ name }) => name },
            column("eased"),
            column("same"),
            column("heavier"),
            column("range"),
            column("without"),
            column("verdict", false),
          ]}
        />
      )}
    </Panel>
  );
}
