import { type SyntheticEvent, useState } from "react";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import type { VaultQuestions } from "../../../shared/ipc/vault.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { PassphraseField } from "./PassphraseField.tsx";
import type { LockFormProps } from "./UnlockForm.tsx";
import { useCountdown } from "./use-countdown.ts";

type RecoveryFormProps = LockFormProps & { recover: VaultQuestions["unlockWithRecoveryKey"]; onBack: () => void };

export function RecoveryForm({ waitSeconds, onWaited, onWrong, onAnswer, recover, onBack }: RecoveryFormProps) {
  const { t } = useWords();
  const [recoveryKey, setRecoveryKey] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState<{ field: "key" | "passphrase"; words: string }>();
  const [isBusy, setBusy] = useState(false);
  const left = useCountdown(waitSeconds, onWaited);

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (isBusy || left > 0 || recoveryKey === "" || passphrase === "") return;
    setBusy(true);
    const answer = await recover({ recoveryKey, passphrase });
    setBusy(false);
    if (answer.ok) {
      onAnswer(answer.value);
      return;
    }
    const field = answer.error.code === "vault/short-passphrase" ? "passphrase" : "key";
    setError({ field, words: errorMessage(t, answer.error) });
    await onWrong();
  }

  return (
    <form className="lock-form" onSubmit={(event) => void submit(event)}>
      <h1 className="lock-title">{t("vault.lockScreen.forgotten")}</h1>
      <p className="lock-words">{t("vault.lockScreen.recoveryBody")}</p>
      <TextField
        label={t("vault.recoveryKey")}
        value={recoveryKey}
        onChange={setRecoveryKey}
        note={t("vault.lockScreen.recoveryNote")}
        error={error?.field === "key" ? error.words : undefined}
        autoComplete="off"
        validationBehavior="aria"
        spellCheck="false"
        maxLength={200}
        autoFocus
      />
      <PassphraseField
        label={t("vault.newPassphrase")}
        value={passphrase}
        onChange={setPassphrase}
        error={error?.field === "passphrase" ? error.words : undefined}
        isNew
      />
      <Button
        type="submit"
        tone="primary"
        disabledReason={left > 0 ? t("vault.lockScreen.wait", { seconds: left }) : undefined}
      >
        {isBusy ? t("vault.working") : t("vault.lockScreen.recover")}
      </Button>
      <Button tone="quiet" onPress={onBack}>
        {t("vault.lockScreen.back")}
      </Button>
    </form>
  );
}
