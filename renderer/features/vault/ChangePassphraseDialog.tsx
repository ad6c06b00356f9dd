import { useState } from "react";
import { useWords } from "../../i18n/use-words.ts";
import { DeedDialog } from "./DeedDialog.tsx";
import { PassphraseField } from "./PassphraseField.tsx";
import { useVault } from "./use-vault.ts";

type Props = { onClose: () => void; onTell: (words: string) => void };

export function ChangePassphraseDialog({ onClose, onTell }: Props) {
  const { t } = useWords();
  const change = useVault((state) => state.change);
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const isComplete = current !== "" && next !== "";
  return (
    <DeedDialog
      title={t("vault.change.title")}
      submitLabel={t("vault.change.submit")}
      onClose={onClose}
      deed={isComplete ? () => change(current, next) : undefined}
      onDone={() => {
        onTell(t("vault.change.done"));
        onClose();
      }}
    >
      {(failure) => (
        <>
          <p className="vault-prose">{t("vault.change.body")}</p>
          <PassphraseField
            label={t("vault.currentPassphrase")}
            value={current}
            onChange={setCurrent}
            error={failure?.code === "vault/short-passphrase" ? undefined : failure?.words}
            autoFocus
          />
          <PassphraseField
            label={t("vault.newPassphrase")}
            value={next}
            onChange={setNext}
            error={failure?.code === "vault/short-passphrase" ? failure.words : undefined}
            isNew
          />
        </>
      )}
    </DeedDialog>
  );
}
