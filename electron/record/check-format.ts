import { join } from "node:path";
import { Fault } from "../../shared/base/errors.ts";
import type { RecordFiles } from "./files.ts";
import { writeWhole } from "./write-whole.ts";

const supported = 1;
const name = "format";

/** A newer Crewcast may store things differently: an older one looks at this number first and touches nothing else. */
export async function checkFormat(files: RecordFiles, folder: string): Promise<void> {
  await files.makeFolder(folder);
  const names = await files.list(folder);
  if (!names.includes(name)) return writeWhole(files, folder, name, Buffer.from(`${supported}\n`));
  const found = Number(Buffer.from(await files.read(join(folder, name))).toString("latin1"));
  if (found > supported) throw new Fault({ code: "record/newer-format", found, supported });
}
