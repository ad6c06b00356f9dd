import { join } from "node:path";
import type { RecordFiles } from "./files.ts";

export const unfinished = ".tmp";

/** Write aside, make it last, then give it its name: a crash leaves the old file or the new one, never half of one. */
export async function writeWhole(files: RecordFiles, folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const aside = join(folder, `${name}${unfinished}`);
  await files.remove(aside);
  try {
    const file = await files.create(aside);
    try {
      await file.append(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await files.rename(aside, join(folder, name));
  } catch (cause) {
    await files.remove(aside).catch(() => undefined);
    throw cause;
  }
  await files.syncFolder(folder);
}
