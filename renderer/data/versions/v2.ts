/** Snapshots in parts: one row each, so that one changed scenario does not rewrite the others. */
export const v2 = {
  number: 2,
  stores: {
    parts: "&id",
  },
} as const;
