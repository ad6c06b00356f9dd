/** What the window hears about workspaces, and about the record of the open one. */
import { Fault } from "../../shared/base/errors.ts";
import type { Desktop } from "../../shared/ipc/desktop.ts";
import type { VersionQuestions } from "../../shared/ipc/versions.ts";
import type { WorkspaceQuestions } from "../../shared/ipc/workspaces.ts";
import type { RecordOnDisk } from "../record/record.ts";
import { recordRequests } from "../record/requests.ts";
import type { Answers } from "../serve-desktop.ts";
import { workspaceRequests } from "./requests.ts";
import type { Workspaces } from "./workspaces.ts";

type RecordQuestions = Pick<Desktop, "appendToJournal" | "writeSnapshot"> & VersionQuestions;

export function workspaceAnswers(workspaces: Workspaces): Answers<WorkspaceQuestions> {
  const { list, add, choose, remove, restore, erase } = workspaces;
  return {
    listWorkspaces: { schema: workspaceRequests.listWorkspaces, run: list },
    addWorkspace: { schema: workspaceRequests.addWorkspace, run: ({ name, snapshot }) => add(name, snapshot) },
    chooseWorkspace: { schema: workspaceRequests.chooseWorkspace, run: ({ key }) => choose(key) },
    removeWorkspace: { schema: workspaceRequests.removeWorkspace, run: ({ key }) => remove(key).then(() => ({})) },
    restoreWorkspace: { schema: workspaceRequests.restoreWorkspace, run: ({ key }) => restore(key).then(() => ({})) },
    eraseWorkspace: { schema: workspaceRequests.eraseWorkspace, run: ({ key }) => erase(key).then(() => ({})) },
  };
}

type Told = {
  /** A snapshot is on the disk: a good moment to copy it elsewhere. */
  snapshotWritten: () => void;
  report: (cause: unknown) => void;
};

export function recordAnswers(workspaces: Workspaces, { snapshotWritten, report }: Told): Answers<RecordQuestions> {
  /** A window that was not told of a change of workspace must not write one workspace into another. */
  async function recordOf(workspace: string): Promise<RecordOnDisk> {
    const { key, record } = await workspaces.current();
    if (key === workspace) return record;
    throw new Fault({ code: "input/invalid", path: "workspace", expected: key, found: workspace });
  }
  return {
    appendToJournal: {
      schema: recordRequests.appendToJournal,
      run: async ({ workspace, entries }) => (await recordOf(workspace)).append(entries),
    },
    writeSnapshot: {
      schema: recordRequests.writeSnapshot,
      async run({ workspace, ...snapshot }) {
        const written = await (await recordOf(workspace)).writeSnapshot(snapshot);
        await workspaces.nameIt(workspace, snapshot.name).catch(report);
        snapshotWritten();
        return written;
      },
    },
    listVersions: {
      schema: recordRequests.listVersions,
      run: async ({ workspace }) => (await recordOf(workspace)).versions(),
    },
    readVersion: {
      schema: recordRequests.readVersion,
      run: async ({ workspace, revision }) => (await recordOf(workspace)).readVersion(revision),
    },
    markVersion: {
      schema: recordRequests.markVersion,
      run: async ({ workspace, revision, mark }) => (await recordOf(workspace)).markVersion(revision, mark),
    },
    readParts: {
      schema: recordRequests.readParts,
      run: async ({ workspace, ids }) => (await recordOf(workspace)).readParts(ids),
    },
  };
}
