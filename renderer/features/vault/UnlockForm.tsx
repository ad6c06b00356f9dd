import { type SyntheticEvent, useState } from "react";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import type { VaultQuestions, VaultState } from "../../../shared/ipc/vault.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { PassphraseField } from "./PassphraseField.tsx";
import { useCountdown } from "./use-countdown.ts";

export type LockFormProps = {
  waitSeconds: number;
  onWaited: () => void;
  onWrong: () => Promise<void>;
  onAnswer: (state: VaultState) => void;
};

type UnlockFormProps = LockFormProps & { unlock: VaultQuestions["unlock"]; onForgotten: () => void };

export function UnlockForm({ waitSeconds, onWaited, onWrong, onAnswer, unlock, onForgotten }: UnlockFormProps) {
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const left = useCountdown(waitSeconds, onWaited);

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (isBusy || left > 0 || passphrase === "") return;
    setBusy(true);
    const answer = await unlock({ passphrase });
    setBusy(false);
    if (answer.ok) {
      onAnswer(answer.value);
      return;
    }
    setPassphrase("");
    setError(errorMessage(t, answer.error));
    await onWrong();
  }

  return (
    <form className="lock-form" onSubmit={(event) => void submit(event)}>
      <h1 className="lock-title">{t("vault.lockScreen.title")}</h1>
      <p className="lock-words">{t("vault.lockScreen.body")}</p>
      <PassphraseField
        label={t("vault.passphrase")}
        value={passphrase}
        onChange={(typed) => {
          setPassphrase(typed);
          if (typed !== "") setError(undefined);
        }}
        error={error}
        autoFocus
      />
      <Button
        type="submit"
        tone="primary"
        disabledReason={left > 0 ? t("vault.lockScreen.wait", { seconds: left }) : undefined}
      >
        {isBusy
          ? t("vault.working")
          : left > 0
            ? t("vault.lockScreen.wait", { seconds: left })
            : t("vault.lockScreen.unlock")}
      </Button>
      <Button tone="quiet" onPress={onForgotten}>
        {t("vault.lockScreen.forgotten")}
      </Button>
    </form>
  );
}
