/** The answers to all that the window may ask. */
import type { Preferences } from "../shared/ipc/desktop.ts";
import { packed } from "../shared/ipc/packed-record.ts";
import { backupAnswers } from "./backups/answers.ts";
import type { Backups } from "./backups/backups.ts";
import type { ChosenFiles } from "./chosen-files.ts";
import type { Dialogs } from "./dialogs.ts";
import { exportAnswers } from "./exports/answers.ts";
import { createFileAnswers } from "./file-answers.ts";
import type { HandedFiles } from "./handed-files.ts";
import { requests } from "./requests.ts";
import { showAnswers } from "./show/answers.ts";
import type { Shows } from "./show/open-shows.ts";
import type { Handlers } from "./serve-desktop.ts";
import { tableAnswers } from "./tables/answers.ts";
import { noteAnswers, vaultAnswers } from "./vault/answers.ts";
import type { Protection } from "./vault/protection.ts";
import { recordAnswers, workspaceAnswers } from "./workspaces/answers.ts";
import type { Workspaces } from "./workspaces/workspaces.ts";

type Machine = {
  appVersion: string;
  preferences: { get(): Preferences; save(preferences: Preferences): Promise<void> };
  workspaces: Workspaces;
  protection: Protection;
  /** What a page stored in the profile, such as its working copy of the data. */
  clearPageStorage: () => Promise<void>;
  startLocking: () => void;
  backups: Backups;
  /** A snapshot is on the disk: a good moment to copy it elsewhere. */
  snapshotWritten: () => void;
  chosen: ChosenFiles;
  handed: HandedFiles;
  dialogs: Dialogs;
  shows: Pick<Shows, "show" | "press">;
  report: (cause: unknown) => void;
};

export function createDesktop(machine: Machine): Handlers {
  const { appVersion, preferences, workspaces, protection, backups, handed, dialogs, shows } = machine;
  const { clearPageStorage, startLocking } = machine;
  const { openOwn, notes } = protection;
  const files = createFileAnswers({ ...machine, openOwn });

  return {
    openSession: {
      schema: requests.openSession,
      async run() {
        const isProtected = protection.condition() !== "none";
        // The page that had a working copy in the clear, before the passphrase was set, is gone.
        if (isProtected) await clearPageStorage();
        const { key, record, isLookingOn } = await workspaces.begin();
        const stored = await record.read();
        const startedWith = await files.opened(handed.take(), "workspace").catch(() => undefined);
        return {
          appVersion,
          preferences: preferences.get(),
          workspace: key,
          // What looks torn may be a write that the other one is just doing.
          record: packed(isLookingOn ? { ...stored, repairs: [] } : stored),
          isLookingOn,
          hasShelf: !isProtected && !isLookingOn,
          startedWith,
        };
      },
    },
    savePreferences: {
      schema: requests.savePreferences,
      async run(wanted) {
        await preferences.save(wanted);
        return wanted;
      },
    },
    ...files.answers,
    ...vaultAnswers({ ...protection, preferences: preferences.get, startLocking }),
    ...noteAnswers(notes),
    ...recordAnswers(workspaces, machine),
    ...workspaceAnswers(workspaces),
    ...tableAnswers(dialogs),
    ...exportAnswers(dialogs),
    ...showAnswers(shows.show, shows.press),
    ...backupAnswers(backups, { chooseFolder: dialogs.chooseFolder, openOwn }),
  };
}
