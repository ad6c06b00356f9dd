/** What is known of the copies outside the record: where they go, which there are, and what went wrong. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { type AppError, attempt, type Result, valueOf } from "../../../shared/base/errors.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import type { BackupEntry, BackupQuestions, BackupState } from "../../../shared/ipc/backups.ts";

export type BackupsState = {
  /** Undefined until it was first asked. */
  readonly backups: BackupState | undefined;
  /** Newest first; undefined until first asked for. */
  readonly entries: readonly BackupEntry[] | undefined;
  /** When that was true, in milliseconds since 1970. */
  readonly askedAt: number;
  /** Why the last deed did not happen. */
  readonly error: AppError | undefined;
  readonly isBusy: boolean;
  /** Only the state: cheap, and asked now and then wherever the person is. */
  readonly look: () => Promise<void>;
  readonly list: () => Promise<void>;
  readonly backUpNow: () => Promise<void>;
  readonly chooseFolder: () => Promise<void>;
  readonly useDefaultFolder: () => Promise<void>;
  /** What a backup holds. */
  readonly read: (token: string) => Promise<Result<Workspace>>;
};

export type BackupsStore = StoreApi<BackupsState>;

export type BackupsDeps = {
  readonly desktop: BackupQuestions;
  /** Brings what is on screen into the record, for a backup is made of its newest snapshot. */
  readonly takeSnapshot: () => Promise<boolean>;
  readonly readFile: (bytes: Uint8Array) => Workspace;
  readonly now: () => number;
  readonly report: (cause: unknown) => void;
};

export function createBackupsStore({ desktop, takeSnapshot, readFile, now, report }: BackupsDeps): BackupsStore {
  return createStore<BackupsState>()((set, get) => {
    async function lookAgain() {
      set({ backups: valueOf(await desktop.backupState({})), askedAt: now() });
    }

    async function listAgain() {
      set({ entries: valueOf(await desktop.listBackups({})) });
      await lookAgain();
    }

    /** One deed at a time; what is shown afterwards is what is true afterwards. */
    async function carryOut(deed: () => Promise<unknown>) {
      if (get().isBusy) return;
      set({ isBusy: true, error: undefined });
      const done = await attempt(deed, report);
      const listed = await attempt(listAgain, report);
      const failed = [done, listed].find(({ ok }) => !ok);
      set({ isBusy: false, error: failed && !failed.ok ? failed.error : undefined });
    }

    return {
      backups: undefined,
      entries: undefined,
      askedAt: now(),
      error: undefined,
      isBusy: false,
      async look() {
        await attempt(lookAgain, report);
      },
      list: () => carryOut(async () => undefined),
      backUpNow: () =>
        carryOut(async () => {
          await takeSnapshot();
          valueOf(await desktop.backUpNow({}));
        }),
      chooseFolder: () => carryOut(async () => valueOf(await desktop.chooseBackupFolder({}))),
      useDefaultFolder: () => carryOut(async () => valueOf(await desktop.useDefaultBackupFolder({}))),
      read: (token) => attempt(async () => readFile(valueOf(await desktop.readBackup({ token })).bytes), report),
    };
  });
}
