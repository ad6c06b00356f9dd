/** How large a table may be: far above any team, far below what would hold up a computer. */
export const tableLimits = { megabytes: 20, rows: 200_000, columns: 200, cells: 4_000_000 };

/** How much a workbook may hold before anyone looks into it. reliability.md, B2. */
export const archiveLimits = {
  entries: 1_000,
  inflatedMegabytes: 100,
  /** Inflated over compressed, for entries that are large at all. */
  ratio: 100,
};
