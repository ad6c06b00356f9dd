import { Dexie, type Table } from "dexie";
import type { JournalEntry, StoredPart } from "../../shared/ipc/record.ts";
import { v1 } from "./versions/v1.ts";
import { v2 } from "./versions/v2.ts";

/** Oldest first. */
const versions = [v1, v2];
export const currentSchema = versions.at(-1)!.number;

export type DocumentRow = {
  readonly id: "workspace";
  readonly revision: number;
  readonly text: string;
  /** All that the text names. Absent where it is whole by itself. */
  readonly partIds?: readonly string[];
};
export type SentinelRow = { readonly id: "workspace"; readonly revision: number };

export type Database = Dexie & {
  readonly documents: Table<DocumentRow, string>;
  readonly parts: Table<StoredPart, string>;
  readonly edits: Table<JournalEntry, number>;
  readonly sentinel: Table<SentinelRow, string>;
};

/** `upTo` lets a test write with an older schema and open with a newer one. */
export function createDatabase(name: string, upTo = versions.length): Database {
  // Chromium acknowledges relaxed transactions before they are on disk, and "saved" would be a wish.
  const database = new Dexie(name, { chromeTransactionDurability: "strict", autoOpen: false }) as Database;
  for (const { number, stores } of versions.slice(0, upTo)) database.version(number).stores(stores);
  return database;
}
