import { type SyntheticEvent, useId, useState } from "react";
import { label } from "../../../../shared/base/quantities.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
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
  const formId = useId();
  const checked = label.safeParse(typed);
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (!checked.success) return;
    if (checked.data !== name) onRename(checked.data);
    onClose();
  }
  return (
    <Dialog
      title={t("present.deck.rename")}
      closeLabel={t("common.close")}
      onClose={onClose}
      place="small"
      footer={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button
            tone="primary"
            type="submit"
            form={formId}
            disabledReason={checked.success ? undefined : t("frame.scenario.nameNeeded")}
          >
            {t("common.save")}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <TextField label={t("present.deck.name")} value={typed} onChange={setTyped} autoFocus />
      </form>
    </Dialog>
  );
}
