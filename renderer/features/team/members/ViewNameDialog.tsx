import { type SyntheticEvent, useState } from "react";
import { label } from "../../../../shared/base/quantities.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
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
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (!checked.success) return;
    onName(checked.data);
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
          <Button tone="primary" type="submit" form="members-view-name" disabledReason={missing}>
            {t("common.save")}
          </Button>
        </>
      }
    >
      <form id="members-view-name" className="members-form" onSubmit={submit}>
        <TextField
          label={t("teamMembers.views.name")}
          value={typed}
          onChange={setTyped}
          maxLength={120}
          error={missing}
          autoFocus
        />
        <p className="members-soft">{t("teamMembers.views.note")}</p>
      </form>
    </Dialog>
  );
}
