/** A released version is never edited; the next one declares only what it changes. */
export const v1 = {
  number: 1,
  stores: {
    /** One row: the document with its undo history, at a revision. */
    documents: "&id",
    /** What was done since, by revision. */
    edits: "&revision",
    /** One row: the revision up to which the other two tables are complete. */
    sentinel: "&id",
  },
} as const;
