import { useState } from "react";
import { label } from "../../shared/base/quantities.ts";
import { useWords } from "../i18n/use-words.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { TextField } from "../ui/TextField.tsx";

type NameDialogProps = {
  title: string;
  fieldLabel: string;
  name: string;
  onRename: (name: string) => void;
  onClose: () => void;
};

/** One name to type. Enter keeps it, Escape leaves it as it was. */
export function NameDialog({ title, fieldLabel, name, onRename, onClose }: NameDialogProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(name);
  const checked = label.safeParse(typed);
  function submit() {
    if (!checked.success) return;
    if (checked.data !== name) onRename(checked.data);
    onClose();
  }
  return (
    <FormDialog
      title={title}
      words={{ close: t("common.close"), cancel: t("common.cancel"), deed: t("common.save") }}
      disabledReason={checked.success ? undefined : t("frame.scenario.nameNeeded")}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={fieldLabel}
        value={typed}
        onChange={setTyped}
        maxLength={120}
        error={checked.success ? undefined : t("frame.scenario.nameNeeded")}
        autoFocus
      />
    </FormDialog>
  );
}
