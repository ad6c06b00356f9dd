/** One row of the file to what it states about a member, and its problems. */
import { memberTypeIds } from "../../catalogue/member-types.ts";
import type { Baseline } from "../../domain/baseline.ts";
import { type Mix, mixOf, mixSchema } from "../../domain/mix.ts";
import { type CsvRecord, unguardFormula } from "../csv.ts";
import type { RosterField } from "./fields.ts";
import { type Facts, readCell } from "./read-cell.ts";
import {
  type ColumnPlace,
  columnLetter,
  type ProblemCode,
  type ProblemParams,
  type RosterProblem,
} from "./problems.ts";
import type { RosterMapping, RosterTable } from "./reading.ts";
import { headerUnit } from "./values/money.ts";

export type RosterRow = {
  readonly row: number;
  readonly facts: Facts & { readonly mix?: Mix };
  readonly problems: readonly RosterProblem[];
  /** The cell from which a field is read, for problems found later. */
  problemAt(field: RosterField, code: ProblemCode, params?: ProblemParams): RosterProblem;
  isMapped(field: RosterField): boolean;
};

export const columnAt = (table: Pick<RosterTable, "header">, index: number): ColumnPlace => ({
  index,
  letter: columnLetter(index),
  header: (table.header.cells[index] ?? "").trim(),
});

/** A dash alone means nothing; our own export guards one that means itself. */
export const isBlank = (cell: string) => /^\s*[-－]?\s*$/.test(cell);
export const saysNone = /^\s*(なし|無し|未定|n\/?a|#n\/a|null|none|―|—|ー)\s*$/i;
const textFields: readonly RosterField[] = [
  "id",
  "name",
  "familyName",
  "givenName",
  "reading",
  "title",
  "team",
  "note",
];

export function readRow(record: CsvRecord, table: RosterTable, mapping: RosterMapping, baseline: Baseline): RosterRow {
  const { row, cells } = record;
  const problems: RosterProblem[] = [];
  const facts: Facts & { mix?: Mix } = {};

  const problem = (index: number, code: ProblemCode, params: ProblemParams = {}): RosterProblem => ({
    row,
    column: columnAt(table, index),
    found: (cells[index] ?? "").trim(),
    code,
    params,
  });
  const columnOf = (field: RosterField) => mapping.columns.indexOf(field);
  const problemAt = (field: RosterField, code: ProblemCode, params?: ProblemParams) =>
    problem(Math.max(0, columnOf(field)), code, params);

  const width = table.header.cells.length;
  const surplus = cells.findIndex((cell, index) => index >= width && !isBlank(cell));
  if (surplus >= 0) problems.push(problem(surplus, "cellsShifted", { cells: cells.length, columns: width }));
  if (table.unclosedQuoteRow === row) problems.push(problem(cells.length - 1, "quoteUnclosed"));

  mapping.columns.forEach((field, index) => {
    const cell = cells[index];
    if (field === undefined || cell === undefined || isBlank(cell)) return;
    if (saysNone.test(cell) && !textFields.includes(field)) return;
    if (cell.includes("\uFFFD")) {
      problems.push(problem(index, "unreadableCharacters"));
      return;
    }
    const moneyUnit = headerUnit(table.header.cells[index] ?? "");
    const parsed = readCell(field, unguardFormula(cell), { baseline, levels: mapping.levels, moneyUnit });
    if (!("value" in parsed)) problems.push(problem(index, parsed.code, parsed.params));
    else mergeFacts(facts, parsed.value);
  });

  // A row that is shifted says nothing reliable in any cell: one problem, not ten.
  if (surplus >= 0) return { row, facts, problems: problems.slice(0, 1), problemAt, isMapped };

  const name = facts.name ?? ([facts.familyName, facts.givenName].filter(Boolean).join(" ") || undefined);
  if (name !== undefined) facts.name = name;
  else if (!problems.some(({ column }) => column.index === columnOf("name"))) {
    problems.push(problemAt(columnOf("name") >= 0 ? "name" : "familyName", "nameMissing"));
  }
  if (facts.salaryJpy === undefined && facts.monthlyPay !== undefined) facts.salaryJpy = facts.monthlyPay;

  const mix = mixFrom(facts);
  if (mix === "all zero") problems.push(problemAt(firstWeight(mapping), "weightsAllZero"));
  else if (mix !== undefined) facts.mix = mix;

  problems.push(...checkDates(facts, baseline, problemAt));
  return { row, facts, problems, problemAt, isMapped };

  function isMapped(field: RosterField) {
    return columnOf(field) >= 0;
  }
}

function mergeFacts(facts: Facts, more: Facts) {
  const { weights, competencies, ...plain } = more;
  Object.assign(facts, plain);
  if (weights) facts.weights = { ...facts.weights, ...weights };
  if (competencies) facts.competencies = { ...facts.competencies, ...competencies };
}

/** Three columns win over a word. Weights that already add up to 1 stay to the last digit. */
function mixFrom({ weights, type }: Facts): Mix | "all zero" | undefined {
  if (weights === undefined) return type;
  const { sales = 0, support = 0, analyst = 0 } = weights;
  if (sales + support + analyst === 0) return "all zero";
  const exact = mixSchema.safeParse({ sales, support, analyst });
  return exact.success ? exact.data : mixOf(weights);
}

const firstWeight = ({ columns }: RosterMapping): RosterField =>
  columns.find((field) => memberTypeIds.includes(field as never)) ?? "type";

function checkDates(facts: Facts, { asOf }: Baseline, problemAt: RosterRow["problemAt"]): RosterProblem[] {
  const { joined, leaves } = facts;
  if (joined !== undefined && joined > asOf) return [problemAt("joined", "joinsLater", { asOf })];
  if (joined !== undefined && leaves !== undefined && leaves < joined) {
    return [problemAt("leaves", "leavesBeforeJoining", { joined })];
  }
  return leaves !== undefined && leaves < asOf ? [problemAt("leaves", "leftAlready", { asOf })] : [];
}
