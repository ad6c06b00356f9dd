/** A table to what it would do to the workspace. Nothing is changed here: see import-table.ts. */
import type { Baseline } from "../../domain/baseline.ts";
import type { Choices } from "./field.ts";
import { type TableKind, writeContext } from "./kind.ts";
import { type Mapping, meaningsIn } from "./mapping.ts";
import type { Match } from "./matching.ts";
import type { TableProblem } from "./problems.ts";
import type { Entry, FieldChange, Notice, Reading, WordChoices, WordQuestion } from "./reading.ts";
import { isUnused } from "./recognise-columns.ts";
import { columnAt, isBlank, type Row, rowReader, type Table } from "./row.ts";
import { sameValue } from "./value.ts";
import { isSerial } from "./values/month.ts";

type AnyMatch<Thing> = Match<string, object, Thing>;

const shownRows = 5;

export function readTable<Thing>(
  kind: TableKind<Thing>,
  table: Table,
  baseline: Baseline,
  mapping: Mapping,
): Reading<Thing> {
  const { spec } = kind;
  const refusal = spec.refusal?.(baseline);
  if (refusal) throw refusal;
  const { header, records } = table;
  const said = {
    kind: kind.id,
    mapping,
    headers: header.cells,
    firstRows: records.slice(0, shownRows).map(({ cells }) => cells),
    rowCount: records.length,
    missing: spec.needs.flatMap((group) => (group.some((id) => mapping.columns.includes(id)) ? [] : [group[0]!])),
  };
  const unread = unreadColumns(table, mapping);
  if (said.missing.length > 0) {
    const nothing = { entries: [], problems: [], assumptions: [], words: [], unnamed: [] };
    return { ...said, ...nothing, notices: unread };
  }

  const rows = records.map(rowReader(spec.fields, table, mapping, baseline));
  for (const row of rows) spec.understand(row, baseline);
  const good = rows.filter(({ problems }) => problems.length === 0);
  const bad = rows.filter(({ problems }) => problems.length > 0);
  const matching = spec.match(good, baseline, bad);
  const problems = [...bad.flatMap((row) => row.problems), ...matching.problems].sort(
    (a, b) => a.row - b.row || a.column.index - b.column.index,
  );
  return {
    ...said,
    entries: entriesFrom(kind, rows, matching.matches, problems, baseline),
    problems,
    notices: [...unread, ...serialsRead(kind, table, mapping), ...(matching.notices ?? [])],
    assumptions: matching.assumptions ?? [],
    words: wordChoices(kind, table, mapping, baseline),
    unnamed: matching.unnamed ?? [],
  };
}

const unreadColumns = (table: Table, mapping: Mapping): Notice[] =>
  table.header.cells.flatMap((header, index): Notice[] =>
    mapping.columns[index] === undefined && table.records.some(({ cells }) => (cells[index] ?? "").trim() !== "")
      ? [{ code: isUnused(header) ? "columnPersonal" : "columnUnread", column: columnAt(table, index) }]
      : [],
  );

/** Days as bare numbers: what year they are counted from is a person's to correct. */
function serialsRead<Thing>(kind: TableKind<Thing>, { records }: Table, { columns }: Mapping): Notice[] {
  const months = columns.flatMap((field, index) =>
    field !== undefined && kind.spec.fields[field]?.isMonth ? [index] : [],
  );
  const count = records.reduce(
    (sum, { cells }) => sum + months.filter((index) => isSerial((cells[index] ?? "").trim())).length,
    0,
  );
  return count === 0 ? [] : [{ code: "serialsRead", count }];
}

function groupByRow<Thing extends { readonly row: number }>(things: readonly Thing[]): Map<number, Thing[]> {
  const groups = new Map<number, Thing[]>();
  for (const thing of things) {
    const group = groups.get(thing.row);
    if (group) group.push(thing);
    else groups.set(thing.row, [thing]);
  }
  return groups;
}

