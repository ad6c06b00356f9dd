import { Fault } from "../../shared/base/errors.ts";
import type { BackupQuestions } from "../../shared/ipc/backups.ts";
import type { Answers } from "../serve-desktop.ts";
import { isBox } from "../vault/box.ts";
import type { Backups } from "./backups.ts";
import { backupRequests } from "./requests.ts";

type Machine = {
  chooseFolder: () => Promise<string | undefined>;
  /** Opens what this computer's own vault has sealed. */
  openOwn: (bytes: Uint8Array) => Uint8Array | undefined;
};

export function backupAnswers(backups: Backups, { chooseFolder, openOwn }: Machine): Answers<BackupQuestions> {
  /** One from before a passphrase was removed, or of another computer, opens as a file and with its own passphrase. */
  async function readOpened(token: string): Promise<{ bytes: Uint8Array }> {
    const { bytes, name } = await backups.read(token);
    if (!isBox(bytes)) return { bytes };
    const own = openOwn(bytes);
    if (own === undefined) throw new Fault({ code: "file/encrypted", name });
    return { bytes: new Uint8Array(own) };
  }
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
    readBackup: { schema: backupRequests.readBackup, run: ({ token }) => readOpened(token) },
  };
}
