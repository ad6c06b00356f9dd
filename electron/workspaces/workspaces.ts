/** The workspaces on this computer, each a record in a folder of its own. One is open at a time. */
import { join } from "node:path";
import { Fault } from "../../shared/base/errors.ts";
import type { StoredSnapshot } from "../../shared/ipc/record.ts";
import type { WorkspaceEntry } from "../../shared/ipc/workspaces.ts";
import type { BackupSource } from "../backups/backups.ts";
import { checkFormat, formatOf, writeFormat } from "../record/check-format.ts";
import type { Cipher } from "../record/cipher.ts";
import type { FolderFiles } from "../record/files.ts";
import { holdLock } from "../record/lock.ts";
import { onlyToRead } from "../record/only-to-read.ts";
import type { Place } from "../record/place.ts";
import { openRecord, type RecordDependencies, type RecordOnDisk } from "../record/record.ts";
import { resealRecord } from "../record/reseal.ts";
import { isDiskFull, writeFault } from "../record/space.ts";
import { writeWhole } from "../record/write-whole.ts";
import { type About, readAbout, writeAbout } from "./about.ts";
import { adoptFirstRecord } from "./adopt-first-record.ts";

export type OpenWorkspace = {
  key: string;
  record: RecordOnDisk;
  /** Another Crewcast works here: what there is can be read, and nothing written. */
  isLookingOn: boolean;
};

type Dependencies = Omit<RecordDependencies, "files" | "folder" | "key"> & {
  files: FolderFiles;
  dataFolder: string;
  newKey: () => string;
};

export type Workspaces = ReturnType<typeof createWorkspaces>;

const choiceFile = "open";
const isKey = (name: string) => /^[a-z0-9-]+$/.test(name);
/** Where a workspace is put together before it counts as one. */
const unfinished = ".new";

const noSuch = (key: string, expected = "a workspace of this computer") =>
  new Fault({ code: "input/invalid", path: "key", expected, found: key });

