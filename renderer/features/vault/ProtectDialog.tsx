import { useState } from "react";
import { useWords } from "../../i18n/use-words.ts";
import { DeedDialog } from "./DeedDialog.tsx";
import { PassphraseField } from "./PassphraseField.tsx";
import { RecoveryKeyDialog } from "./RecoveryKeyDialog.tsx";
import { useVault } from "./use-vault.ts";

/** Passphrase first, recovery key after it; then the window begins anew without its unencrypted working copy. */
export function ProtectDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const protect = useVault((state) => state.protect);
  const startAnew = useVault((state) => state.startAnew);
  const [passphrase, setPassphrase] = useState("");
  const [recoveryKey, setRecoveryKey] = useState<string>();
  if (recoveryKey !== undefined)
    return <RecoveryKeyDialog recoveryKey={recoveryKey} opens={t("vault.recovery.opensComputer")} onDone={startAnew} />;
  return (
    <DeedDialog
      title={t("vault.protect.title")}
      submitLabel={t("vault.protect.submit")}
      onClose={onClose}
      missing={passphrase === "" ? t("vault.missing.next") : undefined}
      deed={() => protect(passphrase)}
      onDone={(answer) => setRecoveryKey(answer.recoveryKey)}
    >
      {(failure) => (
        <>
          <p className="vault-prose">{t("vault.protect.body")}</p>
          <PassphraseField
            label={t("vault.newPassphrase")}
            value={passphrase}
            onChange={setPassphrase}
            error={failure?.words}
            isNew
            autoFocus
          />
          <p className="vault-prose">{t("vault.protect.honest")}</p>
        </>
      )}
    </DeedDialog>
  );
}
