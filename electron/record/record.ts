/** The truth about one workspace on this computer: a journal of every acknowledged edit, and snapshots of the whole. */
import { join } from "node:path";
import { Fault } from "../../shared/base/errors.ts";
import type {
  JournalEntry,
  SnapshotToWrite,
  StoredPart,
  StoredRecord,
  StoredSnapshot,
  VersionMark,
} from "../../shared/ipc/record.ts";
import type { VersionEntry } from "../../shared/ipc/versions.ts";
import type { Place } from "./place.ts";
import { readJournal } from "./read-journal.ts";
import { resealRecord } from "./reseal.ts";
import { createSegment, segmentFiles, segmentsAmong, type Segment } from "./segment.ts";
import { createSnapshots } from "./snapshots.ts";
import { type SpaceGuard, writeFault } from "./space.ts";
import { unfinished } from "./write-whole.ts";

export type RecordOnDisk = {
  read(): Promise<StoredRecord>;
  /** Resolves after fsync of both copies. All of the entries are kept, or none is acknowledged. */
  append(entries: readonly JournalEntry[]): Promise<{ revision: number }>;
  writeSnapshot(snapshot: SnapshotToWrite): Promise<{ revision: number }>;
  /** Newest first. */
  versions(): Promise<readonly VersionEntry[]>;
  readVersion(revision: number): Promise<StoredSnapshot>;
  markVersion(revision: number, mark: VersionMark | undefined): Promise<VersionEntry>;
  readParts(ids: readonly string[]): Promise<readonly StoredPart[]>;
  /** Everything anew under the present cipher. */
  reseal(): Promise<void>;
  close(): Promise<void>;
};

export type RecordDependencies = Place & {
  space: SpaceGuard;
  /** Milliseconds since 1970, only to label snapshots. */
  now: () => number;
  report: (cause: unknown) => void;
};

export async function openRecord({ space, now, report, ...place }: RecordDependencies): Promise<RecordOnDisk> {
  const { files, folder } = place;
  await files.makeFolder(folder);
  const snapshots = createSnapshots(place, now, report);
  let { stored, nextSequence }: { stored: StoredRecord; nextSequence: number } = await readAll();
  let revision = lastOf(stored);
  /** Whether `stored` still says what the disk says: reading twice at a start would only make it slower. */
  let isFresh = true;
  let segment: Segment | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  async function readAll() {
    for (const name of await files.list(folder))
      if (name.endsWith(unfinished)) await files.remove(join(folder, name)).catch(report);
    const { snapshot, isRepaired } = await snapshots.readNewest();
    const journal = await readJournal(place, snapshot?.revision ?? 0, report);
    const repairs = [...(isRepaired ? (["snapshot-damaged"] as const) : []), ...journal.repairs];
    return { stored: { snapshot, entries: journal.entries, repairs }, nextSequence: journal.nextSequence };
  }

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
    stored = nothing;
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
          segment ??= await createSegment(place, { sequence: nextSequence++, base: revision });
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

  async function writeSnapshotNow(snapshot: SnapshotToWrite): Promise<{ revision: number }> {
    const bytes = snapshot.parts.reduce((sum, { text }) => sum + (text?.length ?? 0), snapshot.root.length);
    await guarded(bytes, () => snapshots.write(snapshot));
    revision = Math.max(revision, snapshot.revision);
    await endSegment();
    await prune().catch(report);
    return { revision: snapshot.revision };
  }

  async function prune(): Promise<void> {
    const covered = await snapshots.prune();
    if (covered === undefined) return;
    const segments = segmentsAmong(await files.list(folder));
    const spent = segments.filter((_, index) => {
      const next = segments[index + 1];
      return next !== undefined && next.base <= covered;
    });
    for (const name of spent.flatMap(segmentFiles)) await files.remove(join(folder, name));
  }

  async function versionAt(wanted: number): Promise<VersionEntry> {
    const found = (await snapshots.versions()).find((version) => version.revision === wanted);
    if (found === undefined) throw noSuchVersion(wanted);
    return found;
  }

  return {
    read: () =>
      inTurn(async () => {
        if (!isFresh) ({ stored, nextSequence } = await readAll());
        isFresh = false;
        const read = stored;
        // A document can be large, and the window has it now.
        stored = nothing;
        return read;
      }),
    append: (entries) => inTurn(() => appendNow(entries)),
    writeSnapshot: (snapshot) => inTurn(() => writeSnapshotNow(snapshot)),
    versions: () => inTurn(snapshots.versions),
    readVersion: (wanted) =>
      inTurn(async () => {
        const found = await snapshots.read(wanted);
        if (found === undefined) throw noSuchVersion(wanted);
        return found;
      }),
    markVersion: (wanted, mark) =>
      inTurn(async () => {
        await versionAt(wanted);
        await guarded(0, () => snapshots.mark(wanted, mark));
        return versionAt(wanted);
      }),
    readParts: (ids) => inTurn(() => snapshots.readApart(ids)),
    reseal: () =>
      inTurn(async () => {
        await endSegment();
        await guarded(0, () => resealRecord(place));
      }),
    close: () => inTurn(endSegment),
  };
}

const nothing: StoredRecord = { snapshot: undefined, entries: [], repairs: [] };

const lastOf = ({ entries, snapshot }: StoredRecord) => entries.at(-1)?.revision ?? snapshot?.revision ?? 0;

const outOfOrder = (found: number, known: number) =>
  new Fault({ code: "input/invalid", path: "entries.revision", expected: `> ${known}`, found: String(found) });

const noSuchVersion = (revision: number) =>
  new Fault({ code: "input/invalid", path: "revision", expected: "a version that is kept", found: String(revision) });
