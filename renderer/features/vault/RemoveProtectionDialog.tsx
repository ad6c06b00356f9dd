import { useState } from "react";
import { useWords } from "../../i18n/use-words.ts";
import { DeedDialog } from "./DeedDialog.tsx";
import { PassphraseField } from "./PassphraseField.tsx";
import { useVault } from "./use-vault.ts";

export function RemoveProtectionDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const remove = useVault((state) => state.remove);
  const startAnew = useVault((state) => state.startAnew);
  const [current, setCurrent] = useState("");
  return (
    <DeedDialog
      title={t("vault.remove.title")}
      submitLabel={t("vault.remove.submit")}
      tone="danger"
      onClose={onClose}
      missing={current === "" ? t("vault.missing.current") : undefined}
      deed={() => remove(current)}
      onDone={startAnew}
    >
      {(failure) => (
        <>
          <p className="vault-prose">{t("vault.remove.body")}</p>
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
