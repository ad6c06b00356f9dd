/** Backups in memory, for a window without a machine below it. */
import type { AppError, Result } from "../../../../shared/base/errors.ts";
import type { BackupEntry, BackupQuestions, BackupState } from "../../../../shared/ipc/backups.ts";

export const aBackup = (entry: Partial<BackupEntry> = {}): BackupEntry => ({
  token: "0",
  workspace: "home",
  workspaceName: "Home",
  revision: 1,
  at: 0,
  bytes: 90_000,
  state: "whole",
  ...entry,
});

export function createFakeBackups(first: readonly BackupEntry[] = []) {
  let entries = first;
  let folder = "/data/backups";
  let refusal: AppError | undefined;
  const answer = <T>(value: T): Result<T> => (refusal ? { ok: false, error: refusal } : { ok: true, value });
  const state = (): BackupState => ({ folder, isDefault: folder === "/data/backups", lastAt: entries[0]?.at });
  const desktop: BackupQuestions = {
    backupState: async () => ({ ok: true, value: state() }),
    async chooseBackupFolder() {
      if (!refusal) folder = "/disk/safe";
      return answer(state());
    },
    async useDefaultBackupFolder() {
      folder = "/data/backups";
      return answer(state());
    },
    async backUpNow() {
      if (!refusal) entries = [aBackup({ token: String(entries.length), at: 1_000 }), ...entries];
      return answer(state());
    },
    listBackups: async () => ({ ok: true, value: entries }),
    readBackup: async () => answer({ bytes: new Uint8Array([1]) }),
  };
  return { desktop, refuseWith: (error: AppError | undefined) => (refusal = error) };
}
