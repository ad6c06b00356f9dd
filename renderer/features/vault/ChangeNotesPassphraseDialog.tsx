import { useState } from "react";
import { useWords } from "../../i18n/use-words.ts";
import { DeedDialog } from "./DeedDialog.tsx";
import { PassphraseField } from "./PassphraseField.tsx";
import { useNotes } from "./use-notes.ts";

type Props = { onClose: () => void; onTell: (words: string) => void };

export function ChangeNotesPassphraseDialog({ onClose, onTell }: Props) {
  const { t } = useWords();
  const change = useNotes((state) => state.changePassphrase);
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  return (
    <DeedDialog
      title={t("vault.notes.changeTitle")}
      submitLabel={t("vault.change.submit")}
      onClose={onClose}
      deed={current !== "" && next !== "" ? () => change(current, next) : undefined}
      onDone={() => {
        onTell(t("vault.notes.changed"));
        onClose();
      }}
    >
      {(failure) => (
        <>
          <p className="vault-prose">{t("vault.notes.changeBody")}</p>
          <PassphraseField
            label={t("vault.files.secret")}
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
