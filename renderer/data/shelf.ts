/** The working copy of the document in IndexedDB. A cache: whatever happens to it, the record on disk rebuilds it. */
import { Fault } from "../../shared/base/errors.ts";
import type { JournalEntry } from "../../shared/ipc/record.ts";
import { createDatabase, currentSchema, type Database } from "./database.ts";
import { inspectDatabase } from "./inspect-database.ts";
import { lastRevision, type Outline, type Stored } from "./stored.ts";

export type ShelfReading =
  | { readonly status: "whole"; readonly outline: Outline }
  /** `none`: there is to be no shelf. */
  | { readonly status: "empty" | "damaged" | "none" };

/** A snapshot on its way: parts without a text are on the shelf already. */
export type ShelvedSnapshot = {
  readonly revision: number;
  readonly root: string;
  readonly parts: readonly { readonly id: string; readonly text?: string | undefined }[];
};

export type Shelf = {
  /** Whether all is there, and what tells it from another copy; the bulk stays where it is. */
  read(): Promise<ShelfReading>;
  /** The bulk as well. */
  readWhole(): Promise<Stored | undefined>;
  append(entries: readonly JournalEntry[]): Promise<void>;
  /** A new base; what was done up to it is dropped. */
  keepSnapshot(snapshot: ShelvedSnapshot): Promise<void>;
  /** Throws away what is there, if it can be opened or not, and writes this in its place. */
  rebuild(stored: Stored): Promise<void>;
  close(): void;
};

const key = "workspace";

/** A queue behind another window, or a request that Chromium never settles, must not hang the start. */
const openingPatienceMs = 4000;
/** A busy disk may take seconds over one strict write; longer, and Chromium has forgotten the request. */
const writingPatienceMs = 20_000;

/** All of thousands in one breath would keep the window from drawing. */
const partsAtOnce = 100;

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

const tablesOf = ({ documents, parts, edits, sentinel }: Database) => [documents, parts, edits, sentinel];

function readOutline(database: Database): Promise<ShelfReading> {
  return database.transaction("r", tablesOf(database), async () => {
    const [document, held, entries, sentinel] = await Promise.all([
      database.documents.get(key),
      database.parts.toCollection().primaryKeys(),
      database.edits.orderBy("revision").toArray(),
      database.sentinel.get(key),
    ]);
    if (document === undefined && entries.length === 0 && sentinel === undefined) return { status: "empty" };
    const outline: Outline = {
      snapshot: document && { revision: document.revision, root: document.text },
      entries: entries.filter(({ revision }) => revision > (document?.revision ?? 0)),
    };
    // Chromium can lose single rows without an error: the sentinel says where the end is, the document what it needs.
    const there = new Set(held);
    const isWhole =
      sentinel?.revision === lastRevision(outline) && (document?.partIds ?? []).every((id) => there.has(id));
    return isWhole ? { status: "whole", outline } : { status: "damaged" };
  });
}

export function createShelf(name: string): Shelf {
  let database = createDatabase(name);

  const writing = <T>(what: string, work: (open: Database) => Promise<T>) =>
    within(
      database.transaction("rw", tablesOf(database), () => work(database)),
      what,
      writingPatienceMs,
    );

  const rowOf = ({ revision, root, parts }: ShelvedSnapshot) => ({
    ...({ id: key, revision, text: root } as const),
    partIds: parts.map(({ id }) => id),
  });

  async function write({ snapshot, entries }: Stored) {
    await writing("rebuild", async ({ documents, parts, edits, sentinel }) => {
      await Promise.all([documents.clear(), parts.clear(), edits.clear()]);
      if (snapshot) {
        await documents.put(rowOf(snapshot));
        for (let begun = 0; begun < snapshot.parts.length; begun += partsAtOnce)
          await parts.bulkPut(snapshot.parts.slice(begun, begun + partsAtOnce).map(({ id, text }) => ({ id, text })));
      }
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
      return found.status === "absent" ? { status: "empty" } : within(readOutline(database), "read");
    },
    async readWhole() {
      const found = await within(readOutline(database), "read");
      if (found.status !== "whole") return undefined;
      const { snapshot, entries } = found.outline;
      const parts = await within(database.parts.toArray(), "parts", writingPatienceMs);
      return { snapshot: snapshot && { ...snapshot, parts }, entries };
    },
    async append(entries) {
      const last = entries.at(-1);
      if (last === undefined) return;
      // Both in one breath: between two requests of a transaction the window may draw for longer than the disk takes.
      await writing("append", ({ edits, sentinel }) =>
        Promise.all([
          edits.bulkPut(entries.map(({ revision, text }) => ({ revision, text }))),
          sentinel.put({ id: key, revision: last.revision }),
        ]),
      );
    },
    async keepSnapshot(snapshot) {
      await writing("snapshot", async ({ documents, parts, edits, sentinel }) => {
        await documents.put(rowOf(snapshot));
        await parts.bulkPut(snapshot.parts.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text }])));
        const named = new Set(snapshot.parts.map(({ id }) => id));
        await parts.bulkDelete((await parts.toCollection().primaryKeys()).filter((id) => !named.has(id)));
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

/** In place of a shelf where nothing may lie in the clear outside the record. */
export const noShelf: Shelf = {
  read: async () => ({ status: "none" }),
  readWhole: async () => undefined,
  append: async () => {},
  keepSnapshot: async () => {},
  rebuild: async () => {},
  close: () => {},
};
