import { openRecord, type RecordOnDisk } from "../../electron/record/record.ts";
import type { RecordFiles } from "../../electron/record/files.ts";
import { keepFree } from "../../electron/record/space.ts";

export const recordFolder = "/data/record";

/** A record on some disk, with no reserve unless asked, labelled with a day that stands still. */
export const aRecord = (
  files: RecordFiles,
  {
    folder = recordFolder,
    reserve = 0,
    today = () => "20261122",
  }: { folder?: string; reserve?: number; today?: () => string } = {},
): Promise<RecordOnDisk> => openRecord({ files, folder, space: keepFree(files, reserve), today, report: () => {} });

export const anEntry = (revision: number, text = `edit ${revision} 田中`) => ({ revision, text });

/** A small, quick and repeatable source of chance for tests (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
