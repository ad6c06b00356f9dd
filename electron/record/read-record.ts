/** Reads everything, believes only what checks out, and mends what a second copy can mend. Nothing damaged is deleted. */
import { join } from "node:path";
import type { StoredRecord } from "../../shared/ipc/record.ts";
import { crc32 } from "./crc32.ts";
import type { RecordFiles } from "./files.ts";
import { encodeFrame, type Frame } from "./frame.ts";
import { readSegment, segmentFiles, segmentsAmong, type SegmentReading } from "./segment.ts";
import { readSnapshotFile, snapshotFile, snapshotsAmong, type Snapshot } from "./snapshots.ts";
import { unfinished, writeWhole } from "./write-whole.ts";

export type Reading = { stored: StoredRecord; revision: number; nextSequence: number };
type Repair = StoredRecord["repairs"][number];

export const damagedFolder = "damaged";

export async function readRecord(
  files: RecordFiles,
  folder: string,
  report: (cause: unknown) => void,
): Promise<Reading> {
  const names = await files.list(folder);
  const repairs = new Set<Repair>();
  for (const name of names) if (name.endsWith(unfinished)) await files.remove(join(folder, name)).catch(report);

  let snapshot: Snapshot | undefined;
  for (const name of snapshotsAmong(names)) {
    snapshot = await readSnapshotFile(files, folder, name);
    if (snapshot) break;
    repairs.add("snapshot-damaged");
    await setAside(files, folder, snapshotFile(name)).catch(report);
  }

  const segments = await Promise.all(segmentsAmong(names).map((name) => readSegment(files, folder, name)));
  for (const segment of segments) {
    if (segment.state === "whole") continue;
    repairs.add(segment.state === "torn" ? "journal-tail" : "journal-damaged");
    await mend(files, folder, segment).catch(report);
  }

  const { entries, gap } = followChain(snapshot?.revision ?? 0, segments);
  if (gap) repairs.add("journal-damaged");
  return {
    stored: {
      snapshot,
      entries: entries.map(({ revision, text }) => ({ revision, text })),
      repairs: [...repairs],
    },
    revision: entries.at(-1)?.revision ?? snapshot?.revision ?? 0,
    nextSequence: (segments.at(-1)?.name.sequence ?? 0) + 1,
  };
}

/** The unbroken run of edits after a revision. What follows a missing one cannot be replayed and is left where it is. */
function followChain(from: number, segments: readonly SegmentReading[]): { entries: readonly Frame[]; gap: boolean } {
  const known = new Map<number, Frame>();
  for (const { name, frames } of segments) {
    for (const revision of known.keys()) if (revision > name.base) known.delete(revision);
    for (const frame of frames) known.set(frame.revision, frame);
  }
  const later = [...known.values()].filter(({ revision }) => revision > from).sort((a, b) => a.revision - b.revision);
  const entries: Frame[] = [];
  let reached = from;
  for (const frame of later) {
    if (frame.previous > reached) return { entries, gap: true };
    entries.push(frame);
    reached = frame.revision;
  }
  return { entries, gap: false };
}

/** Keeps the damaged bytes for whoever wants to look, then writes both copies anew from what was whole in either. */
async function mend(files: RecordFiles, folder: string, { name, frames }: SegmentReading): Promise<void> {
  const whole = Buffer.concat(frames.map(encodeFrame));
  for (const file of segmentFiles(name)) {
    const found = await files.read(join(folder, file)).catch(() => new Uint8Array());
    if (whole.equals(found)) continue;
    await keepCopy(files, folder, file, found);
    await writeWhole(files, folder, file, whole);
  }
}

async function keepCopy(files: RecordFiles, folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const damaged = join(folder, damagedFolder);
  await files.makeFolder(damaged);
  await writeWhole(files, damaged, `${name}-${crc32(bytes).toString(16)}`, bytes);
}

async function setAside(files: RecordFiles, folder: string, name: string): Promise<void> {
  await files.makeFolder(join(folder, damagedFolder));
  await files.rename(join(folder, name), join(folder, damagedFolder, name));
}
