import { join } from "node:path";
import { Fault } from "../../shared/base/errors.ts";
import type { RecordFiles } from "./files.ts";
import { writeWhole } from "./write-whole.ts";

/** 1: one record, whole snapshots. 2: a record for each workspace, snapshots in parts. */
const currentFormat = 2;
const name = "format";

/** Undefined where nothing was ever written. */
export async function formatOf(files: RecordFiles, folder: string): Promise<number | undefined> {
  const names = await files.list(folder).catch((): readonly string[] => []);
  if (!names.includes(name)) return undefined;
  return Number(Buffer.from(await files.read(join(folder, name))).toString("latin1"));
}

export const writeFormat = (files: RecordFiles, folder: string): Promise<void> =>
  writeWhole(files, folder, name, Buffer.from(`${currentFormat}\n`));

/** A newer Crewcast may store things differently: an older one looks at this number first and touches nothing else. */
export async function checkFormat(files: RecordFiles, folder: string): Promise<void> {
  const found = await formatOf(files, folder);
  if (found !== undefined && found > currentFormat)
    throw new Fault({ code: "record/newer-format", found, supported: currentFormat });
}
