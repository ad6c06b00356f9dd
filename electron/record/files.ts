/** The few things the record asks of a disk. A test passes a disk that forgets, tears and fills up. */
import { constants } from "node:fs";
import { chmod, lstat, mkdir, open, readdir, rename, rm, statfs } from "node:fs/promises";
import { join } from "node:path";
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
  /** At most so many bytes from the beginning. */
  readStart(path: string, length: number): Promise<Uint8Array>;
  /** A new, empty file; refuses a path that exists. */
  create(path: string): Promise<RecordFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes created, renamed and removed names last. */
  syncFolder(folder: string): Promise<void>;
  freeBytes(folder: string): Promise<number>;
};

/** What it takes to keep several records side by side. */
export type FolderFiles = RecordFiles & {
  /** Names of the folders in a folder. */
  listFolders(folder: string): Promise<readonly string[]>;
  removeFolder(path: string): Promise<void>;
  /** Of everything below a folder. */
  bytesBelow(folder: string): Promise<number>;
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

export const diskFiles: FolderFiles = {
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
  async listFolders(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  },
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
  async bytesBelow(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    const sizes = await Promise.all(
      entries.map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return diskFiles.bytesBelow(path);
        // A file may go while we look.
        return lstat(path).then(
          ({ size }) => size,
          () => 0,
        );
      }),
    );
    return sizes.reduce((bytes, size) => bytes + size, 0);
  },
  async read(path) {
    const file = await open(path, readOnlyNoLinks);
    try {
      // In one go: Node reads half a megabyte at a turn, and at a start every turn waits for a window that is being made.
      const { size } = await file.stat();
      const bytes = Buffer.allocUnsafe(size);
      let filled = 0;
      for (let bytesRead = 1; filled < size && bytesRead > 0; filled += bytesRead)
        ({ bytesRead } = await file.read(bytes, filled, size - filled, filled));
      return bytes.subarray(0, filled);
    } finally {
      await file.close();
    }
  },
  async readStart(path, length) {
    const file = await open(path, readOnlyNoLinks);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
      return buffer.subarray(0, bytesRead);
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
