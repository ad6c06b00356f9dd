import { type SyntheticEvent, useState } from "react";
import { label } from "../../shared/base/quantities.ts";
import { useWords } from "../i18n/use-words.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
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
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (!checked.success) return;
    if (checked.data !== name) onRename(checked.data);
    onClose();
  }
  return (
    <Dialog
      title={title}
      closeLabel={t("common.close")}
      onClose={onClose}
      place="small"
      footer={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button
            tone="primary"
            type="submit"
            form="name-dialog"
            disabledReason={checked.success ? undefined : t("frame.scenario.nameNeeded")}
          >
            {t("common.save")}
          </Button>
        </>
      }
    >
      <form id="name-dialog" onSubmit={submit}>
        <TextField
          label={fieldLabel}
          value={typed}
          onChange={setTyped}
          maxLength={120}
          error={checked.success ? undefined : t("frame.scenario.nameNeeded")}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
