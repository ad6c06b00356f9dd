/** Which of the two copies is the truth, and what must be written where. A table of cases, with no disk in it. */
import { Fault } from "../../shared/base/errors.ts";
import type { storage } from "../../shared/i18n/en/storage.ts";
import type { StoredRecord } from "../../shared/ipc/record.ts";
import type { ShelfReading } from "../data/shelf.ts";
import { lastRevision, type Outline, type Stored } from "../data/stored.ts";
import { type Reader, type Replay, replay } from "./replay.ts";
import { lineageOf } from "./snapshot-text.ts";

/** Something the user is told once after the start. */
export type Notice = keyof typeof storage.notices;

export type Decision =
  | { readonly start: "new"; readonly notices: readonly Notice[] }
  | {
      readonly start: "stored";
      readonly replay: Replay;
      /** `both`: the record too gets a fresh snapshot, since it lacked what the shelf had or holds deeds beyond reading. */
      readonly rewrite: "nothing" | "shelf" | "both";
      readonly notices: readonly Notice[];
    };

/** `unavailable`: the database cannot even be opened. */
export type ShelfState = ShelfReading | { readonly status: "unavailable" };

export type ReconcileDeps = {
  /** The shelf's bulk, read only where the record cannot do without it. */
  readShelf(): Promise<Stored | undefined>;
  readonly reader?: Reader;
};

type Copy = { readonly status: "empty" | "damaged" } | { readonly status: "whole"; readonly replay: Replay };

function copyOf(stored: Stored, reader: Reader | undefined): Copy {
  if (stored.snapshot === undefined && stored.entries.length === 0) return { status: "empty" };
  try {
    return { status: "whole", replay: replay(stored, reader) };
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    return { status: "damaged" };
  }
}

/** What is wrong with the shelf, judged by a record that is good. `stale`: nothing that anybody needs to know. */
function shelfTrouble(shelf: Outline, record: Stored, kept: Replay): Notice | "stale" | undefined {
  const { snapshot, entries } = shelf;
  const isUnbroken = entries.every(({ revision }, index) => revision === (snapshot?.revision ?? 0) + index + 1);
  if (snapshot === undefined || !isUnbroken) return "shelf-damaged";
  const sameBase = snapshot.root === record.snapshot?.root;
  try {
    if (!sameBase && lineageOf(snapshot.root) !== kept.lineage) return "shelf-different";
  } catch {
    return "shelf-damaged";
  }
  if (lastRevision(shelf) < kept.history.revision) return "shelf-behind";
  // After a crash between the two, one copy has the newer snapshot, and both the same last edit.
  if (!sameBase) return "stale";
  const texts = new Map(record.entries.map(({ revision, text }) => [revision, text]));
  return entries.every(({ revision, text }) => texts.get(revision) === text) ? undefined : "shelf-different";
}

/** Deeds that are newer on the shelf: the record folder was restored from an old copy, or its end was torn off. */
const mayBeAhead = (shelf: ShelfState, kept: Replay): boolean =>
  shelf.status === "whole" && lastRevision(shelf.outline) > kept.history.revision;

export async function reconcile(
  stored: StoredRecord,
  shelf: ShelfState,
  { readShelf, reader }: ReconcileDeps,
): Promise<Decision> {
  const record = copyOf(stored, reader);
  const repairs: readonly Notice[] = stored.repairs;

  async function wholeShelf(): Promise<Replay | undefined> {
    const found = await readShelf().catch(() => undefined);
    const copy = found ? copyOf(found, reader) : undefined;
    return copy?.status === "whole" && copy.replay.lost === 0 ? copy.replay : undefined;
  }

  if (record.status !== "whole") {
    const kept = shelf.status === "whole" ? await wholeShelf() : undefined;
    if (kept) {
      const notices: Notice[] = [...repairs, record.status === "empty" ? "record-empty" : "record-damaged"];
      return { start: "stored", replay: kept, rewrite: "both", notices };
    }
    // Texts that are there but beyond us may be a mistake of this version: nothing may be written over them.
    if (record.status === "damaged") throw new Fault({ code: "record/unreadable" });
    return { start: "new", notices: repairs.length > 0 ? [...repairs, "record-lost"] : [] };
  }

  const kept = record.replay;
  if (mayBeAhead(shelf, kept)) {
    const ahead = await wholeShelf();
    if (ahead?.lineage === kept.lineage) {
      const lastRevision = Math.max(ahead.lastRevision, kept.lastRevision);
      const notices: Notice[] = [...repairs, "record-behind"];
      return { start: "stored", replay: { ...ahead, lastRevision }, rewrite: "both", notices };
    }
  }

  const trouble = troubleOf(shelf, stored, kept);
  const notices: Notice[] = [...repairs];
  if (kept.lost > 0) notices.push("changes-lost");
  if (trouble && trouble !== "stale") notices.push(trouble);
  const needsNewBase = kept.lost > 0 || kept.isUpgraded;
  return { start: "stored", replay: kept, rewrite: needsNewBase ? "both" : trouble ? "shelf" : "nothing", notices };
}

function troubleOf(shelf: ShelfState, stored: Stored, kept: Replay): Notice | "stale" | undefined {
  if (shelf.status === "none") return undefined;
  if (shelf.status === "unavailable") return "shelf-unavailable";
  if (shelf.status === "whole") return shelfTrouble(shelf.outline, stored, kept);
  if (shelf.status === "damaged") return "shelf-damaged";
  // A workspace that was made but never worked in has no working copy yet.
  return kept.lastRevision <= 1 ? "stale" : "shelf-empty";
}
