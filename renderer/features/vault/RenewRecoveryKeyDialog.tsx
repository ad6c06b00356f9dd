import { useState } from "react";
import { useWords } from "../../i18n/use-words.ts";
import { DeedDialog } from "./DeedDialog.tsx";
import { PassphraseField } from "./PassphraseField.tsx";
import { RecoveryKeyDialog } from "./RecoveryKeyDialog.tsx";
import { useVault } from "./use-vault.ts";

export function RenewRecoveryKeyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const renew = useVault((state) => state.renew);
  const [current, setCurrent] = useState("");
  const [recoveryKey, setRecoveryKey] = useState<string>();
  if (recoveryKey !== undefined)
    return <RecoveryKeyDialog recoveryKey={recoveryKey} opens={t("vault.recovery.opensComputer")} onDone={onClose} />;
  return (
    <DeedDialog
      title={t("vault.renew.title")}
      submitLabel={t("vault.renew.submit")}
      onClose={onClose}
      missing={current === "" ? t("vault.missing.current") : undefined}
      deed={() => renew(current)}
      onDone={(answer) => setRecoveryKey(answer.recoveryKey)}
    >
      {(failure) => (
        <>
          <p className="vault-prose">{t("vault.renew.body")}</p>
          <PassphraseField
            label={t("vault.currentPassphrase")}
            value={current}
            onChange={setCurrent}
            error={failure?.words}
            autoFocus
          />
        </>
      )}
    </DeedDialog>
  );
}
