/**
 * One snapshot on the disk: a list of contents, the root, and those parts that are new with it. The other parts lie in
 * files of earlier snapshots, which the contents name, so that one changed scenario does not rewrite five thousand.
 */
import { join } from "node:path";
import { decodeFrames, decodeFramesInTurns, encodeFrame, firstFrameBytes, type Frame } from "./frame.ts";
import { type Place, sealingOf } from "./place.ts";
import { writeWhole } from "./write-whole.ts";

/** `sequence` tells two snapshots of one revision apart, and is what contents call a file by. */
export type SnapshotName = { revision: number; sequence: number; day: string; bytes: number };

export type PartSize = readonly [id: string, bytes: number];

export type Contents = {
  /** Milliseconds since 1970. */
  at: number;
  /** Of root and parts together, wherever they lie. */
  bytes: number;
  /** Written since the last snapshot that stands alone, this one included; 0 when it is one. */
  addedBytes: number;
  /** Which parts lie in which file; its own come in the order of its frames. */
  homes: Readonly<Record<number, readonly PartSize[]>>;
  /** Parts in files of their own. */
  apart: readonly PartSize[];
};

export type SnapshotFile = { contents: Contents; root: string; parts: ReadonlyMap<string, string> };

const digits = (value: number, length: number) => String(value).padStart(length, "0");
/** Snapshots from before there were parts have no sequence, and are a single frame. */
const pattern = /^snapshot-(\d{16})-(?:(\d{8})-)?(\d{8})-(\d+)\.crew$/;

export const snapshotFile = ({ revision, sequence, day, bytes }: SnapshotName) =>
  `snapshot-${digits(revision, 16)}-${sequence > 0 ? `${digits(sequence, 8)}-` : ""}${day}-${bytes}.crew`;

/** The snapshots named in a folder, newest first. Revisions order them: a clock can be wrong, a revision cannot. */
export function snapshotsAmong(names: readonly string[]): readonly SnapshotName[] {
  return names
    .flatMap((name) => {
      const [, revision, sequence = 0, day, bytes] = pattern.exec(name) ?? [];
      return day === undefined
        ? []
        : [{ revision: Number(revision), sequence: Number(sequence), day, bytes: Number(bytes) }];
    })
    .sort((a, b) => b.revision - a.revision || b.sequence - a.sequence);
}

export async function writeSnapshotFile(
  place: Place,
  name: SnapshotName,
  { contents, root, parts }: SnapshotFile,
): Promise<void> {
  const file = snapshotFile(name);
  const sealing = sealingOf(place, file);
  const texts = [JSON.stringify(contents), root, ...parts.values()];
  const frames = texts.map((text, previous) => encodeFrame({ previous, revision: name.revision, text }, sealing));
  await writeWhole(place.files, place.folder, file, Buffer.concat(frames));
}

const isSingle = ({ previous, revision }: Frame) => previous === revision;

const singleContents = ({ sequence, day, bytes }: SnapshotName): Contents => ({
  at: Date.parse(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T12:00:00Z`),
  ...{ bytes, addedBytes: 0, homes: { [sequence]: [] }, apart: [] },
});

/** Undefined when the file is not exactly what its name and its contents promise. */
export async function readSnapshotFile(place: Place, name: SnapshotName): Promise<SnapshotFile | undefined> {
  const file = snapshotFile(name);
  const content = await place.files.read(join(place.folder, file)).catch(() => undefined);
  if (content === undefined) return undefined;
  const { frames, damage } = await decodeFramesInTurns(content, sealingOf(place, file));
  const [first, second, ...rest] = frames;
  if (damage !== "none" || first === undefined || frames.some(({ revision }) => revision !== name.revision))
    return undefined;
  if (second === undefined)
    return isSingle(first) ? { contents: singleContents(name), root: first.text, parts: new Map() } : undefined;
  if (frames.some(({ previous }, index) => previous !== index)) return undefined;
  const contents = JSON.parse(first.text) as Contents;
  const own = contents.homes[name.sequence] ?? [];
  if (own.length !== rest.length) return undefined;
  return { contents, root: second.text, parts: new Map(own.map(([id], index) => [id, rest[index]!.text])) };
}

const usualStart = 64 * 1024;

/** Reads no more of the file than its beginning. */
export async function readContents(place: Place, name: SnapshotName): Promise<Contents | undefined> {
  const file = snapshotFile(name);
  const path = join(place.folder, file);
  try {
    let start = await place.files.readStart(path, usualStart);
    const needed = firstFrameBytes(start) ?? 0;
    if (needed > start.length) start = await place.files.readStart(path, needed);
    const [first] = decodeFrames(start.subarray(0, needed), sealingOf(place, file)).frames;
    if (first === undefined || first.revision !== name.revision) return undefined;
    return isSingle(first) && name.sequence === 0 ? singleContents(name) : (JSON.parse(first.text) as Contents);
  } catch {
    return undefined;
  }
}
