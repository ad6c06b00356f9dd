import { useState } from "react";
import type { OpenedFile } from "../../../shared/ipc/desktop.ts";
import { useWords } from "../../i18n/use-words.ts";
import { DeedDialog } from "./DeedDialog.tsx";
import { PassphraseField } from "./PassphraseField.tsx";
import { useVault } from "./use-vault.ts";

type OpenEncryptedDialogProps = {
  file: OpenedFile;
  /** Undefined when the person changes their mind. */
  onDone: (opened: OpenedFile | undefined) => void;
};

export function OpenEncryptedDialog({ file, onDone }: OpenEncryptedDialogProps) {
  const { t } = useWords();
  const openFile = useVault((state) => state.openFile);
  const [secret, setSecret] = useState("");
  return (
    <DeedDialog
      title={t("vault.files.openTitle", { name: file.name })}
      submitLabel={t("vault.files.openSubmit")}
      onClose={() => onDone(undefined)}
      missing={secret === "" ? t("vault.missing.secret") : undefined}
      deed={() => openFile(file.token, secret)}
      onDone={onDone}
    >
      {(failure) => (
        <>
          <p className="vault-prose">{t("vault.files.openBody")}</p>
          <PassphraseField
            label={t("vault.files.secret")}
            value={secret}
            onChange={setSecret}
            error={failure?.words}
            autoFocus
          />
        </>
      )}
    </DeedDialog>
  );
}
