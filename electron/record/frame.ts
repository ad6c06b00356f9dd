/** How a text lies on the disk: a header that says what it is and follows, then the text. Damage anywhere in it shows. */
import { setImmediate as othersTurn } from "node:timers/promises";
import type { Cipher } from "./cipher.ts";
import { crc32 } from "./crc32.ts";

/** `previous` chains the frames: a missing one is noticed even where everything left is whole. */
export type Frame = { previous: number; revision: number; text: string };
export type Reading = { frames: readonly Frame[]; damage: "none" | "tail" | "inside" };

/** What the frames of a file are sealed with, and whose they are: a frame carried elsewhere does not open. */
export type Sealing = { cipher: Cipher; place: string };

const magic = Buffer.from("CREW", "latin1");
/** magic 4 · length of the text 4 · previous 8 · revision 8 · checksum of the three and the text 4 (all big-endian). */
export const headerBytes = 28;
const checkedFrom = magic.length;
const checkedTo = headerBytes - 4;

const placeOf = ({ place }: Sealing, { previous, revision }: Pick<Frame, "previous" | "revision">) =>
  `${place}/${previous}-${revision}`;

export function encodeFrame({ previous, revision, text }: Frame, sealing: Sealing): Buffer {
  const body = sealing.cipher.seal(Buffer.from(text, "utf8"), placeOf(sealing, { previous, revision }));
  const frame = Buffer.allocUnsafe(headerBytes + body.length);
  magic.copy(frame);
  frame.writeUInt32BE(body.length, 4);
  frame.writeBigUInt64BE(BigInt(previous), 8);
  frame.writeBigUInt64BE(BigInt(revision), 16);
  frame.writeUInt32BE(crc32(frame.subarray(checkedFrom, checkedTo), body), checkedTo);
  frame.set(body, headerBytes);
  return frame;
}

function frameAt(bytes: Buffer, at: number, sealing: Sealing): { frame: Frame; end: number } | undefined {
  if (at + headerBytes > bytes.length || !bytes.subarray(at, at + magic.length).equals(magic)) return undefined;
  const end = at + headerBytes + bytes.readUInt32BE(at + 4);
  if (end > bytes.length) return undefined;
  const body = bytes.subarray(at + headerBytes, end);
  const checksum = crc32(bytes.subarray(at + checkedFrom, at + checkedTo), body);
  if (checksum !== bytes.readUInt32BE(at + checkedTo)) return undefined;
  const previous = Number(bytes.readBigUInt64BE(at + 8));
  const revision = Number(bytes.readBigUInt64BE(at + 16));
  const plain = sealing.cipher.open(body, placeOf(sealing, { previous, revision }));
  if (plain === undefined) return undefined;
  const text = Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength).toString("utf8");
  return { frame: { previous, revision, text }, end };
}

const bufferOf = (content: Uint8Array) => Buffer.from(content.buffer, content.byteOffset, content.byteLength);

/** How many bytes of a file its first frame takes; undefined when it does not begin with one. */
export function firstFrameBytes(start: Uint8Array): number | undefined {
  const bytes = bufferOf(start);
  if (bytes.length < headerBytes || !bytes.subarray(0, magic.length).equals(magic)) return undefined;
  return headerBytes + bytes.readUInt32BE(4);
}

/** Every whole frame, also those behind a damaged stretch: the reader looks for the next one that checks out. Yields where it has come to. */
function* decoding(content: Uint8Array, sealing: Sealing): Generator<number, Reading, void> {
  const bytes = bufferOf(content);
  const frames: Frame[] = [];
  let damage: Reading["damage"] = "none";
  let at = 0;
  while (at < bytes.length) {
    yield at;
    const found = frameAt(bytes, at, sealing);
    if (found) {
      if (damage === "tail") damage = "inside";
      frames.push(found.frame);
      at = found.end;
      continue;
    }
    if (damage === "none") damage = "tail";
    const next = bytes.indexOf(magic, at + 1);
    at = next === -1 ? bytes.length : next;
  }
  return { frames, damage };
}

export function decodeFrames(content: Uint8Array, sealing: Sealing): Reading {
  const steps = decoding(content, sealing);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A few milliseconds of work. */
const bytesAtOnce = 2_000_000;

/** The same for large files: at a start the window's own files are read through this thread as well, and must not wait behind a hundred megabytes. */
export async function decodeFramesInTurns(content: Uint8Array, sealing: Sealing): Promise<Reading> {
  let rested = 0;
  const steps = decoding(content, sealing);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value - rested < bytesAtOnce) continue;
    rested = step.value;
    await othersTurn();
  }
}
