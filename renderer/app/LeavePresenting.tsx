import type { Role } from "../../shared/ipc/roles.ts";
import { useVault, useVaultState } from "../features/vault/use-vault.ts";
import { useWords } from "../i18n/use-words.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { useFrame } from "./use-frame.ts";

type LeavePresentingProps = { role: Role; onClose: () => void };

/** Where the data has a passphrase the way back leads over the lock screen, so that nobody in the audience can take it. */
export function LeavePresenting({ role, onClose }: LeavePresentingProps) {
  const { t } = useWords();
  const prefer = useFrame((frame) => frame.prefer);
  const preferFromNextWindow = useFrame((frame) => frame.preferFromNextWindow);
  const vault = useVaultState();
  const lock = useVault((state) => state.lock);
  // Until it is known whether there is a passphrase, nothing may lead past it.
  if (vault === undefined) return undefined;
  const isProtected = vault.kind === "open";
  async function leave() {
    onClose();
    if (!isProtected) prefer({ role });
    else if (await preferFromNextWindow({ role })) await lock();
  }
  return (
    <Dialog
      title={t("role.leave.title")}
      closeLabel={t("common.close")}
      onClose={onClose}
      place="small"
      footer={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button tone="primary" onPress={() => void leave()}>
            {t(isProtected ? "role.leave.submitLocked" : "role.leave.submit")}
          </Button>
        </>
      }
    >
      <p>{t("role.leave.body")}</p>
      {isProtected && <p>{t("role.leave.locks")}</p>}
    </Dialog>
  );
}
