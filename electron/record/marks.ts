/** Why some versions are kept for good: a small file beside each. */
import { join } from "node:path";
import type { VersionMark } from "../../shared/ipc/record.ts";
import type { Place } from "./place.ts";
import { readSingle, writeSingle } from "./single-file.ts";

const pattern = /^mark-(\d{16})\.crew$/;
const markFile = (revision: number) => `mark-${String(revision).padStart(16, "0")}.crew`;

/** A mark that cannot be read still keeps its version. */
export type Marks = ReadonlyMap<number, VersionMark | "unreadable">;

export async function readMarks(place: Place, names: readonly string[]): Promise<Marks> {
  const marked = names.flatMap((name) => pattern.exec(name)?.[1] ?? []).map(Number);
  const found = await Promise.all(
    marked.map(async (revision) => {
      const text = await readSingle(place, markFile(revision));
      return [revision, text === undefined ? ("unreadable" as const) : (JSON.parse(text) as VersionMark)] as const;
    }),
  );
  return new Map(found);
}

export async function writeMark(place: Place, revision: number, mark: VersionMark | undefined): Promise<void> {
  if (mark) return writeSingle(place, markFile(revision), JSON.stringify(mark));
  await place.files.remove(join(place.folder, markFile(revision)));
  await place.files.syncFolder(place.folder);
}
