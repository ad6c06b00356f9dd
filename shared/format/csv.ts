/**
 * Comma-separated text in and out. The reader is ours because the types of the usual packages bring Node's globals into
 * shared/, and because a person who mends a file needs the row numbers that their spreadsheet shows.
 */

const csvDelimiters = [",", "\t", ";"] as const;
export type CsvDelimiter = (typeof csvDelimiters)[number];

/** A row of the file; `row` counts from 1 and counts empty rows too, as a spreadsheet does. */
export type CsvRecord = { readonly row: number; readonly cells: readonly string[] };

export type CsvTable = {
  readonly delimiter: CsvDelimiter;
  readonly records: readonly CsvRecord[];
  /** The row whose opening quotation mark is never closed; all after it was swallowed. */
  readonly unclosedQuoteRow: number | undefined;
};

/** Rows with anything in them. A quotation mark opens a quoted cell only at the cell's beginning (RFC 4180). */
export function parseCsv(text: string, delimiter: CsvDelimiter = guessDelimiter(text)): CsvTable {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let row = 1;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let unclosedQuoteRow: number | undefined;

  const endRow = () => {
    if (cells.some((cell) => cell.trim() !== "")) records.push({ row, cells });
    cells = [];
    row++;
  };

  while (at < text.length) {
    const { cell, next, closed } = text[at] === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
    if (!closed) unclosedQuoteRow ??= row;
    cells.push(cell);
    at = next;
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) cells.push("");
    } else if (at < text.length) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      endRow();
    }
  }
  if (cells.length > 0) endRow();
  return { delimiter, records, unclosedQuoteRow };
}

type CellEnd = { readonly cell: string; readonly next: number; readonly closed: boolean };

const endsCell = (character: string | undefined, delimiter: CsvDelimiter) =>
  character === undefined || character === delimiter || character === "\n" || character === "\r";

function plainCell(text: string, from: number, delimiter: CsvDelimiter): CellEnd {
  let next = from;
  while (!endsCell(text[next], delimiter)) next++;
  return { cell: text.slice(from, next), next, closed: true };
}

function quotedCell(text: string, from: number, delimiter: CsvDelimiter): CellEnd {
  let cell = "";
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { cell: cell + text.slice(at), next: text.length, closed: false };
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      // Whatever stands between the closing mark and the delimiter belongs to the cell: nothing typed is dropped.
      const rest = plainCell(text, quote + 1, delimiter);
      return { cell: cell + rest.cell, next: rest.next, closed: true };
    }
    cell += '"';
    at = quote + 2;
  }
}

/** The delimiter that cuts the first rows into most columns; a comma where none does. */
export function guessDelimiter(text: string): CsvDelimiter {
  const beginning = text.slice(0, 20_000);
  const widths = csvDelimiters.map((delimiter) => {
    const rows = parseCsv(beginning, delimiter).records.slice(0, 10);
    return { delimiter, cells: rows.reduce((sum, { cells }) => sum + cells.length, 0) };
  });
  return widths.reduce((best, candidate) => (candidate.cells > best.cells ? candidate : best)).delimiter;
}

/** What Excel and its kin would run as a formula, with the full-width signs that Japanese editions also obey. */
const formula = /^\s*['=+\-@＝＋－＠]|^[\t\r\n]/;

const eachLine = (text: string, change: (line: string) => string) =>
  text
    .split(/(\r\n|\r|\n)/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");

/** Text that no spreadsheet will run: an apostrophe before anything that looks like a formula. */
export const guardFormula = (text: string): string =>
  eachLine(text, (line) => (formula.test(line) ? `'${line}` : line));

/** Undoes `guardFormula`, and only that: an apostrophe that guards nothing stays. */
export const unguardFormula = (text: string): string =>
  eachLine(text, (line) => (line.startsWith("'") && formula.test(line.slice(1)) ? line.slice(1) : line));

export type CsvValue = string | number | undefined;

function csvCell(value: CsvValue): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const safe = guardFormula(value);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Begins with a byte order mark, without which Excel in Japan takes UTF-8 for Shift_JIS. Numbers stay numbers. */
export const writeCsv = (rows: readonly (readonly CsvValue[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;
