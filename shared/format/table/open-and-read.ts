/** From a file's bytes to what it would do, in one step; what a person has not said is recognised. */
import { Fault } from "../../base/errors.ts";
import type { Workspace } from "../../domain/workspace.ts";
import { habitFor, mappingFrom } from "./habits.ts";
import { meetsNeeds, type TableKind } from "./kind.ts";
import type { Mapping } from "./mapping.ts";
import { openBestSheet, type OpenedTable, type OpeningChoice, tableUnder } from "./open-table.ts";
import { readTable } from "./read-table.ts";
import type { Reading } from "./reading.ts";

export type Corrections = Partial<Mapping>;

/** A person's corrections win over what was said about such a table before, and that over what the headers say. */
export function readOpened<Thing>(
  kind: TableKind<Thing>,
  opened: OpenedTable,
  { baseline, tableHabits = [] }: Pick<Workspace, "baseline" | "tableHabits">,
  corrections: Corrections = {},
): Reading<Thing> {
  const table = tableUnder(opened, kind.recogniser.findHeader);
  const headers = table.header.cells;
  const remembered = mappingFrom(habitFor(tableHabits, kind.id, headers), kind.fieldIds, headers);
  const recognised = kind.recogniser.recogniseColumns(headers);
  const guessed = headers.map((header, index) => kind.spec.ownHeader?.(header, baseline) ?? recognised[index]);
  return readTable(kind, table, baseline, {
    columns: headers.map((_, index) => (corrections.columns ?? remembered.columns ?? guessed)[index]),
    words: corrections.words ?? remembered.words ?? [],
    serials: corrections.serials ?? (opened.format === "xlsx" ? opened.serials : (remembered.serials ?? 1900)),
  });
}

/** For whoever has nobody to ask: an encoding that is not sure is refused. */
export function readTableFile<Thing>(
  kind: TableKind<Thing>,
  bytes: Uint8Array,
  workspace: Pick<Workspace, "baseline" | "tableHabits">,
  corrections: Corrections & OpeningChoice = {},
): Reading<Thing> {
  const opened = openBestSheet(bytes, corrections, (records) => meetsNeeds(kind, records));
  if (opened.format === "csv" && !opened.isEncodingSure) {
    throw new Fault({ code: "table/encoding-unsure", encoding: opened.encoding });
  }
  return readOpened(kind, opened, workspace, corrections);
}
