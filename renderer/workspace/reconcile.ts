/** Which of the two copies is the truth, and what must be written where. A table of cases, with no disk in it. */
import { Fault } from "../../shared/base/errors.ts";
import { canonicalJson } from "../../shared/format/canonical-json.ts";
import type { storage } from "../../shared/i18n/en/storage.ts";
import type { StoredRecord } from "../../shared/ipc/record.ts";
import type { ShelfReading } from "../data/shelf.ts";
import type { Stored } from "../data/stored.ts";
import { type Replay, replay } from "./replay.ts";

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

type WholeCopy = { readonly status: "whole"; readonly replay: Replay };
type Copy = { readonly status: "empty" | "damaged" } | WholeCopy;

function copyOf(stored: Stored): Copy {
  if (stored.snapshot === undefined && stored.entries.length === 0) return { status: "empty" };
  try {
    return { status: "whole", replay: replay(stored) };
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    return { status: "damaged" };
  }
}

function shelfCopy(shelf: ShelfState): Copy {
  if (shelf.status !== "whole") return { status: shelf.status === "empty" ? "empty" : "damaged" };
  const copy = copyOf(shelf.stored);
  return copy.status === "whole" && copy.replay.lost > 0 ? { status: "damaged" } : copy;
}

const sameDocument = (one: Replay, other: Replay) =>
  canonicalJson(one.history.document) === canonicalJson(other.history.document);

/** What is wrong with the shelf, judged by a record that is good. */
function shelfTrouble(shelf: Copy, record: Replay): Notice | undefined {
  if (shelf.status !== "whole") return shelf.status === "empty" ? "shelf-empty" : "shelf-damaged";
  if (shelf.replay.lineage !== record.lineage) return "shelf-different";
  if (shelf.replay.history.revision < record.history.revision) return "shelf-behind";
  return sameDocument(shelf.replay, record) ? undefined : "shelf-different";
}

/** Deeds that are newer on the shelf: the record folder was restored from an old copy, or its end was torn off. */
const isAhead = (shelf: Copy, record: Replay): shelf is WholeCopy =>
  shelf.status === "whole" &&
  shelf.replay.lineage === record.lineage &&
  shelf.replay.history.revision > record.history.revision;

export function reconcile(stored: StoredRecord, shelfState: ShelfState): Decision {
  const record = copyOf(stored);
  const shelf = shelfCopy(shelfState);
  const repairs: readonly Notice[] = stored.repairs;

  if (record.status !== "whole") {
    if (shelf.status === "whole") {
      const notices: Notice[] = [...repairs, record.status === "empty" ? "record-empty" : "record-damaged"];
      return { start: "stored", replay: shelf.replay, rewrite: "both", notices };
    }
    // Texts that are there but beyond us may be a mistake of this version: nothing may be written over them.
    if (record.status === "damaged") throw new Fault({ code: "record/unreadable" });
    return { start: "new", notices: repairs.length > 0 ? [...repairs, "record-lost"] : [] };
  }

  const kept = record.replay;
  if (isAhead(shelf, kept)) {
    const lastRevision = Math.max(shelf.replay.lastRevision, kept.lastRevision);
    return {
      start: "stored",
      replay: { ...shelf.replay, lastRevision },
      rewrite: "both",
      notices: [...repairs, "record-behind"],
    };
  }

  const trouble = shelfState.status === "unavailable" ? "shelf-unavailable" : shelfTrouble(shelf, kept);
  const notices: Notice[] = [...repairs];
  if (kept.lost > 0) notices.push("changes-lost");
  if (trouble) notices.push(trouble);
  const needsNewBase = kept.lost > 0 || kept.isUpgraded;
  return { start: "stored", replay: kept, rewrite: needsNewBase ? "both" : trouble ? "shelf" : "nothing", notices };
}
