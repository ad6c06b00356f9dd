import { useState } from "react";
import { autoLockRange } from "../../../shared/ipc/vault.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { ChangePassphraseDialog } from "./ChangePassphraseDialog.tsx";
import { ProtectDialog } from "./ProtectDialog.tsx";
import { RemoveProtectionDialog } from "./RemoveProtectionDialog.tsx";
import { RenewRecoveryKeyDialog } from "./RenewRecoveryKeyDialog.tsx";
import { useVault, useVaultState } from "./use-vault.ts";
import "./vault.css";

const dialogs = {
  protect: ProtectDialog,
  change: ChangePassphraseDialog,
  renew: RenewRecoveryKeyDialog,
  remove: RemoveProtectionDialog,
} as const;

/** Whether the data on this computer is encrypted, and everything a person may want to do about it. */
export function VaultPanel() {
  const { t } = useWords();
  const vault = useVaultState();
  const [open, setOpen] = useState<keyof typeof dialogs>();
  const [told, setTold] = useState<string>();
  const OpenDialog = open && dialogs[open];
  const isOn = vault?.kind === "open";
  return (
    <Panel title={t("vault.panel.title")}>
      {vault && <p className="vault-prose">{t(isOn ? "vault.panel.on" : "vault.panel.off")}</p>}
      {isOn && <AutoLockRow minutes={vault.autoLockMinutes} />}
      {isOn && <p className="vault-note">{t("vault.panel.autoLockNote")}</p>}
      <div className="vault-deeds">
        {isOn ? (
          <OpenDeeds onOpen={setOpen} />
        ) : (
          <Button tone="primary" onPress={() => setOpen("protect")}>
            {t("vault.panel.protect")}
          </Button>
        )}
      </div>
      {told !== undefined && (
        <p className="vault-note" role="status">
          {told}
        </p>
      )}
      <p className="vault-note">{t("vault.panel.limits")}</p>
      {OpenDialog && <OpenDialog onClose={() => setOpen(undefined)} onTell={setTold} />}
    </Panel>
  );
}

function AutoLockRow({ minutes }: { minutes: number }) {
  const { t } = useWords();
  const setAutoLock = useVault((state) => state.setAutoLock);
  return (
    <div className="vault-row">
      <span>{t("vault.panel.autoLock")}</span>
      <NumberField
        label={t("vault.panel.autoLock")}
        hideLabel
        unit={t("vault.panel.minutes")}
        value={minutes}
        minValue={autoLockRange.least}
        maxValue={autoLockRange.most}
        step={1}
        onChange={(chosen) => void setAutoLock(chosen)}
      />
    </div>
  );
}

function OpenDeeds({ onOpen }: { onOpen: (dialog: keyof typeof dialogs) => void }) {
  const { t } = useWords();
  const lock = useVault((state) => state.lock);
  return (
    <>
      <Button tone="primary" onPress={() => void lock()}>
        {t("vault.lockNow")}
      </Button>
      <Button onPress={() => onOpen("change")}>{t("vault.panel.change")}</Button>
      <Button onPress={() => onOpen("renew")}>{t("vault.panel.renew")}</Button>
      <Button tone="danger" onPress={() => onOpen("remove")}>
        {t("vault.panel.remove")}
      </Button>
    </>
  );
}
