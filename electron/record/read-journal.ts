/** Reads every stretch of the journal, believes only what checks out, and mends what the second copy can mend. */
import { join } from "node:path";
import type { StoredRecord } from "../../shared/ipc/record.ts";
import { encodeFrame, type Frame } from "./frame.ts";
import type { Place } from "./place.ts";
import { readSegment, segmentFiles, segmentsAmong, segmentSealing, type SegmentReading } from "./segment.ts";
import { keepCopy } from "./set-aside.ts";
import { writeWhole } from "./write-whole.ts";

export type JournalReading = {
  /** The unbroken run of edits after the snapshot. */
  entries: StoredRecord["entries"];
  repairs: StoredRecord["repairs"];
  nextSequence: number;
};
type Repair = StoredRecord["repairs"][number];

export async function readJournal(
  place: Place,
  from: number,
  report: (cause: unknown) => void,
): Promise<JournalReading> {
  const names = segmentsAmong(await place.files.list(place.folder));
  const repairs = new Set<Repair>();
  const segments = await Promise.all(names.map((name) => readSegment(place, name)));
  for (const segment of segments) {
    if (segment.state === "whole") continue;
    repairs.add(segment.state === "torn" ? "journal-tail" : "journal-damaged");
    await mend(place, segment).catch(report);
  }
  const { entries, gap } = followChain(from, segments);
  if (gap) repairs.add("journal-damaged");
  return {
    entries: entries.map(({ revision, text }) => ({ revision, text })),
    repairs: [...repairs],
    nextSequence: (names.at(-1)?.sequence ?? 0) + 1,
  };
}

/** What follows a missing edit cannot be replayed and is left where it is. */
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
async function mend(place: Place, { name, frames }: SegmentReading): Promise<void> {
  const { files, folder } = place;
  const sealing = segmentSealing(place, name);
  const whole = Buffer.concat(frames.map((frame) => encodeFrame(frame, sealing)));
  for (const file of segmentFiles(name)) {
    const found = await files.read(join(folder, file)).catch(() => new Uint8Array());
    if (whole.equals(found)) continue;
    await keepCopy(place, file, found);
    await writeWhole(files, folder, file, whole);
  }
}
