/** The answers to all that the window may ask. */
import { basename } from "node:path";
import type { FileKind, OpenedFile, Preferences } from "../shared/ipc/desktop.ts";
import { backupAnswers } from "./backups/answers.ts";
import type { Backups } from "./backups/backups.ts";
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
  backups: Backups;
  /** A snapshot is on the disk: a good moment to copy it elsewhere. */
  snapshotWritten: () => void;
  chosen: ChosenFiles;
  handed: HandedFiles;
  dialogs: Dialogs;
  report: (cause: unknown) => void;
};

export function createDesktop(machine: Machine): Handlers {
  const { appVersion, preferences, workspaces, backups, chosen, handed, dialogs } = machine;

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
    ...recordAnswers(workspaces, machine),
    ...workspaceAnswers(workspaces),
    ...backupAnswers(backups, dialogs.chooseFolder),
  };
}
