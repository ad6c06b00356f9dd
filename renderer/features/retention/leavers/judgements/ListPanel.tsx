import { removeJudgement } from "../../../../../shared/domain/edits/judgements.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { Button } from "../../../../ui/Button.tsx";
import { Panel } from "../../../../ui/Panel.tsx";
import { useStill } from "../../../../ui/Still.tsx";
import { Table } from "../../../../ui/Table.tsx";
import { useEdit } from "../../../../workspace/use-workspace.ts";
import type { JudgementRow } from "./judgements.view.ts";

/** What was written down, and what became of it. */
export function ListPanel({ rows }: { readonly rows: readonly JudgementRow[] }) {
  const { t } = useWords();
  const isStill = useStill();
  const edit = useEdit();
  const head = (id: "about" | "made" | "until" | "chance" | "model" | "became" | "remove") =>
    t(`retentionLeavers.judgements.list.${id}`);
  const remove = {
    id: "remove",
    head: head("remove"),
    cell: ({ id, name, made }: JudgementRow) => (
      <Button
        size="small"
        tone="quiet"
        aria-label={t("retentionLeavers.judgements.list.removeLabel", { name, month: made })}
        onPress={() => edit({ key: "removeJudgement" }, removeJudgement(id))}
      >
        {head("remove")}
      </Button>
    ),
  };
  return (
    <Panel
      title={t("retentionLeavers.judgements.list.title")}
      {...(rows.length > 0 && { note: t("retentionLeavers.judgements.list.note") })}
    >
      {rows.length === 0 ? (
        <p className="leavers-quiet">{t("retentionLeavers.judgements.list.none")}</p>
      ) : (
        <div className="leavers-records">
          <Table
            caption={t("retentionLeavers.judgements.list.caption")}
            rows={rows}
            keyOf={({ id }) => id}
            columns={[
              { id: "about", head: head("about"), isRowHead: true, cell: ({ name }) => name },
              { id: "made", head: head("made"), cell: ({ made }) => made },
              { id: "until", head: head("until"), cell: ({ until }) => until },
              { id: "chance", head: head("chance"), cell: ({ chance }) => chance },
              { id: "model", head: head("model"), isNumber: true, cell: ({ model }) => model },
              { id: "became", head: head("became"), cell: ({ became }) => became },
              ...(isStill ? [] : [remove]),
            ]}
          />
        </div>
      )}
    </Panel>
  );
}
