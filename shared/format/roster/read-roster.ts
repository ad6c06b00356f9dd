/** A roster file to what it would do to the team. Nothing is changed here: see apply-roster.ts. */
import { Fault } from "../../base/errors.ts";
import type { Workspace } from "../../domain/workspace.ts";
import { statedAssumptions } from "./defaults.ts";
import { changesBetween } from "./field-changes.ts";
import type { RosterField } from "./fields.ts";
import { matchMembers } from "./match-members.ts";
import { nameKey } from "./plain-text.ts";
import type { RosterProblem } from "./problems.ts";
import { columnAt, readRow, type RosterRow } from "./read-row.ts";
import { readTable } from "./read-table.ts";
import type {
  RosterAssumption,
  RosterEntry,
  RosterMapping,
  RosterNotice,
  RosterReading,
  RosterTable,
} from "./reading.ts";
import { isUnused, recogniseColumns } from "./recognise-columns.ts";
import { resolveManagers } from "./resolve-managers.ts";

/** Reads a file as asked; what `mapping` leaves open is recognised. Throws a Fault on a file that is no roster at all. */
export function readRosterFile(
  bytes: Uint8Array,
  workspace: Workspace,
  mapping: Partial<RosterMapping> = {},
): RosterReading {
  const { encoding, ...table } = readTable(bytes, mapping.encoding);
  const columns = table.header.cells.map((_, index) => mapping.columns?.[index]);
  return readRosterTable(table, workspace, {
    encoding,
    columns: mapping.columns ? columns : recogniseColumns(table.header.cells),
    levels: mapping.levels ?? {},
  });
}

/** As `readRosterFile`, for a file that is already cut into cells and was mapped by a person. */
export function readRosterTable(table: RosterTable, { baseline }: Workspace, mapping: RosterMapping): RosterReading {
  if (baseline.levels.length === 0) throw new Fault({ code: "roster/no-levels" });
  const missing = missingFields(mapping);
  const notices: RosterNotice[] = table.header.cells.flatMap((header, index) =>
    mapping.columns[index] === undefined && table.records.some(({ cells }) => (cells[index] ?? "").trim() !== "")
      ? [{ code: "columnUnread", column: columnAt(table, index), personal: isUnused(header) }]
      : [],
  );
  const nothingYet = { entries: [], problems: [], assumptions: [], unnamed: [] };
  if (missing.length > 0) return { mapping, table, missing, notices, ...nothingYet };

  const rows = table.records.map((record) => readRow(record, table, mapping, baseline));
  const readable = rows.filter(({ problems }) => problems.length === 0);
  const matching = matchMembers(readable, baseline);
  const matched = new Set(matching.matches.map(({ row }) => row.row));
  const badSoFar = rows.filter(({ row }) => !matched.has(row));
  const resolution = resolveManagers(matching.matches, badSoFar, baseline);

  const problems = [...rows.flatMap((row) => row.problems), ...matching.problems, ...resolution.problems].sort(
    (a, b) => a.row - b.row || a.column.index - b.column.index,
  );
  const entries = entriesFrom(rows, resolution.matches, problems);
  const named = new Set(resolution.matches.map(({ member }) => member.id));
  const namedBadly = new Set(rows.flatMap(({ facts }) => (facts.name === undefined ? [] : [nameKey(facts.name)])));
  return {
    mapping,
    table,
    missing,
    entries,
    problems,
    notices: [...notices, ...resolution.notices],
    assumptions: assumptionsIn(resolution.matches),
    unnamed: baseline.members.filter(({ id, name }) => !named.has(id) && !namedBadly.has(nameKey(name))),
  };
}

/** A person needs a name, in one column or in two. */
const missingFields = ({ columns }: RosterMapping): RosterField[] =>
  columns.includes("name") || columns.includes("familyName") ? [] : ["name"];

type Matches = ReturnType<typeof resolveManagers>["matches"];

function entriesFrom(rows: readonly RosterRow[], matches: Matches, problems: readonly RosterProblem[]): RosterEntry[] {
  const matchOf = new Map(matches.map((match) => [match.row.row, match]));
  return rows.map(({ row }): RosterEntry => {
    const match = matchOf.get(row);
    if (match === undefined) return { status: "bad", row, problems: problems.filter((problem) => problem.row === row) };
    const { member, existing } = match;
    if (existing === undefined) return { status: "added", row, member };
    const changes = changesBetween(existing, member);
    return changes.length === 0
      ? { status: "unchanged", row, member: existing }
      : { status: "changed", row, member, changes };
  });
}

function assumptionsIn(matches: Matches): RosterAssumption[] {
  const added = matches.filter(({ existing }) => existing === undefined);
  return statedAssumptions.flatMap((field) => {
    const silent = added.filter(({ row }) => row.facts[field] === undefined);
    return silent.length === 0 ? [] : [{ field, value: silent[0]!.member[field], members: silent.length }];
  });
}
