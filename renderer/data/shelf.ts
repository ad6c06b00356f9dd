/** The working copy of the document in IndexedDB. A cache: whatever happens to it, the record on disk rebuilds it. */
import { Fault } from "../../shared/base/errors.ts";
import type { JournalEntry, StoredRecord } from "../../shared/ipc/record.ts";
import { createDatabase, currentSchema, type Database } from "./database.ts";
import { inspectDatabase } from "./inspect-database.ts";
import type { Stored } from "./stored.ts";

export type ShelfReading =
  { readonly status: "whole"; readonly stored: Stored } | { readonly status: "empty" } | { readonly status: "damaged" };

export type Shelf = {
  read(): Promise<ShelfReading>;
  append(entries: readonly JournalEntry[]): Promise<void>;
  /** A new base; what was done up to it is dropped. */
  keepSnapshot(snapshot: NonNullable<StoredRecord["snapshot"]>): Promise<void>;
  /** Throws away what is there, if it can be opened or not, and writes this in its place. */
  rebuild(stored: Stored): Promise<void>;
  close(): void;
};

const key = "workspace";

/** A queue behind another window, or a request that Chromium never settles, must not hang the start. */
const openingPatienceMs = 4000;
/** A busy disk may take seconds over one strict write; longer, and Chromium has forgotten the request. */
const writingPatienceMs = 20_000;

function within<T>(work: PromiseLike<T>, what: string, patienceMs = openingPatienceMs): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`IndexedDB did not answer: ${what}`)), patienceMs);
    work.then(resolve, reject).then(() => clearTimeout(timer));
  });
}

/** Chromium now and then fails to open a healthy database and succeeds a moment later. */
async function openPatiently(database: Database, triesLeft = 3): Promise<void> {
  try {
    await within(database.open(), "open");
  } catch (cause) {
    if (triesLeft === 1) throw cause;
    await new Promise((resolve) => setTimeout(resolve, 100));
    await openPatiently(database, triesLeft - 1);
  }
}

const lastRevision = ({ snapshot, entries }: Stored) => entries.at(-1)?.revision ?? snapshot?.revision ?? 0;

async function readAll(database: Database): Promise<ShelfReading> {
  const [document, entries, sentinel] = await database.transaction(
    "r",
    [database.documents, database.edits, database.sentinel],
    () =>
      Promise.all([
        database.documents.get(key),
        database.edits.orderBy("revision").toArray(),
        database.sentinel.get(key),
      ]),
  );
  if (document === undefined && entries.length === 0 && sentinel === undefined) return { status: "empty" };
  const stored: Stored = {
    snapshot: document && { revision: document.revision, root: document.text, parts: [] },
    entries: entries.filter(({ revision }) => revision > (document?.revision ?? 0)),
  };
  // Chromium can lose single rows without an error: only the sentinel says that the end is missing.
  return sentinel?.revision === lastRevision(stored) ? { status: "whole", stored } : { status: "damaged" };
}

export function createShelf(name = "crewcast"): Shelf {
  let database = createDatabase(name);

  const writing = <T>(what: string, work: (open: Database) => Promise<T>) =>
    within(
      database.transaction("rw", [database.documents, database.edits, database.sentinel], () => work(database)),
      what,
      writingPatienceMs,
    );

  async function write({ snapshot, entries }: Stored) {
    await writing("rebuild", async ({ documents, edits, sentinel }) => {
      await Promise.all([documents.clear(), edits.clear()]);
      if (snapshot) await documents.put({ id: key, revision: snapshot.revision, text: snapshot.root });
      await edits.bulkPut(entries.map(({ revision, text }) => ({ revision, text })));
      await sentinel.put({ id: key, revision: lastRevision({ snapshot, entries }) });
    });
  }

  return {
    async read() {
      const found = await within(inspectDatabase(name), "inspection");
      if (found.status === "present" && found.schema > currentSchema)
        throw new Fault({ code: "record/newer-format", found: found.schema, supported: currentSchema });
      await openPatiently(database);
      if (found.status === "lost") return { status: "damaged" };
      return found.status === "absent" ? { status: "empty" } : within(readAll(database), "read");
    },
    async append(entries) {
      const last = entries.at(-1);
      if (last === undefined) return;
      await writing("append", async ({ edits, sentinel }) => {
        await edits.bulkPut(entries.map(({ revision, text }) => ({ revision, text })));
        await sentinel.put({ id: key, revision: last.revision });
      });
    },
    async keepSnapshot(snapshot) {
      await writing("snapshot", async ({ documents, edits, sentinel }) => {
        await documents.put({ id: key, revision: snapshot.revision, text: snapshot.root });
        await edits.where("revision").belowOrEqual(snapshot.revision).delete();
        const last = await edits.orderBy("revision").last();
        await sentinel.put({ id: key, revision: last?.revision ?? snapshot.revision });
      });
    },
    async rebuild(stored) {
      try {
        if (!database.isOpen()) await within(database.open(), "open");
        await write(stored);
      } catch {
        // What cannot be opened or written is thrown away whole and made anew.
        database.close();
        await within(database.delete(), "delete");
        database = createDatabase(name);
        await within(database.open(), "open");
        await write(stored);
      }
    },
    close: () => database.close(),
  };
}
