import type { StoredRecord } from "../../shared/ipc/record.ts";

/** A document as it lies on a shelf or in the record: a base, and what was done since. Texts are opaque here. */
export type Stored = Pick<StoredRecord, "snapshot" | "entries">;

export const nothingStored: Stored = { snapshot: undefined, entries: [] };
