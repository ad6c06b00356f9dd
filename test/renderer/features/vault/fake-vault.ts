import type { AppError, Result } from "../../../../shared/base/errors.ts";
import type { Desktop } from "../../../../shared/ipc/desktop.ts";
import type { VaultQuestions, VaultState } from "../../../../shared/ipc/vault.ts";

export const fakeRecoveryKey = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-0123";

/** A vault that keeps its passphrase in a variable, for the screens in front of it. */
export function createFakeVault(start: { passphrase?: string; isLocked?: boolean; waitSeconds?: number } = {}) {
  let { passphrase } = start;
  let isLocked = start.isLocked ?? false;
  let waitSeconds = start.waitSeconds ?? 0;
  let minutes = 10;
  const saved: { name: string; text: string }[] = [];

  const state = (): VaultState => {
    if (passphrase === undefined) return { kind: "none" };
    if (isLocked) return { kind: "locked", waitSeconds, preferences: { language: "en", theme: "light" } };
    return { kind: "open", autoLockMinutes: minutes };
  };
  const good = <T>(value: T): Result<T> => ({ ok: true, value });
  const bad = (error: AppError) => ({ ok: false as const, error });
  const wrong = bad({ code: "vault/wrong-passphrase" });

  const desktop: VaultQuestions & Pick<Desktop, "saveFile" | "openEncryptedFile"> = {
    vaultState: async () => good(state()),
    async unlock(given) {
      if (given.passphrase !== passphrase) return wrong;
      isLocked = false;
      return good(state());
    },
    async unlockWithRecoveryKey(given) {
      if (given.recoveryKey !== fakeRecoveryKey) return bad({ code: "vault/wrong-recovery-key" });
      ({ passphrase } = given);
      isLocked = false;
      return good(state());
    },
    async protect(given) {
      if (given.passphrase.length < 8) return bad({ code: "vault/short-passphrase", least: 8 });
      ({ passphrase } = given);
      return good({ recoveryKey: fakeRecoveryKey });
    },
    async changePassphrase({ current, next }) {
      if (current !== passphrase) return wrong;
      passphrase = next;
      return good(state());
    },
    renewRecoveryKey: async ({ current }) => (current === passphrase ? good({ recoveryKey: fakeRecoveryKey }) : wrong),
    async unprotect({ current }) {
      if (current !== passphrase) return wrong;
      passphrase = undefined;
      return good(state());
    },
    async setAutoLock(given) {
      ({ minutes } = given);
      return good(state());
    },
    async lock() {
      isLocked = true;
      return good({});
    },
    openEncryptedFile: async ({ token, secret }) =>
      secret === passphrase
        ? good({ token, name: "plan.crewcast", bytes: new Uint8Array() })
        : bad({ code: "file/wrong-passphrase", name: "plan.crewcast" }),
    async saveFile({ suggestedName, text }) {
      saved.push({ name: suggestedName, text });
      return good({ name: suggestedName });
    },
  };
  return { desktop, state, saved, passphrase: () => passphrase, wait: (seconds: number) => (waitSeconds = seconds) };
}
