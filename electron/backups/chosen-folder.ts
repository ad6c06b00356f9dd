import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { diskFiles } from "../record/files.ts";
import { writeWhole } from "../record/write-whole.ts";

const file = "backups.json";
const schema = z.object({ folder: z.string().optional() });

/** Where the backups go, as the person wanted it; a file that cannot be read means the usual place. */
export async function loadChosenFolder(dataFolder: string) {
  const read: unknown = await readFile(join(dataFolder, file), "utf8")
    .then(JSON.parse)
    .catch(() => ({}));
  let { folder } = schema.catch({}).parse(read);
  return {
    get: () => folder,
    async set(next: string | undefined) {
      await writeWhole(diskFiles, dataFolder, file, Buffer.from(JSON.stringify({ folder: next })));
      folder = next;
    },
  };
}
