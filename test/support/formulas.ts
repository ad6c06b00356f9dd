/** A spreadsheet's arithmetic, as far as our workbooks use it: what a formula comes to, worked out from the file alone. */
import { strFromU8, unzipSync } from "fflate";

export type SheetRead = {
  /** What a cell comes to now. */
  readonly valueOf: (place: string) => number;
  /** What the file says it comes to. */
  readonly cached: ReadonlyMap<string, number>;
  readonly formulas: ReadonlyMap<string, string>;
  /** Types a number over a cell. */
  readonly type: (place: string, value: number) => void;
  /** The text of a cell, where it has one. */
  readonly textOf: (place: string) => string | undefined;
};

const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

export function readSheets(workbook: Uint8Array): ReadonlyMap<string, SheetRead> {
  const parts = unzipSync(workbook);
  const part = (name: string) => strFromU8(parts[name]!);
  const names = [...part("xl/workbook.xml").matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) =>
    unescaped(name!),
  );
  return new Map(names.map((name, index) => [name, readSheet(part(`xl/worksheets/sheet${index + 1}.xml`))]));
}

function readSheet(xml: string): SheetRead {
  const values = new Map<string, number>();
  const formulas = new Map<string, string>();
  const said = new Map<string, string>();
  for (const [, place, content] of xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*(?<!\/)>(.*?)<\/c>/gs)) {
    const formula = /<f>(.*?)<\/f>/s.exec(content!)?.[1];
    const value = /<v>(.*?)<\/v>/s.exec(content!)?.[1];
    if (formula !== undefined) formulas.set(place!, unescaped(formula));
    if (value !== undefined) values.set(place!, Number(value));
    else said.set(place!, unescaped(/<t[^>]*>(.*?)<\/t>/s.exec(content!)?.[1] ?? ""));
  }
  const typed = new Map<string, number>();
  const known = new Map<string, number>();
  function valueOf(place: string): number {
    const written = typed.get(place) ?? known.get(place);
    if (written !== undefined) return written;
    const formula = formulas.get(place);
    const value = formula === undefined ? (values.get(place) ?? 0) : calculate(formula, valueOf);
    known.set(place, value);
    return value;
  }
  return {
    valueOf,
    cached: values,
    formulas,
    type(place, value) {
      typed.set(place, value);
      known.clear();
    },
    textOf: (place) => said.get(place),
  };
}

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Precedence as in a spreadsheet: ^ before * and /, those before + and −, comparisons last. */
function calculate(formula: string, valueOf: (place: string) => number): number {
  const tokens = formula.match(/\d+\.?\d*(?:e[+-]?\d+)?|\$?[A-Z]+\$?\d+|[A-Z]+(?=\()|>=|[-+*/^(),:>]/g) ?? [];
  if (tokens.join("") !== formula) throw new Error(`not understood: ${formula}`);
  let at = 0;
  const next = (token: string) => tokens[at] === token && ++at > 0;
  const expect = (token: string) => {
    if (!next(token)) throw new Error(`${token} expected in ${formula}`);
  };
  function range(from: string): number[] {
    expect(":");
    const plain = (place: string) => /([A-Z]+)(\d+)/.exec(place.replaceAll("$", ""))!;
    const [[, column, first], [, , last]] = [plain(from), plain(tokens[at++]!)];
    const count = Number(last) - Number(first) + 1;
    if (columnOf(column!) < 1) throw new Error(formula);
    return Array.from({ length: count }, (_, row) => valueOf(`${column}${Number(first) + row}`));
  }
  function called(name: string): number {
    expect("(");
    if (name === "INDEX") {
      const values = range(tokens[at++]!);
      expect(",");
      const place = comparison();
      expect(")");
      return values[place - 1] ?? Number.NaN;
    }
    const given: number[] = [comparison()];
    while (next(",")) given.push(comparison());
    expect(")");
    if (name === "MIN") return Math.min(...given);
    if (name === "MAX") return Math.max(...given);
    if (name === "IF") return given[0] ? given[1]! : given[2]!;
    throw new Error(`${name} is not known`);
  }
  function single(): number {
    const token = tokens[at++]!;
    if (token === "(") {
      const value = comparison();
      expect(")");
      return value;
    }
    if (/^\d/.test(token)) return Number(token);
    return /\d$/.test(token) ? valueOf(token.replaceAll("$", "")) : called(token);
  }
  function power(): number {
    const base = single();
    return next("^") ? base ** single() : base;
  }
  function product(): number {
    let value = power();
    for (;;)
      if (next("*")) value *= power();
      else if (next("/")) value /= power();
      else return value;
  }
  function sum(): number {
    let value = product();
    for (;;)
      if (next("+")) value += product();
      else if (next("-")) value -= product();
      else return value;
  }
  function comparison(): number {
    const left = sum();
    if (next(">=")) return Number(left >= sum());
    return next(">") ? Number(left > sum()) : left;
  }
  const value = comparison();
  if (at !== tokens.length) throw new Error(`${tokens[at]} left over in ${formula}`);
  return value;
}
