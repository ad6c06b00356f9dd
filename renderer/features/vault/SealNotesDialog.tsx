import { useState } from "react";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import type { NoteSeal } from "../../../shared/domain/note-seal.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { DeedDialog } from "./DeedDialog.tsx";
import { EndOfHistory } from "./EndOfHistory.tsx";
import { PassphraseField } from "./PassphraseField.tsx";
import { RecoveryKeyDialog } from "./RecoveryKeyDialog.tsx";
import { useNotes } from "../../notes/use-notes.ts";

/** Passphrase, then recovery key, and only when that is safe the seal itself. */
export function SealNotesDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const makeSeal = useNotes((state) => state.makeSeal);
  const sealAll = useNotes((state) => state.sealAll);
  const workspace = useWorkspace((state) => state.workspace.name);
  const [passphrase, setPassphrase] = useState("");
  const [isUnderstood, setUnderstood] = useState(false);
  const [made, setMade] = useState<{ noteSeal: NoteSeal; recoveryKey: string }>();
  const [failure, setFailure] = useState<string>();

  async function sealNow(noteSeal: NoteSeal) {
    const sealed = await sealAll(noteSeal);
    if (!sealed.ok) setFailure(errorMessage(t, sealed.error));
  }

  if (made !== undefined) {
    const { noteSeal, recoveryKey } = made;
    return (
      <RecoveryKeyDialog
        recoveryKey={recoveryKey}
        opens={t("vault.recovery.opensNotes", { workspace })}
        onDone={() => void sealNow(noteSeal)}
        failure={failure}
      />
    );
  }
  const missingConsent = isUnderstood ? undefined : t("vault.notes.understandFirst");
  return (
    <DeedDialog
      title={t("vault.notes.sealTitle")}
      submitLabel={t("vault.notes.submit")}
      onClose={onClose}
      missing={passphrase === "" ? t("vault.missing.next") : missingConsent}
      deed={() => makeSeal(passphrase)}
      onDone={setMade}
    >
      {(refusal) => (
        <>
          <p className="vault-prose">{t("vault.notes.sealBody")}</p>
          <PassphraseField
            label={t("vault.newPassphrase")}
            value={passphrase}
            onChange={setPassphrase}
            error={refusal?.words}
            isNew
            autoFocus
          />
          <EndOfHistory isUnderstood={isUnderstood} onUnderstood={setUnderstood} />
        </>
      )}
    </DeedDialog>
  );
}
