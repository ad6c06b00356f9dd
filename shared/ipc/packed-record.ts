/**
 * The record on its way to the window: all parts of its snapshot as one text. Thousands of texts take several times as
 * long to cross from one process to another as a single one of the same length.
 */
import type { StoredPart, StoredRecord, StoredSnapshot } from "./record.ts";

/** `lengths` in UTF-16 units, in the order of `ids`. */
type PackedParts = { ids: readonly string[]; lengths: readonly number[]; text: string };

export type PackedRecord = Omit<StoredRecord, "snapshot"> & {
  snapshot: (Omit<StoredSnapshot, "parts"> & { parts: PackedParts }) | undefined;
};

const packedParts = (parts: readonly StoredPart[]): PackedParts => ({
  ids: parts.map(({ id }) => id),
  lengths: parts.map(({ text }) => text.length),
  text: parts.map(({ text }) => text).join(""),
});

function unpackedParts({ ids, lengths, text }: PackedParts): readonly StoredPart[] {
  let at = 0;
  return ids.map((id, index) => {
    const begun = at;
    at += lengths[index] ?? 0;
    return { id, text: text.slice(begun, at) };
  });
}

export const packed = ({ snapshot, ...record }: StoredRecord): PackedRecord => ({
  ...record,
  snapshot: snapshot && { ...snapshot, parts: packedParts(snapshot.parts) },
});

export const unpacked = ({ snapshot, ...record }: PackedRecord): StoredRecord => ({
  ...record,
  snapshot: snapshot && { ...snapshot, parts: unpackedParts(snapshot.parts) },
});
