/** Reading and writing the files people choose. */
import { randomBytes } from "node:crypto";
import { chmod, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Fault } from "../shared/base/errors.ts";
import type { FileKind } from "../shared/ipc/desktop.ts";

const megabyte = 1024 * 1024;
/** A workspace of the size that is promised to work, 5,000 scenarios of 20 kB, must come back from its own file. */
const limitMegabytes: Readonly<Record<FileKind, number>> = { workspace: 160, table: 20 };

export async function readUserFile(path: string, kind: FileKind): Promise<Uint8Array> {
  const name = basename(path);
  try {
    const found = await stat(path);
    // A pipe or a device would never end.
    if (!found.isFile()) throw new Fault({ code: "file/unreadable", name });
    const limit = limitMegabytes[kind];
    const megabytes = Math.ceil(found.size / megabyte);
    if (megabytes > limit) throw new Fault({ code: "file/too-large", name, megabytes, limitMegabytes: limit });
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    throw cause instanceof Fault ? cause : new Fault({ code: "file/unreadable", name }, { cause });
  }
}

/** Whole or not at all: written beside the target, then given its name. Readable by its owner only, unless it already was by more. */
export async function writeUserFile(chosen: string, content: string | Uint8Array): Promise<void> {
  const name = basename(chosen);
  const path = await realpath(chosen).catch(() => chosen);
  const aside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const mode = await stat(path).then(
      (found) => found.mode & 0o777,
      () => 0o600,
    );
    const file = await open(aside, "wx", 0o600);
    try {
      await file.writeFile(content, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
    await chmod(aside, mode);
    await rename(aside, path);
  } catch (cause) {
    await rm(aside, { force: true }).catch(() => undefined);
    const reason = (cause as NodeJS.ErrnoException).code ?? "?";
    throw new Fault({ code: "file/write-failed", name, reason }, { cause });
  }
}
