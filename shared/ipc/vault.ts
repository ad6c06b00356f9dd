/** Protection by a passphrase. The main process encrypts and holds the keys; the window holds neither. */
import type { Result } from "../base/errors.ts";
import type { Preferences } from "./desktop.ts";

export type VaultState =
  | { kind: "none" }
  /** All that the lock screen may know: how this person likes the app, and how long to wait before the next try. */
  | { kind: "locked"; waitSeconds: number; preferences: Preferences }
  | { kind: "open"; autoLockMinutes: number };

/** In characters, as a person counts them. */
export const leastPassphraseLetters = 8;
export const autoLockRange = { least: 1, most: 60, initial: 10 } as const;

type Nothing = Record<string, never>;

/** While locked, every question outside this group answers the fault `vault/locked`. */
export type VaultQuestions = {
  vaultState(request: Nothing): Promise<Result<VaultState>>;
  unlock(request: { passphrase: string }): Promise<Result<VaultState>>;
  /** Opens, and sets a new passphrase at once: whoever needs this key has lost the old one. */
  unlockWithRecoveryKey(request: { recoveryKey: string; passphrase: string }): Promise<Result<VaultState>>;
  /** Seals all that is stored. The recovery key is shown this once and kept nowhere. */
  protect(request: { passphrase: string }): Promise<Result<{ recoveryKey: string }>>;
  changePassphrase(request: { current: string; next: string }): Promise<Result<VaultState>>;
  /** The one before no longer opens anything. */
  renewRecoveryKey(request: { current: string }): Promise<Result<{ recoveryKey: string }>>;
  /** Stores everything without a passphrase again. */
  unprotect(request: { current: string }): Promise<Result<VaultState>>;
  setAutoLock(request: { minutes: number }): Promise<Result<VaultState>>;
  /** Saves what is not saved yet, closes the window, and opens a new one on the lock screen. */
  lock(request: Nothing): Promise<Result<Nothing>>;
};

export const vaultQuestions: Record<keyof VaultQuestions, true> = {
  vaultState: true,
  unlock: true,
  unlockWithRecoveryKey: true,
  protect: true,
  changePassphrase: true,
  renewRecoveryKey: true,
  unprotect: true,
  setAutoLock: true,
  lock: true,
};
