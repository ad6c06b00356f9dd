/** Nothing damaged is deleted: it is kept for whoever wants to look. */
import { join } from "node:path";
import { crc32 } from "./crc32.ts";
import type { Place } from "./place.ts";
import { writeWhole } from "./write-whole.ts";

export const damagedFolder = "damaged";

/** Out of the record. */
export async function setAside({ files, folder }: Place, name: string): Promise<void> {
  await files.makeFolder(join(folder, damagedFolder));
  await files.rename(join(folder, name), join(folder, damagedFolder, name));
}

/** A copy, of what is about to be mended where it is. */
export async function keepCopy({ files, folder }: Place, name: string, bytes: Uint8Array): Promise<void> {
  const damaged = join(folder, damagedFolder);
  await files.makeFolder(damaged);
  await writeWhole(files, damaged, `${name}-${crc32(bytes).toString(16)}`, bytes);
}
