import type { BackupQuestions } from "../../shared/ipc/backups.ts";
import type { Answers } from "../serve-desktop.ts";
import type { Backups } from "./backups.ts";
import { backupRequests } from "./requests.ts";

export function backupAnswers(
  backups: Backups,
  chooseFolder: () => Promise<string | undefined>,
): Answers<BackupQuestions> {
  return {
    backupState: { schema: backupRequests.backupState, run: backups.state },
    chooseBackupFolder: {
      schema: backupRequests.chooseBackupFolder,
      async run() {
        const folder = await chooseFolder();
        return folder === undefined ? backups.state() : backups.useFolder(folder);
      },
    },
    useDefaultBackupFolder: {
      schema: backupRequests.useDefaultBackupFolder,
      run: () => backups.useFolder(undefined),
    },
    backUpNow: { schema: backupRequests.backUpNow, run: backups.backUp },
    listBackups: { schema: backupRequests.listBackups, run: backups.list },
    readBackup: { schema: backupRequests.readBackup, run: ({ token }) => backups.read(token) },
  };
}
