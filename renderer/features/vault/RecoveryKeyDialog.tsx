import { useState } from "react";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { useVault } from "./use-vault.ts";
import "./vault.css";

type RecoveryKeyDialogProps = {
  recoveryKey: string;
  /** What it is the key to, in words: on paper nothing else tells. */
  opens: string;
  onDone: () => void;
  /** Why what comes after it could not be done. */
  failure?: string | undefined;
};

/** Shown once. It closes only after somebody has said that the key is safe: a stray press must not lose it. */
export function RecoveryKeyDialog({ recoveryKey, opens, onDone, failure }: RecoveryKeyDialogProps) {
  const { t, formats } = useWords();
  const saveText = useVault((state) => state.saveText);
  const [isKept, setKept] = useState(false);
  const [told, setTold] = useState<string>();

  async function save() {
    const text = t("vault.recovery.fileBody", { recoveryKey, opens });
    const saved = await saveText(`${t("vault.recovery.fileName")}.txt`, text);
    if (!saved.ok) setTold(errorMessage(t, saved.error));
    else if (saved.value) setTold(t("vault.recovery.copied", { name: saved.value.name }));
  }

  return (
    <Dialog
      title={t("vault.recovery.title")}
      closeLabel={t("common.close")}
      onClose={() => isKept && onDone()}
      place="small"
      footer={
        <Button tone="primary" onPress={onDone} disabledReason={isKept ? undefined : t("vault.recovery.keepFirst")}>
          {t("vault.recovery.done")}
        </Button>
      }
    >
      <div className="vault-form">
        <p className="vault-prose">{formats.sentences(opens, t("vault.recovery.body"))}</p>
        <output className="vault-key" aria-label={t("vault.recoveryKey")}>
          {recoveryKey.split("-").map((group, place) => (
            <span key={place}>{group}</span>
          ))}
        </output>
        <div className="vault-deeds">
          <Button onPress={() => window.print()}>{t("vault.recovery.print")}</Button>
          <Button onPress={() => void save()}>{t("vault.recovery.save")}</Button>
        </div>
        {told !== undefined && (
          <p className="vault-note" role="status">
            {told}
          </p>
        )}
        {failure !== undefined && <p role="alert">{failure}</p>}
        <Switch isOn={isKept} onChange={setKept}>
          {t("vault.recovery.kept")}
        </Switch>
      </div>
    </Dialog>
  );
}
