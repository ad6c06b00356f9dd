import type { PastMember } from "../../../../../shared/domain/past-member.ts";
import { useNames } from "../../../../i18n/use-names.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { useSealedWords } from "../../../../notes/use-sealed-words.ts";
import { Button } from "../../../../ui/Button.tsx";
import { Table } from "../../../../ui/Table.tsx";
import type { RecordRow } from "./people.view.ts";

type RecordsTableProps = {
  readonly rows: readonly RecordRow[];
  /** Absent where nothing can be changed. */
  readonly onEdit?: (past: PastMember) => void;
};

export function RecordsTable({ rows, onEdit }: RecordsTableProps) {
  const { t } = useWords();
  const column = (id: "who" | "stay" | "departure" | "causes" | "stated" | "edit") =>
    t(`retentionLeavers.people.columns.${id}`);
  const edit = {
    id: "edit",
    head: column("edit"),
    cell: ({ past, name }: RecordRow) => (
      <Button
        size="small"
        tone="quiet"
        aria-label={t("retentionLeavers.people.editLabel", { name })}
        onPress={() => onEdit?.(past)}
      >
        {t("retentionLeavers.people.edit")}
      </Button>
    ),
  };
  return (
    <div className="leavers-records">
      <Table
        caption={t("retentionLeavers.people.caption")}
        rows={rows}
        keyOf={({ past }) => past.id}
        columns={[
          { id: "who", head: column("who"), isRowHead: true, cell: ({ name }) => name },
          { id: "stay", head: column("stay"), cell: ({ stay }) => <span className="leavers-stay">{stay}</span> },
          { id: "departure", head: column("departure"), cell: ({ departure }) => departure },
          { id: "causes", head: column("causes"), cell: ({ causes }) => causes },
          { id: "stated", head: column("stated"), cell: ({ past }) => <Stated past={past} /> },
          ...(onEdit ? [edit] : []),
        ]}
      />
    </div>
  );
}

/** Their own words may name somebody: hidden with the names. */
function Stated({ past }: { readonly past: PastMember }) {
  const { t } = useWords();
  const { areHidden } = useNames();
  const sealed = useSealedWords("pastMember", past);
  if (areHidden) return <span className="leavers-quiet">{t("retentionLeavers.people.hidden")}</span>;
  const said = past.statedReason ?? (sealed.status === "open" ? sealed.words.statedReason : undefined);
  if (said !== undefined) return said;
  return sealed.status === "closed" ? (
    <span className="leavers-quiet">{t("retentionLeavers.people.sealed")}</span>
  ) : undefined;
}
