/** The answers to all that the window may ask. */
import { basename } from "node:path";
import { Fault } from "../shared/base/errors.ts";
import type { FileKind, OpenedFile, Preferences } from "../shared/ipc/desktop.ts";
import type { ChosenFiles } from "./chosen-files.ts";
import type { Dialogs } from "./dialogs.ts";
import type { HandedFiles } from "./handed-files.ts";
import { requests } from "./requests.ts";
import type { Handlers } from "./serve-desktop.ts";
import { readUserFile, writeUserFile } from "./user-files.ts";
import { recordAnswers, workspaceAnswers } from "./workspaces/answers.ts";
import type { Workspaces } from "./workspaces/workspaces.ts";

type Machine = {
  appVersion: string;
  preferences: { get(): Preferences; save(preferences: Preferences): Promise<void> };
  workspaces: Workspaces;
  chosen: ChosenFiles;
  handed: HandedFiles;
  dialogs: Dialogs;
  report: (cause: unknown) => void;
};

const refuse = () => Promise.reject(new Fault({ code: "unexpected" }));
const unanswered = {
  backupState: { schema: requests.backupState, run: refuse },
  chooseBackupFolder: { schema: requests.chooseBackupFolder, run: refuse },
  useDefaultBackupFolder: { schema: requests.useDefaultBackupFolder, run: refuse },
  backUpNow: { schema: requests.backUpNow, run: refuse },
  listBackups: { schema: requests.listBackups, run: refuse },
  readBackup: { schema: requests.readBackup, run: refuse },
} as const;

export function createDesktop(machine: Machine): Handlers {
  const { appVersion, preferences, workspaces, chosen, handed, dialogs, report } = machine;

  async function opened(path: string | undefined, kind: FileKind): Promise<OpenedFile | undefined> {
    if (path === undefined) return undefined;
    const bytes = await readUserFile(path, kind);
    return { token: chosen.remember(path, kind), name: basename(path), bytes };
  }

  return {
    openSession: {
      schema: requests.openSession,
      async run() {
        const { key, record } = await workspaces.current();
        const stored = await record.read();
        const startedWith = await opened(handed.take(), "workspace").catch(() => undefined);
        return {
          appVersion,
          preferences: preferences.get(),
          workspace: key,
          record: stored,
          hasShelf: true,
          startedWith,
        };
      },
    },
    takeHandedFile: { schema: requests.takeHandedFile, run: () => opened(handed.take(), "workspace") },
    savePreferences: {
      schema: requests.savePreferences,
      async run(wanted) {
        await preferences.save(wanted);
        return wanted;
      },
    },
    openFile: {
      schema: requests.openFile,
      run: async ({ kind }) => opened(await dialogs.chooseFile(kind), kind),
    },
    saveFile: {
      schema: requests.saveFile,
      async run({ kind, suggestedName, text, token }) {
        const path =
          token === undefined ? await dialogs.choosePlace({ kind, suggestedName }) : chosen.workspacePathOf(token);
        if (path === undefined) return undefined;
        await writeUserFile(path, text);
        return kind === "workspace"
          ? { name: basename(path), token: chosen.remember(path, "workspace") }
          : { name: basename(path) };
      },
    },
    ...recordAnswers(workspaces, { snapshotWritten: () => undefined, report }),
    ...workspaceAnswers(workspaces),
    ...unanswered,
  };
}
