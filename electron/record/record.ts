/** The truth on this computer: a journal of every acknowledged edit, and snapshots of the whole from time to time. */
import { join } from "node:path";
import { Fault } from "../../shared/base/errors.ts";
import type { JournalEntry, StoredRecord } from "../../shared/ipc/record.ts";
import { checkFormat } from "./check-format.ts";
import type { RecordFiles } from "./files.ts";
import { readRecord, type Reading } from "./read-record.ts";
import { createSegment, segmentFiles, segmentsAmong, type Segment } from "./segment.ts";
import { snapshotFile, snapshotsAmong, writeSnapshotFile, type Snapshot } from "./snapshots.ts";
import { snapshotsToKeep } from "./snapshots-to-keep.ts";
import { type SpaceGuard, writeFault } from "./space.ts";

export type RecordOnDisk = {
  read(): Promise<StoredRecord>;
  /** Resolves after fsync of both copies. All of the entries are kept, or none is acknowledged. */
  append(entries: readonly JournalEntry[]): Promise<{ revision: number }>;
  writeSnapshot(snapshot: Snapshot): Promise<{ revision: number }>;
  close(): Promise<void>;
};

type Dependencies = {
  files: RecordFiles;
  folder: string;
  space: SpaceGuard;
  /** Today as yyyymmdd, only to label snapshots. */
  today: () => string;
  report: (cause: unknown) => void;
};

/** The journal reaches back this many snapshots, so that a damaged newest one costs nothing. */
const snapshotsCovered = 3;

export async function openRecord({ files, folder, space, today, report }: Dependencies): Promise<RecordOnDisk> {
  await checkFormat(files, folder);
  let last: Reading = await readRecord(files, folder, report);
  let { revision, nextSequence } = last;
  /** Whether `last` still says what the disk says: reading twice at a start would only make it slower. */
  let isFresh = true;
  let segment: Segment | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  /** One deed at a time, in the order asked. */
  function inTurn<T>(deed: () => Promise<T>): Promise<T> {
    const mine = turn.then(deed);
    turn = mine.catch(() => undefined);
    return mine;
  }

  /** A stretch that failed once is never written again: the next one starts from what was acknowledged. */
  async function endSegment(): Promise<void> {
    const ended = segment;
    segment = undefined;
    await ended?.close();
  }

  async function guarded<T>(bytes: number, write: () => Promise<T>): Promise<T> {
    isFresh = false;
    try {
      await space(folder, bytes);
      return await write();
    } catch (cause) {
      if (!(cause instanceof Fault)) report(cause);
      throw await writeFault(cause, files, folder);
    }
  }

  async function appendNow(entries: readonly JournalEntry[]): Promise<{ revision: number }> {
    let previous = revision;
    const frames = entries.map((entry) => {
      if (entry.revision <= previous) throw outOfOrder(entry.revision, previous);
      const frame = { previous, ...entry };
      previous = entry.revision;
      return frame;
    });
    await guarded(
      entries.reduce((bytes, { text }) => bytes + text.length, 0),
      async () => {
        try {
          segment ??= await createSegment(files, folder, { sequence: nextSequence++, base: revision });
          await segment.append(frames);
        } catch (cause) {
          await endSegment();
          throw cause;
        }
      },
    );
    revision = previous;
    return { revision };
  }

  async function writeSnapshotNow(snapshot: Snapshot): Promise<{ revision: number }> {
    await guarded(snapshot.root.length, () => writeSnapshotFile(files, folder, snapshot, today()));
    revision = Math.max(revision, snapshot.revision);
    await endSegment();
    await prune().catch(report);
    return { revision: snapshot.revision };
  }

  async function prune(): Promise<void> {
    const names = await files.list(folder);
    const snapshots = snapshotsAmong(names);
    const kept = snapshotsToKeep(snapshots);
    const oldestCovered = snapshots[snapshotsCovered - 1]?.revision;
    const segments = segmentsAmong(names);
    const spent = segments.filter((_, index) => {
      const next = segments[index + 1];
      return oldestCovered !== undefined && next !== undefined && next.base <= oldestCovered;
    });
    const dropped = [...snapshots.filter((name) => !kept.has(name)).map(snapshotFile), ...spent.flatMap(segmentFiles)];
    for (const name of dropped) await files.remove(join(folder, name));
  }

  return {
    read: () =>
      inTurn(async () => {
        if (!isFresh) last = await readRecord(files, folder, report);
        isFresh = false;
        return last.stored;
      }),
    append: (entries) => inTurn(() => appendNow(entries)),
    writeSnapshot: (snapshot) => inTurn(() => writeSnapshotNow(snapshot)),
    close: () => inTurn(endSegment),
  };
}

const outOfOrder = (found: number, known: number) =>
  new Fault({ code: "input/invalid", path: "entries.revision", expected: `> ${known}`, found: String(found) });
