/** One row of a list of leavers to what it states about a person, and its problems. */
import type { Month } from "../../base/month.ts";
import type { AttritionCause } from "../../catalogue/attrition-causes.ts";
import type { Departure } from "../../catalogue/departures.ts";
import type { Mix } from "../../domain/mix.ts";
import { type CsvRecord, unguardFormula } from "../csv.ts";
import { type Parsed, type ProblemCode, type ProblemParams, refuse, type RosterProblem } from "../roster/problems.ts";
import { columnAt, isBlank, saysNone } from "../roster/read-row.ts";
import type { RosterTable } from "../roster/reading.ts";
import { parseType } from "../roster/values/mix.ts";
import { parseMonth } from "../roster/values/month.ts";
import type { HistoryField } from "./fields.ts";
import { guessCause, guessDeparture, parseDeparture } from "./read-reason.ts";
import type { HistoryMapping } from "./reading.ts";

export type HistoryFacts = {
  readonly employeeNumber?: string;
  readonly name?: string;
  readonly joined?: Month;
  readonly left?: Month;
  readonly departure?: Departure;
  /** As it stands in the file. */
  readonly reason?: string;
  readonly cause?: AttritionCause;
  readonly statedReason?: string;
  readonly mix?: Mix;
};

export type HistoryRow = {
  readonly row: number;
  readonly facts: HistoryFacts;
  readonly problems: readonly RosterProblem[];
  readonly problemAt: (field: HistoryField, code: ProblemCode, params?: ProblemParams) => RosterProblem;
};

const label = (limit: number) => (text: string) =>
  text.length > limit ? refuse("textTooLong", { limit, length: text.length }) : { value: text.trim() };

type Cells = Partial<{ familyName: string; givenName: string } & Record<keyof HistoryFacts, unknown>>;

const readers: Record<HistoryField, readonly [into: string, parse: (text: string) => Parsed<unknown>]> = {
  id: ["employeeNumber", label(120)],
  name: ["name", label(120)],
  familyName: ["familyName", label(60)],
  givenName: ["givenName", label(60)],
  joined: ["joined", parseMonth],
  left: ["left", parseMonth],
  departure: ["departure", parseDeparture],
  cause: ["reason", label(10_000)],
  statedReason: ["statedReason", label(10_000)],
  type: ["mix", parseType],
};

export function readHistoryRow(record: CsvRecord, table: RosterTable, mapping: HistoryMapping): HistoryRow {
  const { row, cells } = record;
  const problems: RosterProblem[] = [];
  const stated: Record<string, unknown> = {};
  const problem = (index: number, code: ProblemCode, params: ProblemParams = {}): RosterProblem => ({
    row,
    column: columnAt(table, index),
    found: (cells[index] ?? "").trim(),
    code,
    params,
  });
  const problemAt = (field: HistoryField, code: ProblemCode, params?: ProblemParams) =>
    problem(Math.max(0, mapping.columns.indexOf(field)), code, params);

  const width = table.header.cells.length;
  const surplus = cells.findIndex((cell, index) => index >= width && !isBlank(cell));
  // A row that is shifted says nothing reliable in any cell: one problem, not ten.
  if (surplus >= 0) {
    const shifted = problem(surplus, "cellsShifted", { cells: cells.length, columns: width });
    return { row, facts: {}, problems: [shifted], problemAt };
  }
  if (table.unclosedQuoteRow === row) problems.push(problem(cells.length - 1, "quoteUnclosed"));

  mapping.columns.forEach((field, index) => {
    const cell = cells[index];
    if (field === undefined || cell === undefined || isBlank(cell) || saysNone.test(cell)) return;
    if (cell.includes("\uFFFD")) {
      problems.push(problem(index, "unreadableCharacters"));
      return;
    }
    const [into, parse] = readers[field];
    const parsed = parse(unguardFormula(cell));
    if ("value" in parsed) stated[into] = parsed.value;
    else problems.push(problem(index, parsed.code, parsed.params));
  });
  return { row, facts: understood(stated, mapping), problems, problemAt };
}

/** Names in two columns become one; a reason becomes a cause, and stays as what was stated where nothing else does. */
function understood({ familyName, givenName, ...cells }: Cells, { causes }: HistoryMapping): HistoryFacts {
  const facts = cells as HistoryFacts;
  const name = facts.name ?? ([familyName, givenName].filter(Boolean).join(" ") || undefined);
  const { reason } = facts;
  if (reason === undefined) return { ...facts, ...(name && { name }) };
  const cause = Object.hasOwn(causes, reason) ? causes[reason] : guessCause(reason);
  const departure = facts.departure ?? guessDeparture(reason);
  return {
    ...facts,
    statedReason: facts.statedReason ?? reason,
    ...(name && { name }),
    ...(cause && { cause }),
    ...(departure && { departure }),
  };
}
