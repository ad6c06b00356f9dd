/** A lever in a form: adopted, made anew or put right; taken as one edit when everything about it can be meant. */
import { useState } from "react";
import type { Lever } from "../../../../shared/domain/lever.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { EffectList, OwnerFields, TermsFields } from "./LeverFields.tsx";
import { problemsOf, tidy } from "./lever-form.view.ts";

type LeverFormProps = {
  readonly lever: Lever;
  readonly isNew: boolean;
  readonly onKeep: (lever: Lever) => void;
  readonly onClose: () => void;
};

export function LeverForm({ lever, isNew, onKeep, onClose }: LeverFormProps) {
  const words = useWords();
  const { t } = words;
  const [draft, setDraft] = useState(lever);
  const [isChecked, check] = useState(false);
  const problems = isChecked ? problemsOf(draft, words) : [];
  const problemAt = (at: string | number) => problems.find((problem) => problem.at === at)?.sentence;
  const set = (facts: Partial<Lever>) => setDraft({ ...draft, ...facts });
  const keep = () => {
    check(true);
    if (problemsOf(draft, words).length > 0) return;
    onKeep(tidy(draft));
    onClose();
  };
  return (
    <Dialog
      title={
        isNew
          ? lever.name === ""
            ? t("retentionLevers.form.add")
            : lever.name
          : t("retentionLevers.form.edit", { name: lever.name })
      }
      closeLabel={t("retentionLevers.form.close")}
      onClose={onClose}
      footer={
        <>
          <Button tone="quiet" onPress={onClose}>
            {t("retentionLevers.form.cancel")}
          </Button>
          <Button tone="primary" onPress={keep}>
            {t(isNew ? "retentionLevers.form.adopt" : "retentionLevers.form.save")}
          </Button>
        </>
      }
    >
      <div className="levers-form">
        <TextField
          label={t("retentionLevers.form.name")}
          value={draft.name}
          maxLength={120}
          error={problemAt("name")}
          onChange={(name) => set({ name })}
        />
        <OwnerFields draft={draft} set={set} />
        <TermsFields draft={draft} set={set} />
        <EffectList effects={draft.effects} problemAt={problemAt} onChange={(effects) => set({ effects })} />
        <TextField
          label={t("retentionLevers.form.source")}
          value={draft.source ?? ""}
          maxLength={1_000}
          onChange={(source) => set({ source })}
        />
        <TextField
          label={t("retentionLevers.form.note")}
          value={draft.note ?? ""}
          maxLength={1_000}
          onChange={(note) => set({ note })}
        />
      </div>
    </Dialog>
  );
}
