/** A file of people who left to what it would add to the list. Nothing is changed here: see apply-history.ts. */
import type { Workspace } from "../../domain/workspace.ts";
import { isUnused, columnRecogniser } from "../roster/recognise-columns.ts";
import { columnAt } from "../roster/read-row.ts";
import { readTable } from "../roster/read-table.ts";
import type { RosterTable } from "../roster/reading.ts";
import { headersOf, type HistoryField, historyFieldIds } from "./fields.ts";
import { matchLeavers } from "./match-leavers.ts";
import { type HistoryRow, readHistoryRow } from "./read-row.ts";
import type { HistoryMapping, HistoryReading, ReasonFound } from "./reading.ts";

const { recogniseColumns, findHeader } = columnRecogniser<HistoryField>(historyFieldIds, headersOf);

/** Reads a file as asked; what `mapping` leaves open is recognised. Throws a Fault on a file that is no table of people. */
export function readHistoryFile(
  bytes: Uint8Array,
  workspace: Workspace,
  mapping: Partial<HistoryMapping> = {},
): HistoryReading {
  const { encoding, ...table } = readTable(bytes, mapping.encoding, findHeader);
  const columns = table.header.cells.map((_, index) => mapping.columns?.[index]);
  return readHistoryTable(table, workspace, {
    encoding,
    columns: mapping.columns ? columns : recogniseColumns(table.header.cells),
    causes: mapping.causes ?? {},
  });
}

/** As `readHistoryFile`, for a file that is already cut into cells and was mapped by a person. */
export function readHistoryTable(table: RosterTable, { baseline }: Workspace, mapping: HistoryMapping): HistoryReading {
  const unread = table.header.cells.flatMap((header, index) =>
    mapping.columns[index] === undefined && table.records.some(({ cells }) => (cells[index] ?? "").trim() !== "")
      ? [{ column: columnAt(table, index), personal: isUnused(header) }]
      : [],
  );
  const missing = (["joined", "left"] as const).filter((field) => !mapping.columns.includes(field));
  if (missing.length > 0) {
    return { mapping, table, missing, entries: [], problems: [], reasons: [], unread, assumedResigned: 0 };
  }
  const rows = table.records.map((record) => readHistoryRow(record, table, mapping));
  const entries = matchLeavers(rows, baseline);
  const leavers = rows.filter((_, index) => "person" in entries[index]!);
  return {
    mapping,
    table,
    missing,
    entries,
    problems: entries
      .flatMap((entry) => (entry.status === "bad" ? entry.problems : []))
      .sort((a, b) => a.row - b.row || a.column.index - b.column.index),
    reasons: reasonsIn(leavers),
    unread,
    assumedResigned: leavers.filter(({ facts }) => facts.departure === undefined).length,
  };
}

function reasonsIn(rows: readonly HistoryRow[]): ReasonFound[] {
  const found = new Map<string, ReasonFound>();
  for (const { facts } of rows) {
    const { reason: text, cause } = facts;
    if (text !== undefined) found.set(text, { text, cause, rows: (found.get(text)?.rows ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.rows - a.rows);
}
