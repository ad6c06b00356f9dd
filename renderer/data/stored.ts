import type { StoredRecord } from "../../shared/ipc/record.ts";

/** A document as it lies on a shelf or in the record: a base, and what was done since. Texts are opaque here. */
export type Stored = Pick<StoredRecord, "snapshot" | "entries">;

/** The same without the bulk: what tells two copies apart. */
export type Outline = {
  readonly snapshot: { revision: number; root: string } | undefined;
  readonly entries: Stored["entries"];
};

export const lastRevision = ({ snapshot, entries }: Outline): number =>
  entries.at(-1)?.revision ?? snapshot?.revision ?? 0;
