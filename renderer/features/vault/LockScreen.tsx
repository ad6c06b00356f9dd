import { type ReactNode, useState } from "react";
import type { VaultQuestions, VaultState } from "../../../shared/ipc/vault.ts";
import { RecoveryForm } from "./RecoveryForm.tsx";
import { UnlockForm } from "./UnlockForm.tsx";
import "./LockScreen.css";

export type LockScreenProps = {
  /** Above the form; the frame's to choose. */
  brand: ReactNode;
  desktop: Pick<VaultQuestions, "unlock" | "unlockWithRecoveryKey" | "vaultState">;
  waitSeconds: number;
  onOpened: () => void;
};

/** All there is while the data is locked. Nothing of it was read, so nothing of it is here. */
export function LockScreen({ brand, desktop, waitSeconds: firstWait, onOpened }: LockScreenProps) {
  const [way, setWay] = useState<"passphrase" | "recovery">("passphrase");
  const [waitSeconds, setWait] = useState(firstWait);

  async function answered(state: VaultState) {
    if (state.kind === "locked") setWait(state.waitSeconds);
    else onOpened();
  }
  /** After a wrong try it may take a while until the next. */
  async function lookAgain() {
    const state = await desktop.vaultState({});
    if (state.ok) await answered(state.value);
  }
  const shared = { waitSeconds, onWaited: () => setWait(0), onWrong: lookAgain, onAnswer: answered };
  return (
    <main className="lock">
      <div className="lock-box">
        {brand}
        {way === "passphrase" ? (
          <UnlockForm {...shared} unlock={desktop.unlock} onForgotten={() => setWay("recovery")} />
        ) : (
          <RecoveryForm {...shared} recover={desktop.unlockWithRecoveryKey} onBack={() => setWay("passphrase")} />
        )}
      </div>
    </main>
  );
}
