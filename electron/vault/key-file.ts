/** The one file that must not be lost, kept twice. Both copies say the same, except for a moment while they are written. */
import { join } from "node:path";
import type { RecordFiles } from "../record/files.ts";
import { writeWhole } from "../record/write-whole.ts";

const copies = ["keys.a", "keys.b"] as const;

/** What is there of the copies, the one to believe first. A folder that does not exist holds none. */
export async function readKeyFiles(files: RecordFiles, folder: string): Promise<readonly Uint8Array[]> {
  const names = await files.list(folder).catch(ifMissing<readonly string[]>([]));
  return Promise.all(copies.filter((copy) => names.includes(copy)).map((copy) => files.read(join(folder, copy))));
}

/** The first copy decides: cut off in between, the next reader believes it and renews the second. */
export async function writeKeyFiles(files: RecordFiles, folder: string, bytes: Uint8Array): Promise<void> {
  await files.makeFolder(folder);
  for (const copy of copies) await writeWhole(files, folder, copy, bytes);
}

export async function removeKeyFiles(files: RecordFiles, folder: string): Promise<void> {
  for (const copy of copies) await files.remove(join(folder, copy));
  await files.syncFolder(folder);
}

function ifMissing<T>(value: T) {
  return (cause: NodeJS.ErrnoException): T => {
    if (cause.code === "ENOENT") return value;
    throw cause;
  };
}
