/** Copies of every workspace outside the record, as `.crewcast` files that can be read without this computer. */
import type { AppError, Result } from "../base/errors.ts";

export type BackupState = {
  /** Only to be shown: the window cannot use a path. */
  folder: string;
  isDefault: boolean;
  /** Milliseconds since 1970, of the newest backup. */
  lastAt?: number | undefined;
  /** Why the last one could not be written. Work goes on, and so do later attempts. */
  failure?: AppError | undefined;
};

export type BackupEntry = {
  token: string;
  workspace: string;
  workspaceName: string;
  revision: number;
  /** Milliseconds since 1970. */
  at: number;
  bytes: number;
  /** Whether its bytes are still those that were written. */
  state: "whole" | "damaged";
};

export type BackupQuestions = {
  backupState(request: Record<string, never>): Promise<Result<BackupState>>;
  /** A dialog; the same folder as before when the person changes their mind. */
  chooseBackupFolder(request: Record<string, never>): Promise<Result<BackupState>>;
  useDefaultBackupFolder(request: Record<string, never>): Promise<Result<BackupState>>;
  /** Of the newest snapshot of the open workspace: ask for one first (`keepNow`, or `takeSnapshot`). */
  backUpNow(request: Record<string, never>): Promise<Result<BackupState>>;
  /** Newest first. */
  listBackups(request: Record<string, never>): Promise<Result<readonly BackupEntry[]>>;
  /** The bytes of a `.crewcast` file. */
  readBackup(request: { token: string }): Promise<Result<{ bytes: Uint8Array }>>;
};

export const backupQuestions: Record<keyof BackupQuestions, true> = {
  backupState: true,
  chooseBackupFolder: true,
  useDefaultBackupFolder: true,
  backUpNow: true,
  listBackups: true,
  readBackup: true,
};