export function createWorkspaces({ files, dataFolder, newKey, ...machine }: Dependencies) {
  const { cipher, now, report } = machine;
  const folder = join(dataFolder, "workspaces");
  let lock: { release(): void } | undefined;
  let ready: Promise<void> | undefined;
  let opening: Promise<OpenWorkspace> | undefined;
  /** While everything is written anew, nothing may be opened. */
  let resealing: Promise<unknown> = Promise.resolve();

  const placeOf = (key: string, seal: Cipher = cipher): Place => ({
    ...{ files, folder: join(folder, key), key },
    cipher: seal,
  });
  /** What cannot be mended need not be reported: whoever works here sees to it. */
  const looking = { ...machine, files: onlyToRead(files), report: () => {} };
  const keys = async () => (await files.listFolders(folder)).filter(isKey);

  async function makeReady(): Promise<void> {
    await checkFormat(files, join(dataFolder, "record"));
    await checkFormat(files, folder);
    await files.makeFolder(folder);
    lock ??= await holdLock(folder);
    for (const name of await files.listFolders(folder))
      if (name.endsWith(unfinished)) await files.removeFolder(join(folder, name)).catch(report);
    if ((await formatOf(files, folder)) === undefined) await writeFormat(files, folder);
    await adoptFirstRecord(files, { dataFolder, folder, key: newKey() });
  }

  /** Tried again at the next question when it failed. */
  const whenReady = (): Promise<void> =>
    (ready ??= makeReady().catch((cause: unknown) => {
      ready = undefined;
      throw cause;
    }));

  function lookOn(cause: unknown): true {
    if (cause instanceof Fault && cause.error.code === "record/in-use") return true;
    throw cause;
  }

  async function aboutAll(): Promise<readonly (About & { key: string })[]> {
    const all = await Promise.all((await keys()).map(async (key) => ({ key, ...(await readAbout(placeOf(key))) })));
    return all.sort((a, b) => b.lastOpened - a.lastOpened || a.name.localeCompare(b.name));
  }

  async function chosenKey(): Promise<string> {
    const known = await aboutAll();
    const written = await files.read(join(folder, choiceFile)).catch(() => undefined);
    const choice = written && Buffer.from(written).toString("latin1").trim();
    const usable = known.filter(({ removedAt }) => removedAt === undefined);
    return (usable.find(({ key }) => key === choice) ?? usable[0])?.key ?? newKey();
  }

  async function open(): Promise<OpenWorkspace> {
    const isLookingOn = await whenReady().then(() => false, lookOn);
    await resealing;
    const key = await chosenKey();
    if (isLookingOn) {
      if (!(await keys()).includes(key)) throw new Fault({ code: "record/in-use" });
      return { key, record: await openRecord({ ...placeOf(key), ...looking }), isLookingOn };
    }
    const record = await openRecord({ ...machine, ...placeOf(key) });
    await change(key, (about) => ({ ...about, lastOpened: now() })).catch(report);
    return { key, record, isLookingOn };
  }

  async function change(key: string, to: (about: About) => About): Promise<void> {
    const place = placeOf(key);
    const before = await readAbout(place);
    const after = to(before);
    if (JSON.stringify(after) !== JSON.stringify(before)) await writeAbout(place, after);
  }

  const current = (): Promise<OpenWorkspace> =>
    (opening ??= open().catch(async (cause: unknown) => {
      opening = undefined;
      throw isDiskFull(cause) ? await writeFault(cause, files, dataFolder) : cause;
    }));

  async function shut(): Promise<void> {
    const was = opening;
    opening = undefined;
    await was?.then(
      ({ record }) => record.close(),
      () => undefined,
    );
  }

  async function known(key: string): Promise<About> {
    await whenReady();
    if (!(await keys()).includes(key)) throw noSuch(key);
    return readAbout(placeOf(key));
  }

  return {
    current,
    shut,
    /** Throws where another Crewcast works on this data: what is beside the workspaces is not ours to change either. */
    mayWrite: whenReady,
    /** The open workspace for a window that begins. Whoever looked on finds out whether the other one is gone. */
    async begin(): Promise<OpenWorkspace> {
      const before = await opening?.catch(() => undefined);
      if (before?.isLookingOn) await shut();
      return current();
    },
    /** What a backup of the open workspace would hold. */
    async newest(): Promise<BackupSource | undefined> {
      const { key, record, isLookingOn } = await current();
      if (isLookingOn) return undefined;
      const [version] = await record.versions();
      if (version === undefined) return undefined;
      const { name } = await readAbout(placeOf(key));
      return { workspace: key, name, revision: version.revision, read: () => record.readVersion(version.revision) };
    },
    /** The name may have changed with the snapshot that was just written. */
    nameIt: (key: string, name: string) => change(key, (about) => ({ ...about, name })),
    async list(): Promise<readonly WorkspaceEntry[]> {
      const { key: openKey } = await current();
      return Promise.all(
        (await aboutAll()).map(async (about) => ({
          ...about,
          isOpen: about.key === openKey,
          bytes: await files.bytesBelow(join(folder, about.key)),
        })),
      );
    },
    async add(name: string, snapshot: StoredSnapshot): Promise<{ key: string }> {
      await whenReady();
      const key = newKey();
      const aside = { ...placeOf(key), folder: join(folder, `${key}${unfinished}`) };
      const record = await openRecord({ ...machine, ...aside });
      await record.writeSnapshot({ ...snapshot, name });
      await record.close();
      await writeAbout(aside, { name, lastOpened: 0 });
      await files.rename(aside.folder, join(folder, key));
      await files.syncFolder(folder);
      return { key };
    },
    async choose(key: string): Promise<{ key: string }> {
      const { removedAt } = await known(key);
      if (removedAt !== undefined) throw noSuch(key, "a workspace outside the bin");
      await writeWhole(files, folder, choiceFile, Buffer.from(key));
      await shut();
      return { key };
    },
    async remove(key: string): Promise<void> {
      await known(key);
      if ((await current()).key === key) throw noSuch(key, "a workspace that is not open");
      await change(key, (about) => ({ ...about, removedAt: now() }));
    },
    async restore(key: string): Promise<void> {
      await known(key);
      await change(key, ({ removedAt: _, ...about }) => about);
    },
    async erase(key: string): Promise<void> {
      const { removedAt } = await known(key);
      if (removedAt === undefined) throw noSuch(key, "a workspace in the bin");
      await files.rename(join(folder, key), join(folder, `${key}${unfinished}`));
      await files.syncFolder(folder);
      await files.removeFolder(join(folder, `${key}${unfinished}`));
    },
    /** Every file of every workspace anew under this cipher, which must open what lies there. */
    async reseal(under: Cipher): Promise<void> {
      await whenReady();
      await shut();
      const work = (async () => {
        for (const key of await keys()) await resealRecord(placeOf(key, under));
      })();
      resealing = work.catch(() => undefined);
      await work;
    },
    /** At the very end: whoever comes next may write. */
    release: () => lock?.release(),
  };
}
