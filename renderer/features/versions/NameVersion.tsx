import { type SyntheticEvent, useState } from "react";
import { label } from "../../../shared/base/quantities.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextField } from "../../ui/TextField.tsx";

type NameVersionProps = { name: string; onName: (name: string) => void; onClose: () => void };

/** A version with a name is kept for good. */
export function NameVersion({ name, onName, onClose }: NameVersionProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(name);
  const [isAsked, setAsked] = useState(false);
  const checked = label.safeParse(typed);
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setAsked(true);
    if (!checked.success) return;
    onName(checked.data);
    onClose();
  }
  return (
    <Dialog
      title={t("versions.nameTitle")}
      closeLabel={t("common.close")}
      onClose={onClose}
      place="small"
      footer={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button tone="primary" type="submit" form="name-version">
            {t("common.save")}
          </Button>
        </>
      }
    >
      <form id="name-version" onSubmit={submit}>
        <TextField
          label={t("versions.nameField")}
          placeholder={t("versions.nameHint")}
          value={typed}
          onChange={setTyped}
          maxLength={120}
          error={isAsked && !checked.success ? t("versions.nameNeeded") : undefined}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
