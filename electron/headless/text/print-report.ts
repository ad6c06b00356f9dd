import type { Cell, Column, HistoryReport, Report, ScenarioReport, Table } from "../report/report.ts";
import { padEnd, padStart, widthOf, wrap } from "./width.ts";

const barWidth = 24;
const indent = "  ";

const textOf = (cell: Cell): string => (typeof cell === "string" ? cell : "█".repeat(Math.round(cell.bar * barWidth)));

function printTable({ title, columns, rows, note }: Table, width: number): string[] {
  // Bars come last: terminals disagree about the width of a block.
  const widths = columns.map(({ name }, index) =>
    Math.max(widthOf(name), ...rows.map((row) => widthOf(textOf(row[index] ?? "")))),
  );
  const pad = (text: string, { kind }: Column, index: number) =>
    kind === "figure" ? padStart(text, widths[index]!) : padEnd(text, widths[index]!);
  const line = (cells: readonly string[]) =>
    (indent + columns.map((column, index) => pad(cells[index] ?? "", column, index)).join("  ")).trimEnd();
  const head = columns.some(({ name }) => name !== "") ? [line(columns.map(({ name }) => name))] : [];
  return [
    "",
    title,
    ...(rows.length === 0 ? [] : [...head, ...rows.map((row) => line(row.map(textOf)))]),
    ...(note === undefined ? [] : wrap(note, width - indent.length).map((words) => indent + words)),
  ];
}

function printScenario(
  { title, settings, verdict, tables }: ScenarioReport,
  organisation: string,
  width: number,
): string[] {
  const heading = `${organisation} · ${title}`;
  return [
    heading,
    "─".repeat(Math.min(width, widthOf(heading))),
    settings,
    "",
    ...wrap(verdict, width - indent.length).map((words) => indent + words),
    ...tables.flatMap((table) => printTable(table, width)),
    "",
    "",
  ];
}

const printHistory = ({ title, sentences, tables }: HistoryReport, width: number): string[] => [
  title,
  ...sentences.flatMap((sentence) => wrap(sentence, width - indent.length).map((words) => indent + words)),
  ...tables.flatMap((table) => printTable(table, width)),
  "",
];

/** For a terminal of so many columns; also readable in a file or a mail. */
export function printReport({ organisation, history, scenarios, comparison, method }: Report, width: number): string {
  return [
    ...scenarios.flatMap((scenario) => printScenario(scenario, organisation, width)),
    ...(comparison === undefined ? [] : [...printTable(comparison, width).slice(1), ""]),
    ...(history === undefined ? [] : printHistory(history, width)),
    method.title,
    ...method.notes.flatMap((note) => wrap(note, width - indent.length).map((words) => indent + words)),
    "",
  ].join("\n");
}
