import { type Cipher, noCipher } from "../../electron/record/cipher.ts";
import type { SnapshotToWrite } from "../../shared/ipc/record.ts";
import { openRecord, type RecordOnDisk } from "../../electron/record/record.ts";
import type { RecordFiles } from "../../electron/record/files.ts";
import { keepFree } from "../../electron/record/space.ts";

export const recordFolder = "/data/record";

/** A record on some disk, with no reserve unless asked, and a clock that stands still. */
export const aRecord = (
  files: RecordFiles,
  {
    folder = recordFolder,
    reserve = 0,
    now = () => Date.UTC(2026, 10, 22),
    cipher = noCipher,
  }: { folder?: string; reserve?: number; now?: () => number; cipher?: Cipher } = {},
): Promise<RecordOnDisk> =>
  openRecord({ ...{ files, folder, cipher, now, key: "kita" }, space: keepFree(files, reserve), report: () => {} });

/** A whole document as the window hands it over; in one piece unless parts are given. */
export const aSnapshot = (
  revision: number,
  root = `document at ${revision}`,
  parts: SnapshotToWrite["parts"] = [],
): SnapshotToWrite => ({ revision, name: "Kita", root, parts });

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
