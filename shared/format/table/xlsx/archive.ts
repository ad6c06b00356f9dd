/**
 * The gate before a workbook: its directory is read and judged before a byte is inflated, and what is inflated is counted, because a
 * directory can lie. reliability.md, B2.
 */
import { Inflate } from "fflate";
import { Fault } from "../../../base/errors.ts";
import { archiveLimits } from "../limits.ts";
import { looksLikeArchive } from "./marks.ts";

export type ArchiveEntry = {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly inflatedBytes: number;
  readonly crc: number;
  readonly data: Uint8Array;
};

export type Archive = ReadonlyMap<string, ArchiveEntry>;

const endMark = 0x06054b50;
const directoryMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;
const directoryLength = 46;
const localLength = 30;
const encryptedFlag = 1;

declare const TextDecoder: new (encoding: "utf-8") => { decode(bytes: Uint8Array): string };

const damaged = (detail: string) => new Fault({ code: "table/archive-damaged", detail });
export const bomb = (megabytes: number) =>
  new Fault({ code: "table/archive-too-large", megabytes, limitMegabytes: archiveLimits.inflatedMegabytes });

export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const directoryAt = view.getUint32(end + 16, true);
  if (count > archiveLimits.entries) {
    throw new Fault({ code: "table/archive-too-many", entries: count, limitEntries: archiveLimits.entries });
  }
  const entries = new Map<string, ArchiveEntry>();
  const taken: (readonly [from: number, to: number])[] = [];
  let at = directoryAt;
  for (let index = 0; index < count; index++) {
    if (at + directoryLength > end || view.getUint32(at, true) !== directoryMark) throw damaged("directory");
    if (view.getUint16(at + 8, true) & encryptedFlag) throw new Fault({ code: "table/encrypted" });
    const method = view.getUint16(at + 10, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder("utf-8").decode(
      bytes.subarray(at + directoryLength, at + directoryLength + nameLength),
    );
    if (method !== 0 && method !== 8) throw damaged(name);
    const compressed = view.getUint32(at + 20, true);
    const from = view.getUint32(at + 42, true);
    const dataAt = dataStart(view, from, directoryAt, name);
    if (dataAt + compressed > directoryAt || entries.has(name)) throw damaged(name);
    taken.push([from, dataAt + compressed]);
    entries.set(name, {
      name,
      isDeflated: method === 8,
      inflatedBytes: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
      data: bytes.subarray(dataAt, dataAt + compressed),
    });
    at += directoryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  refuseOverlaps(taken);
  refuseBombs([...entries.values()]);
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw damaged("end");
}

function dataStart(view: DataView, from: number, directoryAt: number, name: string): number {
  if (from + localLength > directoryAt || view.getUint32(from, true) !== localMark) throw damaged(name);
  return from + localLength + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
}

/** Entries that share bytes are how a small file declares a small size many times over. */
function refuseOverlaps(taken: readonly (readonly [from: number, to: number])[]): void {
  const inOrder = taken.toSorted((a, b) => a[0] - b[0]);
  inOrder.forEach(([from], index) => {
    if (index > 0 && from < inOrder[index - 1]![1]) throw damaged("overlap");
  });
}

/** Below this a high ratio is ordinary: an empty sheet is a few repeated words. */
const smallBytes = 1_000_000;

function refuseBombs(entries: readonly ArchiveEntry[]): void {
  const total = entries.reduce((sum, { inflatedBytes }) => sum + inflatedBytes, 0);
  if (total > archiveLimits.inflatedMegabytes * 1e6) throw bomb(Math.ceil(total / 1e6));
  for (const entry of entries) {
    const { inflatedBytes, data, name, isDeflated } = entry;
    if (inflatedBytes > smallBytes && inflatedBytes > data.length * archiveLimits.ratio)
      throw bomb(Math.ceil(total / 1e6));
    if (!isDeflated && inflatedBytes !== data.length) throw damaged(name);
    if (looksLikeArchive(firstBytes(entry))) throw new Fault({ code: "table/archive-nested", name });
  }
}

/** Small, so that one push can inflate to no more than some eight megabytes however the bytes are made. */
const pushedBytes = 8_192;

function firstBytes({ data, isDeflated }: ArchiveEntry): Uint8Array {
  if (!isDeflated) return data.subarray(0, 4);
  const found: number[] = [];
  try {
    const inflate = new Inflate((chunk) => found.push(...chunk.subarray(0, 4)));
    inflate.push(data.subarray(0, 64));
  } catch {
    return new Uint8Array();
  }
  return Uint8Array.from(found.slice(0, 4));
}

/** Hands an entry on piece by piece; stops at the first byte that was not declared. */
export function inflateEntry(entry: ArchiveEntry, take: (chunk: Uint8Array) => void): void {
  const { data, name, isDeflated, inflatedBytes } = entry;
  const crc = crcCounter();
  let seen = 0;
  const check = (chunk: Uint8Array) => {
    seen += chunk.length;
    if (seen > inflatedBytes) throw bomb(Math.ceil(seen / 1e6));
    crc.add(chunk);
    take(chunk);
  };
  try {
    if (isDeflated) {
      const inflate = new Inflate(check);
      for (let at = 0; at < data.length; at += pushedBytes) {
        inflate.push(data.subarray(at, at + pushedBytes), at + pushedBytes >= data.length);
      }
    } else check(data);
  } catch (cause) {
    throw cause instanceof Fault ? cause : new Fault({ code: "table/archive-damaged", detail: name }, { cause });
  }
  if (seen !== inflatedBytes || crc.value() !== entry.crc) throw damaged(name);
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crcCounter() {
  let value = 0xffffffff;
  return {
    add(chunk: Uint8Array) {
      for (const byte of chunk) value = crcTable[(value ^ byte) & 255]! ^ (value >>> 8);
    },
    value: () => (value ^ 0xffffffff) >>> 0,
  };
}
