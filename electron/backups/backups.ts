/** Copies outside the record, each a `.crewcast` file that opens on any computer. Their trouble never stops work. */
import { randomUUID } from "node:crypto";
import { basename, join } from "node:path";
import { type AppError, Fault } from "../../shared/base/errors.ts";
import type { BackupEntry, BackupState } from "../../shared/ipc/backups.ts";
import type { StoredSnapshot } from "../../shared/ipc/record.ts";
import { workspaceFileOf } from "../../shared/ipc/snapshot-text.ts";
import { crc32 } from "../record/crc32.ts";
import type { RecordFiles } from "../record/files.ts";
import { snapshotsToKeep } from "../record/snapshots-to-keep.ts";
import { isDiskFull, type SpaceGuard, writeFault } from "../record/space.ts";
import { unfinished, writeWhole } from "../record/write-whole.ts";
import { backupFile, type BackupName, backupsAmong, dayOf } from "./backup-name.ts";

/** What a backup is wrapped in before it leaves: nothing, or the encrypted file of a passphrase. */
export type Wrapping = {
  wrap(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>;
  /** Names of workspaces stay out of the names of files. */
  hidesNames(): boolean;
};

/** The newest state worth copying; `read` only when it is wanted, for it may be large. */
export type BackupSource = {
  workspace: string;
  name: string;
  revision: number;
  read(): Promise<StoredSnapshot>;
};

type Dependencies = {
  files: RecordFiles;
  defaultFolder: string;
  /** The folder a person chose; undefined for the default one. */
  chosenFolder: { get(): string | undefined; set(folder: string | undefined): Promise<void> };
  newest: () => Promise<BackupSource | undefined>;
  wrapping: Wrapping;
  space: SpaceGuard;
  now: () => number;
  report: (cause: unknown) => void;
};

export type Backups = ReturnType<typeof createBackups>;

/** One of ours that the end of the app cut off while it was being written. */
const isCutOff = (name: string) =>
  name.endsWith(unfinished) && backupsAmong([name.slice(0, -unfinished.length)]).length > 0;

/** A list is checked newest first until so much has been read; the size of every file is checked always. */
const checkedBytes = 200_000_000;

export function createBackups({
  files,
  defaultFolder,
  chosenFolder,
  newest,
  wrapping,
  space,
  now,
  report,
}: Dependencies) {
  let failure: AppError | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const tokens = new Map<string, string>();
  const tokenOf = new Map<string, string>();

  const folderNow = () => chosenFolder.get() ?? defaultFolder;

  function inTurn<T>(deed: () => Promise<T>): Promise<T> {
    const mine = turn.then(deed);
    turn = mine.catch(() => undefined);
    return mine;
  }

  const among = async (folder: string) => backupsAmong(await files.list(folder).catch((): readonly string[] => []));

  async function state(): Promise<BackupState> {
    const folder = folderNow();
    const lastAt = Math.max(...(await among(folder)).map(({ at }) => at));
    return {
      ...{ folder, isDefault: chosenFolder.get() === undefined, failure },
      lastAt: Number.isFinite(lastAt) ? lastAt : undefined,
    };
  }

  async function write(): Promise<void> {
    const source = await newest();
    if (source === undefined) return;
    const folder = folderNow();
    // Only our own: a folder on a stick that is not there must not be made on the disk below it.
    if (folder === defaultFolder) await files.makeFolder(folder);
    const { workspace, revision } = source;
    const before = (await files.list(folder)).flatMap((file) => backupsAmong([file]));
    if (before.some((each) => each.workspace === workspace && each.revision === revision)) return;
    const text = workspaceFileOf(await source.read());
    const bytes = await wrapping.wrap(Buffer.from(text, "utf8"));
    await space(folder, bytes.length);
    const workspaceName = wrapping.hidesNames() ? "Crewcast" : source.name;
    const name: BackupName = {
      ...{ workspaceName, workspace, revision, bytes: bytes.length },
      at: Math.floor(now() / 1000) * 1000,
      checksum: crc32(bytes),
    };
    await writeWhole(files, folder, backupFile(name), bytes);
    await prune(folder, workspace).catch(report);
  }

  async function prune(folder: string, workspace: string): Promise<void> {
    const own = (await among(folder)).filter((each) => each.workspace === workspace);
    const aged = own.map((each) => ({ ...each, day: dayOf(each) }));
    const kept = snapshotsToKeep(aged);
    for (const each of aged) if (!kept.has(each)) await files.remove(join(folder, each.file));
    for (const name of await files.list(folder)) if (isCutOff(name)) await files.remove(join(folder, name));
  }

  async function failureOf(cause: unknown): Promise<AppError> {
    if (cause instanceof Fault) return cause.error;
    if (isDiskFull(cause)) return (await writeFault(cause, files, folderNow())).error;
    return { code: "backup/write-failed", reason: (cause as NodeJS.ErrnoException).code ?? "?" };
  }

  async function stateOf(folder: string, name: BackupName & { file: string }, mayRead: boolean) {
    const path = join(folder, name.file);
    if (!mayRead) return "whole" as const;
    const bytes = await files.read(path).catch(() => undefined);
    const isWhole = bytes?.length === name.bytes && crc32(bytes) === name.checksum;
    return isWhole ? ("whole" as const) : ("damaged" as const);
  }

  function tokenFor(path: string): string {
    const token = tokenOf.get(path) ?? randomUUID();
    tokenOf.set(path, token);
    tokens.set(token, path);
    return token;
  }

  return {
    state,
    /** Never throws: what went wrong is in the state. */
    backUp: (): Promise<BackupState> =>
      inTurn(async () => {
        try {
          await write();
          failure = undefined;
        } catch (cause) {
          report(cause);
          failure = await failureOf(cause);
        }
        return state();
      }),
    useFolder: (folder: string | undefined): Promise<BackupState> =>
      inTurn(async () => {
        await chosenFolder.set(folder);
        failure = undefined;
        return state();
      }),
    async list(): Promise<readonly BackupEntry[]> {
      const folder = folderNow();
      const entries: BackupEntry[] = [];
      let read = 0;
      for (const name of await among(folder)) {
        read += name.bytes;
        const state = await stateOf(folder, name, read <= checkedBytes);
        const { workspace, workspaceName, revision, at, bytes } = name;
        const token = tokenFor(join(folder, name.file));
        entries.push({ token, workspace, workspaceName, revision, at, bytes, state });
      }
      return entries.sort((a, b) => b.at - a.at || b.revision - a.revision);
    },
    async read(token: string): Promise<{ bytes: Uint8Array; name: string }> {
      const path = tokens.get(token);
      if (path === undefined) throw new Fault({ code: "ipc/forgotten-file" });
      const [name] = backupsAmong([basename(path)]);
      const bytes = await files.read(path).catch(() => undefined);
      if (name === undefined || bytes?.length !== name.bytes || crc32(bytes) !== name.checksum)
        throw new Fault({ code: "backup/damaged" });
      return { bytes: new Uint8Array(bytes), name: name.workspaceName };
    },
    /** While this runs no backup is made, and one that is being made is waited for. */
    whileQuiet: inTurn,
    /** Those written before there was a passphrase, wrapped as well. `needsWrapping` tells them by their bytes. */
    wrapAll: (needsWrapping: (bytes: Uint8Array) => boolean): Promise<void> =>
      inTurn(async () => {
        const folder = folderNow();
        for (const { file, ...name } of await among(folder)) {
          const plain = await files.read(join(folder, file));
          if (!needsWrapping(plain)) continue;
          const bytes = await wrapping.wrap(plain);
          const workspaceName = wrapping.hidesNames() ? "Crewcast" : name.workspaceName;
          const next = { ...name, workspaceName, bytes: bytes.length, checksum: crc32(bytes) };
          await writeWhole(files, folder, backupFile(next), bytes);
          await files.remove(join(folder, file));
        }
      }),
  };
}
