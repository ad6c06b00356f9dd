import { useState } from "react";
import { label } from "../../../../shared/base/quantities.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { FormDialog } from "../../../ui/FormDialog.tsx";
import { TextField } from "../../../ui/TextField.tsx";

type DeckNameDialogProps = {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
};

/** Enter keeps the name, Escape leaves it as it was. */
export function DeckNameDialog({ name, onRename, onClose }: DeckNameDialogProps) {
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
      title={t("present.deck.rename")}
      words={{ close: t("common.close"), cancel: t("common.cancel"), deed: t("common.save") }}
      disabledReason={checked.success ? undefined : t("frame.scenario.nameNeeded")}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label={t("present.deck.name")} value={typed} onChange={setTyped} autoFocus />
    </FormDialog>
  );
}
