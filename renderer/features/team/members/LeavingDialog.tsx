import { useState } from "react";
import type { Month } from "../../../../shared/base/month.ts";
import { parseMonth } from "../../../../shared/format/table/values/month.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Choices } from "../../../ui/Choices.tsx";
import { FormDialog } from "../../../ui/FormDialog.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { refusalOf } from "./read-text.ts";
import type { Person } from "./team-rows.ts";

type LeavingDialogProps = {
  readonly people: readonly Person[];
  readonly month: Month;
  /** Hires are among the chosen, and stay. */
  readonly hasOthers: boolean;
  readonly onLeave: (month: Month, how: "fact" | "plan") => void;
  readonly onClose: () => void;
};

/** When people leave, and whether that is known or only tried. */
export function LeavingDialog({ people, month, hasOthers, onLeave, onClose }: LeavingDialogProps) {
  const words = useWords();
  const { t } = words;
  const [text, setText] = useState<string>(month);
  const [how, setHow] = useState<"fact" | "plan">("plan");
  const parsed = parseMonth(text);
  const refusal = "value" in parsed ? undefined : refusalOf(parsed.code, parsed.params, text.trim(), words);
  function submit() {
    if (!("value" in parsed)) return;
    onLeave(parsed.value, how);
    onClose();
  }
  const kinds = (["plan", "fact"] as const).map((id) => ({
    id,
    label: t(`teamMembers.leaving.${id}`),
    note: t(`teamMembers.leaving.${id}Note`),
  }));
  return (
    <FormDialog
      title={t("teamMembers.leaving.title", { count: people.length })}
      words={{ close: t("common.close"), cancel: t("common.cancel"), deed: t("teamMembers.leaving.apply") }}
      className="members-form"
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t("teamMembers.leaving.month")}
        value={text}
        onChange={setText}
        error={refusal && `${refusal.reason} ${refusal.cure}`}
        autoFocus
      />
      <Choices label={t("teamMembers.leaving.how")} showsLabel choices={kinds} value={how} onChange={setHow} />
      {hasOthers && <p className="members-soft">{t("teamMembers.leaving.note")}</p>}
    </FormDialog>
  );
}
