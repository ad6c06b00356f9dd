import type { Words } from "../../../i18n/words.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import type { Doubt } from "./use-writing.ts";
import type { RefusedCell } from "./write-plan.ts";

/** More than anybody reads; the rest is counted. */
const mostShown = 100;

type DoubtDialogProps = { readonly doubt: Doubt; readonly onSettle: (doesWrite: boolean) => void };

/** Some cells cannot be what was to be written there: which, why, what would do; and what to do with the others. */
export function DoubtDialog({ doubt, onSettle }: DoubtDialogProps) {
  const words = useWords();
  const { t, formats } = words;
  const { plan, all, beyond } = doubt;
  const good = plan.changed;
  const hidden = plan.refused.length - mostShown;
  const bad = plan.refused.length + beyond;
  return (
    <Dialog
      title={t("teamMembers.pasting.title")}
      closeLabel={t("common.close")}
      onClose={() => onSettle(false)}
      place="large"
      footer={
        <>
          <Button onPress={() => onSettle(false)} autoFocus>
            {t("teamMembers.pasting.none")}
          </Button>
          {good > 0 && (
            <Button tone="primary" onPress={() => onSettle(true)}>
              {t("teamMembers.pasting.some", { count: good })}
            </Button>
          )}
        </>
      }
    >
      <p className="members-doubt">
        {t("teamMembers.pasting.answer", {
          good: formats.integer(all - bad),
          all: formats.integer(all),
          bad: formats.integer(bad),
        })}
        {beyond > 0 && ` ${t("teamMembers.pasting.beyond", { count: beyond })}`}
      </p>
      {plan.refused.length > 0 && (
        <Table
          caption={t("teamMembers.pasting.caption")}
          columns={columnsOf(words)}
          rows={plan.refused.slice(0, mostShown)}
          keyOf={({ row, column }) => `${row.key} ${column.id}`}
        />
      )}
      {hidden > 0 && <p className="members-soft">{t("teamMembers.pasting.more", { count: hidden })}</p>}
    </Dialog>
  );
}

const columnsOf = ({ t }: Words): readonly Column<RefusedCell>[] => [
  {
    id: "who",
    head: t("teamMembers.pasting.who"),
    isRowHead: true,
    cell: ({ row }) => (row.kind === "group" ? row.label : row.name),
  },
  { id: "column", head: t("teamMembers.pasting.column"), cell: ({ column }) => column.name },
  { id: "found", head: t("teamMembers.pasting.found"), cell: ({ text }) => text },
  { id: "reason", head: t("teamMembers.pasting.reason"), cell: ({ refusal }) => refusal.reason },
  { id: "cure", head: t("teamMembers.pasting.cure"), cell: ({ refusal }) => refusal.cure },
];
