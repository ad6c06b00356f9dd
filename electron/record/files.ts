/** The few things the record asks of a disk. A test passes a disk that forgets, tears and fills up. */
import { constants } from "node:fs";
import { chmod, lstat, mkdir, open, readdir, readFile, rename, rm, statfs } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

export type RecordFile = {
  append(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
};

export type RecordFiles = {
  makeFolder(path: string): Promise<void>;
  /** Names of the plain files in a folder. */
  list(folder: string): Promise<readonly string[]>;
  read(path: string): Promise<Uint8Array>;
  /** A new, empty file; refuses a path that exists. */
  create(path: string): Promise<RecordFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes created, renamed and removed names last. */
  syncFolder(folder: string): Promise<void>;
  freeBytes(folder: string): Promise<number>;
};

/** A virus scanner on Windows may hold a fresh file for a moment. */
const patienceMilliseconds = 10_000;
/** Windows has no such flag, and does not let just anyone make links. */
const readOnlyNoLinks = constants.O_RDONLY | (process.platform === "win32" ? 0 : constants.O_NOFOLLOW);
const busy = new Set(["EPERM", "EACCES", "EBUSY"]);

async function renamePatiently(from: string, to: string): Promise<void> {
  const deadline = performance.now() + patienceMilliseconds;
  for (;;) {
    try {
      await rename(from, to);
      return;
    } catch (cause) {
      const held = process.platform === "win32" && busy.has((cause as NodeJS.ErrnoException).code ?? "");
      if (!held || performance.now() > deadline) throw cause;
      await sleep(50);
    }
  }
}

export const diskFiles: RecordFiles = {
  async makeFolder(path) {
    await mkdir(path, { recursive: true, mode: 0o700 });
    // A link here could send someone's data anywhere.
    if (!(await lstat(path)).isDirectory()) throw new Error("not a folder of its own");
    await chmod(path, 0o700);
  },
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  },
  async read(path) {
    const file = await open(path, readOnlyNoLinks);
    try {
      return await readFile(file);
    } finally {
      await file.close();
    }
  },
  async create(path) {
    const file = await open(path, "ax", 0o600);
    return {
      append: (bytes) => file.appendFile(bytes),
      sync: () => file.sync(),
      close: () => file.close(),
    };
  },
  rename: renamePatiently,
  remove: (path) => rm(path, { force: true }),
  async syncFolder(folder) {
    // Windows cannot open a folder; NTFS journals its names by itself.
    if (process.platform === "win32") return;
    const handle = await open(folder, constants.O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  async freeBytes(folder) {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
};
