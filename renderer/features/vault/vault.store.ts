/** What the window knows of the vault. It holds no key and forgets every passphrase as soon as it was asked about. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { AppError, Result } from "../../../shared/base/errors.ts";
import type { Desktop, OpenedFile } from "../../../shared/ipc/desktop.ts";
import type { VaultQuestions, VaultState } from "../../../shared/ipc/vault.ts";

export type VaultStoreState = {
  /** Undefined until it was first asked. */
  readonly vault: VaultState | undefined;
  readonly look: () => Promise<void>;
  readonly protect: (passphrase: string) => Promise<Result<{ recoveryKey: string }>>;
  readonly change: (current: string, next: string) => Promise<Result<unknown>>;
  readonly renew: (current: string) => Promise<Result<{ recoveryKey: string }>>;
  readonly remove: (current: string) => Promise<Result<unknown>>;
  readonly setAutoLock: (minutes: number) => Promise<void>;
  readonly lock: () => Promise<void>;
  /** A file that was chosen and found encrypted. */
  readonly openFile: (token: string, secret: string) => Promise<Result<OpenedFile>>;
  readonly saveText: (suggestedName: string, text: string) => Promise<Result<{ name: string } | undefined>>;
  /** The working copy in the database is kept only without a passphrase: the window begins anew with or without it. */
  readonly startAnew: () => void;
};
export type VaultStore = StoreApi<VaultStoreState>;

export type VaultDeps = {
  readonly desktop: VaultQuestions & Pick<Desktop, "saveFile" | "openEncryptedFile">;
  /** Writes what is not saved yet, so that it is not lost when the page goes. */
  readonly save: () => Promise<unknown>;
  readonly reload: () => void;
  readonly fail: (error: AppError) => void;
};

export function createVaultStore({ desktop, save, reload, fail }: VaultDeps): VaultStore {
  return createStore<VaultStoreState>()((set) => {
    function take(answer: Result<VaultState>): Result<VaultState> {
      if (answer.ok) set({ vault: answer.value });
      return answer;
    }
    function tell(answer: Result<unknown>): void {
      if (!answer.ok) fail(answer.error);
    }
    return {
      vault: undefined,
      look: async () => tell(take(await desktop.vaultState({}))),
      async protect(passphrase) {
        await save();
        return desktop.protect({ passphrase });
      },
      change: async (current, next) => take(await desktop.changePassphrase({ current, next })),
      renew: (current) => desktop.renewRecoveryKey({ current }),
      async remove(current) {
        await save();
        return take(await desktop.unprotect({ current }));
      },
      setAutoLock: async (minutes) => tell(take(await desktop.setAutoLock({ minutes }))),
      lock: async () => tell(await desktop.lock({})),
      openFile: (token, secret) => desktop.openEncryptedFile({ token, secret }),
      saveText: (suggestedName, text) => desktop.saveFile({ kind: "text", suggestedName, text }),
      startAnew: reload,
    };
  });
}
