/** Before there were several workspaces there was one record. It becomes the first of them, by one rename. */
import { join } from "node:path";
import { formatOf, writeFormat } from "../record/check-format.ts";
import type { FolderFiles } from "../record/files.ts";
import { holdLock } from "../record/lock.ts";

const onlyRecord = 1;

/** True when there was one. A crash leaves it where it was, or adopted. */
export async function adoptFirstRecord(
  files: FolderFiles,
  { dataFolder, folder, key }: { dataFolder: string; folder: string; key: string },
): Promise<boolean> {
  const old = join(dataFolder, "record");
  if ((await formatOf(files, old)) !== onlyRecord) return false;
  // A Crewcast of that time may have it open.
  (await holdLock(old)).release();
  await files.rename(old, join(folder, key));
  await files.syncFolder(folder);
  // It would start anew where nothing is left of the record. This number tells it to keep away.
  await files.makeFolder(old);
  await writeFormat(files, old);
  await files.syncFolder(dataFolder);
  return true;
}
