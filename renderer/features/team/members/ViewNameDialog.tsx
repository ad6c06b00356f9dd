import { useState } from "react";
import { label } from "../../../../shared/base/quantities.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { FormDialog } from "../../../ui/FormDialog.tsx";
import { TextField } from "../../../ui/TextField.tsx";

type ViewNameDialogProps = {
  readonly title: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
};

export function ViewNameDialog({ title, name, onName, onClose }: ViewNameDialogProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(name);
  const checked = label.safeParse(typed);
  const missing = checked.success ? undefined : t("frame.scenario.nameNeeded");
  function submit() {
    if (!checked.success) return;
    onName(checked.data);
    onClose();
  }
  return (
    <FormDialog
      title={title}
      words={{ close: t("common.close"), cancel: t("common.cancel"), deed: t("common.save") }}
      disabledReason={missing}
      className="members-form"
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t("teamMembers.views.name")}
        value={typed}
        onChange={setTyped}
        maxLength={120}
        error={missing}
        autoFocus
      />
      <p className="members-soft">{t("teamMembers.views.note")}</p>
    </FormDialog>
  );
}
