/** What passes between the window, which alone understands a document, and the record, which keeps it as opaque texts. */

/** One committed edit as the journal holds it: opaque text under a revision that only grows. */
export type JournalEntry = { revision: number; text: string };

/** A piece of a document that is written once and referred to by every later snapshot that still holds it. */
export type StoredPart = { id: string; text: string };

/**
 * A whole document at a revision. The root names its parts by id; `{"$parts":["a","b"]}` in it stands for the elements
 * of both parts, which are JSON arrays, one after another (snapshot-text.ts).
 */
export type StoredSnapshot = { revision: number; root: string; parts: readonly StoredPart[] };

/** Why a version is kept for good. Marked versions are never pruned by age. */
export type VersionMark =
  | { kind: "named"; name: string }
  | { kind: "before"; deed: BeforeDeed }
  /** The state in which a copy left: the common ancestor of a later merge. */
  | { kind: "handed-out"; copyId: string };

export const beforeDeeds = ["import", "merge", "restore", "open", "remove", "upgrade"] as const;
export type BeforeDeed = (typeof beforeDeeds)[number];

/** A snapshot on its way to the record. */
export type SnapshotToWrite = {
  revision: number;
  /** What people call the workspace, for lists and names of backups. */
  name: string;
  root: string;
  /** Every part the document has. No text: the record already holds it. */
  parts: readonly PartToWrite[];
  mark?: VersionMark | undefined;
};
export type PartToWrite = {
  id: string;
  text?: string | undefined;
  /** Not needed to open the document (old undo history): kept in a file of its own, read by `readParts`. */
  isApart?: boolean | undefined;
};

/** What the main process has on disk: the newest good snapshot, and the journal after it. */
export type StoredRecord = {
  snapshot: StoredSnapshot | undefined;
  entries: readonly JournalEntry[];
  /** What was damaged and set aside while reading; empty on a healthy disk. */
  repairs: readonly ("journal-tail" | "journal-damaged" | "snapshot-damaged")[];
};
