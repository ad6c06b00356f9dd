/** A stretch of the journal, written twice: what damages one copy leaves the other. Only the newest stretch grows. */
import { join } from "node:path";
import { decodeFrames, encodeFrame, type Frame } from "./frame.ts";
import type { RecordFiles } from "./files.ts";
import { type Place, sealingOf } from "./place.ts";

/** `base` is where the record stood when the stretch began: whatever older stretches hold beyond it was never acknowledged. */
export type SegmentName = { sequence: number; base: number };
export type SegmentReading = { name: SegmentName; frames: readonly Frame[]; state: "whole" | "torn" | "damaged" };
export type Segment = { append(frames: readonly Frame[]): Promise<void>; close(): Promise<void> };

const copies = ["a", "b"] as const;
const digits = (value: number, length: number) => String(value).padStart(length, "0");
const pattern = /^journal-(\d{8})-(\d{16})\.([ab])$/;

export const segmentFiles = ({ sequence, base }: SegmentName): readonly string[] =>
  copies.map((copy) => `journal-${digits(sequence, 8)}-${digits(base, 16)}.${copy}`);

/** The stretches named in a folder, oldest first. */
export function segmentsAmong(names: readonly string[]): readonly SegmentName[] {
  const bySequence = new Map<number, SegmentName>();
  for (const name of names) {
    const [, sequence, base] = pattern.exec(name) ?? [];
    if (sequence !== undefined) bySequence.set(Number(sequence), { sequence: Number(sequence), base: Number(base) });
  }
  return [...bySequence.values()].sort((a, b) => a.sequence - b.sequence);
}

export const segmentSealing = (place: Place, name: SegmentName) => sealingOf(place, segmentFiles(name)[0]!);

export async function createSegment(place: Place, name: SegmentName): Promise<Segment> {
  const { files, folder } = place;
  const sealing = segmentSealing(place, name);
  const paths = segmentFiles(name).map((file) => join(folder, file));
  const open: Awaited<ReturnType<RecordFiles["create"]>>[] = [];
  try {
    for (const path of paths) open.push(await files.create(path));
    await files.syncFolder(folder);
  } catch (cause) {
    await Promise.allSettled(open.map((file) => file.close()));
    await Promise.allSettled(paths.slice(0, open.length).map((path) => files.remove(path)));
    throw cause;
  }
  return {
    async append(frames) {
      const bytes = Buffer.concat(frames.map((frame) => encodeFrame(frame, sealing)));
      await Promise.all(open.map((file) => file.append(bytes)));
      await Promise.all(open.map((file) => file.sync()));
    },
    async close() {
      await Promise.allSettled(open.map((file) => file.close()));
    },
  };
}

const sameFrames = (one: readonly Frame[], other: readonly Frame[]) =>
  one.length === other.length && one.every(({ revision }, index) => revision === other[index]!.revision);

/** Both copies put together. A copy that merely stops early is a write that a crash cut off, not damage. */
export async function readSegment(place: Place, name: SegmentName): Promise<SegmentReading> {
  const { files, folder } = place;
  const sealing = segmentSealing(place, name);
  const readings = await Promise.all(
    segmentFiles(name).map((file) =>
      files.read(join(folder, file)).then(
        (content) => decodeFrames(content, sealing),
        () => ({ frames: [], damage: "inside" as const }),
      ),
    ),
  );
  const frames = [
    ...new Map(readings.flatMap((reading) => reading.frames).map((frame) => [frame.revision, frame])).values(),
  ];
  frames.sort((a, b) => a.revision - b.revision);
  const agree = readings.every((reading) => sameFrames(reading.frames, frames));
  if (readings.some(({ damage }) => damage === "inside")) return { name, frames, state: "damaged" };
  const whole = agree && readings.every(({ damage }) => damage === "none");
  return { name, frames, state: whole ? "whole" : "torn" };
}
