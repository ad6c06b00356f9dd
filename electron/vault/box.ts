/**
 * A box: slots in front, each holding the box's key under another secret, and behind them what that key opens. The
 * vault's key file is one, and so is every encrypted `.crewcast` file. Laid out in shared/format/README.md.
 */
import { createHash } from "node:crypto";
import type { Effort } from "./argon2.ts";
import { keyFor, seal, sealOverhead, unseal } from "./sealing.ts";

export type Slot = {
  kind: "passphrase" | "recovery";
  /** Nothing is stretched for a recovery key, which is random. */
  effort: Effort;
  salt: Uint8Array;
  /** The box's key, sealed under the secret. */
  wrapped: Uint8Array;
};
export type Box = { slots: readonly Slot[]; head: Uint8Array; sealed: Uint8Array };

/** The last byte is the version. */
const magic = Buffer.from("CREWBOX\u0001", "latin1");
const kinds = ["passphrase", "recovery"] as const;
export const saltBytes = 16;
const wrappedBytes = 32 + sealOverhead;
const slotBytes = 1 + 4 + 1 + 1 + saltBytes + wrappedBytes;
const checksumBytes = 32;
const mostSlots = 4;

export const isBox = (bytes: Uint8Array): boolean => magic.equals(bytes.subarray(0, magic.length));

const checksum = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();

function encodeSlot({ kind, effort, salt, wrapped }: Slot): Buffer {
  const numbers = Buffer.alloc(7);
  numbers.writeUInt8(kinds.indexOf(kind), 0);
  numbers.writeUInt32BE(effort.memoryKibibytes, 1);
  numbers.writeUInt8(effort.passes, 5);
  numbers.writeUInt8(effort.lanes, 6);
  return Buffer.concat([numbers, salt, wrapped]);
}

function decodeSlot(bytes: Buffer): Slot | undefined {
  const kind = kinds[bytes.readUInt8(0)];
  return (
    kind && {
      kind,
      effort: { memoryKibibytes: bytes.readUInt32BE(1), passes: bytes.readUInt8(5), lanes: bytes.readUInt8(6) },
      salt: bytes.subarray(7, 7 + saltBytes),
      wrapped: bytes.subarray(7 + saltBytes),
    }
  );
}

export function encodeBox(slots: readonly Slot[], key: Uint8Array, content: Uint8Array): Buffer {
  const open = Buffer.concat([magic, Buffer.from([slots.length]), ...slots.map(encodeSlot)]);
  const head = Buffer.concat([open, checksum(open)]);
  const contentKey = keyFor("box", key);
  const box = Buffer.concat([head, seal(contentKey, content, head)]);
  contentKey.fill(0);
  return box;
}

/** Undefined when the head is not exactly as it was written: better said than asking for a passphrase that cannot fit. */
export function decodeBox(content: Uint8Array): Box | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const count = isBox(bytes) ? (bytes[magic.length] ?? 0) : 0;
  const slotsFrom = magic.length + 1;
  const headBytes = slotsFrom + count * slotBytes + checksumBytes;
  if (count < 1 || count > mostSlots || bytes.length < headBytes + sealOverhead) return undefined;
  const open = bytes.subarray(0, headBytes - checksumBytes);
  if (!checksum(open).equals(bytes.subarray(open.length, headBytes))) return undefined;
  const slots = Array.from({ length: count }, (_, at) =>
    decodeSlot(bytes.subarray(slotsFrom + at * slotBytes, slotsFrom + (at + 1) * slotBytes)),
  ).filter((slot) => slot !== undefined);
  return slots.length === count
    ? { slots, head: bytes.subarray(0, headBytes), sealed: bytes.subarray(headBytes) }
    : undefined;
}

/** The content carries the head's word: a slot that was changed or swapped shows here. */
export function contentOf(box: Box, key: Uint8Array): Buffer | undefined {
  const contentKey = keyFor("box", key);
  const content = unseal(contentKey, box.sealed, box.head);
  contentKey.fill(0);
  return content;
}
