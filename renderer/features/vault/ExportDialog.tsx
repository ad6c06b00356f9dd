import { type ReactNode, useState } from "react";
import { leastPassphraseLetters } from "../../../shared/ipc/vault.ts";
import type { Result } from "../../../shared/base/errors.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Switch } from "../../ui/Switch.tsx";
import { DeedDialog } from "./DeedDialog.tsx";
import { PassphraseField } from "./PassphraseField.tsx";

type ExportDialogProps = {
  title: string;
  /** What the file will hold, in words or as a choice. */
  children: ReactNode;
  /** Asks where to, and writes; undefined leaves the copy unencrypted. */
  save: (passphrase: string | undefined) => Promise<Result<unknown>>;
  onClose: () => void;
};

/** A file for somebody else: what is in it, and whether a passphrase closes it. */
export function ExportDialog({ title, children, save, onClose }: ExportDialogProps) {
  const { t } = useWords();
  const [isEncrypted, setEncrypted] = useState(false);
  const [passphrase, setPassphrase] = useState("");
  // Said before a place is chosen for the file, not after.
  const isShort = [...passphrase.normalize("NFKC")].length < leastPassphraseLetters;
  const tooShort = {
    ok: false as const,
    error: { code: "vault/short-passphrase" as const, least: leastPassphraseLetters },
  };
  return (
    <DeedDialog
      title={title}
      submitLabel={t("vault.files.exportSubmit")}
      onClose={onClose}
      deed={async () => (isEncrypted && isShort ? tooShort : save(isEncrypted ? passphrase : undefined))}
      onDone={onClose}
    >
      {(failure) => (
        <>
          {children}
          <Switch isOn={isEncrypted} onChange={setEncrypted}>
            {t("vault.files.encrypt")}
          </Switch>
          {isEncrypted && (
            <>
              <PassphraseField
                label={t("vault.passphrase")}
                value={passphrase}
                onChange={setPassphrase}
                error={failure?.words}
                isNew
                autoFocus
              />
              <p className="vault-note">{t("vault.files.encryptNote")}</p>
            </>
          )}
          {!isEncrypted && failure && <p role="alert">{failure.words}</p>}
        </>
      )}
    </DeedDialog>
  );
}
