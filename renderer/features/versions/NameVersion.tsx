import { useState } from "react";
import { label } from "../../../shared/base/quantities.ts";
import { useWords } from "../../i18n/use-words.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";

type NameVersionProps = { name: string; onName: (name: string) => void; onClose: () => void };

/** A version with a name is kept for good. */
export function NameVersion({ name, onName, onClose }: NameVersionProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(name);
  const [isAsked, setAsked] = useState(false);
  const checked = label.safeParse(typed);
  function submit() {
    setAsked(true);
    if (!checked.success) return;
    onName(checked.data);
    onClose();
  }
  return (
    <FormDialog
      title={t("versions.nameTitle")}
      words={{ close: t("common.close"), cancel: t("common.cancel"), deed: t("common.save") }}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t("versions.nameField")}
        placeholder={t("versions.nameHint")}
        value={typed}
        onChange={setTyped}
        maxLength={120}
        error={isAsked && !checked.success ? t("versions.nameNeeded") : undefined}
        autoFocus
      />
    </FormDialog>
  );
}
