/** Whole documents, each in a file of its own that appears at once or not at all. */
import { join } from "node:path";
import { decodeFrames, encodeFrame } from "./frame.ts";
import type { StoredSnapshot } from "../../shared/ipc/record.ts";
import type { RecordFiles } from "./files.ts";
import { writeWhole } from "./write-whole.ts";

export type SnapshotName = { revision: number; day: string; bytes: number };
export type Snapshot = StoredSnapshot;

const pattern = /^snapshot-(\d{16})-(\d{8})-(\d+)\.crew$/;

export const snapshotFile = ({ revision, day, bytes }: SnapshotName) =>
  `snapshot-${String(revision).padStart(16, "0")}-${day}-${bytes}.crew`;

/** The snapshots named in a folder, newest first. Revisions order them: a clock can be wrong, a revision cannot. */
export function snapshotsAmong(names: readonly string[]): readonly SnapshotName[] {
  return names
    .flatMap((name) => {
      const [, revision, day, bytes] = pattern.exec(name) ?? [];
      return day === undefined ? [] : [{ revision: Number(revision), day, bytes: Number(bytes) }];
    })
    .sort((a, b) => b.revision - a.revision);
}

export async function writeSnapshotFile(
  files: RecordFiles,
  folder: string,
  { revision, root: text }: Snapshot,
  day: string,
): Promise<void> {
  const name = { revision, day, bytes: Buffer.byteLength(text) };
  await writeWhole(files, folder, snapshotFile(name), encodeFrame({ previous: revision, revision, text }));
}

/** Undefined when the file is not exactly the one whole frame that its name promises. */
export async function readSnapshotFile(
  files: RecordFiles,
  folder: string,
  name: SnapshotName,
): Promise<Snapshot | undefined> {
  const content = await files.read(join(folder, snapshotFile(name))).catch(() => undefined);
  if (content === undefined) return undefined;
  const { frames, damage } = decodeFrames(content);
  const [frame] = frames;
  if (damage !== "none" || frames.length !== 1 || frame?.revision !== name.revision) return undefined;
  return { revision: frame.revision, root: frame.text, parts: [] };
}
