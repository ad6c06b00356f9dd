/** What the window hears about the vault and the sealed notes. */
import type { Preferences } from "../../shared/ipc/desktop.ts";
import type { NoteQuestions } from "../../shared/ipc/notes.ts";
import type { VaultQuestions, VaultState } from "../../shared/ipc/vault.ts";
import type { Answers } from "../serve-desktop.ts";
import type { Gate } from "./gate.ts";
import type { Notes } from "./notes.ts";
import { noteRequests, vaultRequests } from "./requests.ts";
import type { Vault } from "./vault.ts";

type Machine = {
  vault: () => Promise<Vault>;
  gate: Gate;
  preferences: () => Preferences;
  /** Answers at once; the window closes once its last edit is saved. */
  startLocking: () => void;
};

export function vaultAnswers(machine: Machine): Answers<VaultQuestions> {
  const { gate, preferences, startLocking } = machine;

  function stateOf(vault: Vault): VaultState {
    const condition = vault.condition();
    return condition.kind === "locked" ? { ...condition, preferences: preferences() } : condition;
  }

  const alone = <T>(deed: (vault: Vault) => Promise<T>) => gate.alone(async () => deed(await machine.vault()));
  const changed = (deed: (vault: Vault) => Promise<unknown>) =>
    alone(async (vault) => {
      await deed(vault);
      return stateOf(vault);
    });

  return {
    vaultState: { schema: vaultRequests.vaultState, run: async () => stateOf(await machine.vault()) },
    unlock: {
      schema: vaultRequests.unlock,
      run: ({ passphrase }) => changed((vault) => vault.unlock(passphrase)),
    },
    unlockWithRecoveryKey: {
      schema: vaultRequests.unlockWithRecoveryKey,
      run: ({ recoveryKey, passphrase }) => changed((vault) => vault.unlockWithRecoveryKey(recoveryKey, passphrase)),
    },
    protect: {
      schema: vaultRequests.protect,
      run: ({ passphrase }) => alone((vault) => vault.protect(passphrase)),
    },
    changePassphrase: {
      schema: vaultRequests.changePassphrase,
      run: ({ current, next }) => changed((vault) => vault.changePassphrase(current, next)),
    },
    renewRecoveryKey: {
      schema: vaultRequests.renewRecoveryKey,
      run: ({ current }) => alone((vault) => vault.renewRecoveryKey(current)),
    },
    unprotect: {
      schema: vaultRequests.unprotect,
      run: ({ current }) => changed((vault) => vault.unprotect(current)),
    },
    setAutoLock: {
      schema: vaultRequests.setAutoLock,
      run: ({ minutes }) => changed((vault) => vault.setAutoLock(minutes)),
    },
    lock: {
      schema: vaultRequests.lock,
      async run() {
        startLocking();
        return {};
      },
    },
  };
}

export function noteAnswers(notes: Notes): Answers<NoteQuestions> {
  return {
    protectNotes: { schema: noteRequests.protectNotes, run: ({ passphrase }) => notes.protect(passphrase) },
    changeNotesPassphrase: {
      schema: noteRequests.changeNotesPassphrase,
      run: async ({ noteSeal, current, next }) => ({
        noteSeal: await notes.changePassphrase(noteSeal, current, next),
      }),
    },
    sealNotes: {
      schema: noteRequests.sealNotes,
      run: async ({ noteSeal, notes: texts }) => ({ sealed: notes.seal(noteSeal, texts) }),
    },
    openNotes: {
      schema: noteRequests.openNotes,
      async run({ noteSeal, secret }) {
        await notes.open(noteSeal, secret);
        return {};
      },
    },
    readNotes: {
      schema: noteRequests.readNotes,
      run: async ({ notes: sealed }) => ({ texts: notes.read(sealed) }),
    },
    closeNotes: {
      schema: noteRequests.closeNotes,
      async run() {
        notes.close();
        return {};
      },
    },
  };
}
