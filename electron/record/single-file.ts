/** One text in a file of its own: whole, or not there at all. */
import { join } from "node:path";
import { decodeFrames, encodeFrame } from "./frame.ts";
import { type Place, sealingOf } from "./place.ts";
import { writeWhole } from "./write-whole.ts";

export async function writeSingle(place: Place, name: string, text: string): Promise<void> {
  const frame = encodeFrame({ previous: 0, revision: 0, text }, sealingOf(place, name));
  await writeWhole(place.files, place.folder, name, frame);
}

/** Undefined when it is missing or damaged. */
export async function readSingle(place: Place, name: string): Promise<string | undefined> {
  const content = await place.files.read(join(place.folder, name)).catch(() => undefined);
  if (content === undefined) return undefined;
  const { frames, damage } = decodeFrames(content, sealingOf(place, name));
  return damage === "none" && frames.length === 1 ? frames[0]!.text : undefined;
}