function entriesFrom<Thing>(
  kind: TableKind<Thing>,
  rows: readonly Row<string, object>[],
  matches: readonly AnyMatch<Thing>[],
  problems: readonly TableProblem[],
  baseline: Baseline,
): Entry<Thing>[] {
  const matchesOf = groupByRow(matches.map((match) => ({ row: match.row.row, match })));
  const problemsOf = groupByRow(problems);
  const changesBetween = differ(kind, baseline);
  return rows.flatMap(({ row }): Entry<Thing>[] => {
    const found = problemsOf.get(row);
    if (found !== undefined) return [{ status: "bad", row, problems: found }];
    const matched = matchesOf.get(row);
    if (matched === undefined) return [{ status: "passed", row }];
    return matched.map(({ match: { thing, existing } }): Entry<Thing> => {
      const subject = kind.spec.subjectOf(thing, baseline);
      if (existing === undefined) return { status: "added", row, subject, thing };
      const changes = changesBetween(existing, thing);
      return changes.length === 0
        ? { status: "unchanged", row, subject, thing: existing }
        : { status: "changed", row, subject, thing, changes };
    });
  });
}

/** Field by field, as the values would be written. */
function differ<Thing>(kind: TableKind<Thing>, baseline: Baseline) {
  const context = writeContext(baseline);
  const written = kind.fieldIds.filter(kind.isWritten);
  const plainly = (before: Thing | undefined, after: Thing): FieldChange[] =>
    written.flatMap((field) => {
      const [was, is] = [
        before === undefined ? undefined : kind.valueOf(before, field, context),
        kind.valueOf(after, field, context),
      ];
      return sameValue(was, is) ? [] : [{ field, before: was, after: is }];
    });
  const { spec } = kind;
  if (spec.parts === undefined) return plainly;
  const parts = (thing: Thing) => spec.parts?.(thing) ?? [];
  return (before: Thing, after: Thing): FieldChange[] => {
    const known = new Map(parts(before).map(({ of, part }) => [JSON.stringify(of), part]));
    return parts(after).flatMap(({ of, part }) =>
      plainly(known.get(JSON.stringify(of)), part).map((change) => ({ ...change, of })),
    );
  };
}

function wordChoices<Thing>(kind: TableKind<Thing>, table: Table, mapping: Mapping, baseline: Baseline): WordChoices[] {
  return mapping.columns.flatMap((field, column): WordChoices[] => {
    const choices = field === undefined ? undefined : kind.spec.fields[field]?.choices;
    if (field === undefined || choices === undefined) return [];
    const questions = questionsIn(field, column, choices, table, mapping, baseline);
    const options = choices.options(baseline);
    return questions.length === 0 || options.length === 0
      ? []
      : [{ field, options, mayBeNothing: choices.mayBeNothing ?? false, questions }];
  });
}

function questionsIn(
  field: string,
  column: number,
  choices: Choices,
  { records }: Table,
  { words }: Mapping,
  baseline: Baseline,
): WordQuestion[] {
  const rowsOf = new Map<string, number>();
  for (const { cells } of records) {
    const cell = cells[column] ?? "";
    if (isBlank(cell)) continue;
    const whole = choices.guess(cell, baseline) !== undefined ? [cell] : (choices.split?.(cell) ?? [cell]);
    for (const word of new Set(whole.map((part) => part.trim()).filter((part) => part !== "")))
      rowsOf.set(word, (rowsOf.get(word) ?? 0) + 1);
  }
  const meaningOf = meaningsIn(words, field);
  return [...rowsOf]
    .map(([word, rows]) => ({ field, word, rows, meaning: meaningOf(word), guess: choices.guess(word, baseline) }))
    .filter(({ meaning, guess }) => choices.areGuessesShown || meaning !== undefined || guess === undefined)
    .sort((a, b) => b.rows - a.rows);
}
