/** A column that a kind of table knows: its names, how a cell of it is read, and how it is written. */
import type { Words } from "../../base/words.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Serials } from "./mapping.ts";
import type { Names } from "./names.ts";
import type { Parsed } from "./problems.ts";
import type { Value } from "./value.ts";

export type CellContext = {
  readonly baseline: Baseline;
  /** The column's header, which may state a unit or a month. */
  readonly header: string;
  readonly column: number;
  readonly serials: Serials;
  /** What a person has said that one of the file's words stands for; an empty text: for nothing. */
  readonly meaningOf: (word: string) => string | undefined;
};

export type WriteContext = { readonly baseline: Baseline; readonly names: Names };

/** A thing that a word of the file can stand for. */
export type Choice = { readonly id: string; readonly name: Words | string };

/** Words of the file that a person can give a meaning, once for all rows. */
export type Choices = {
  options(baseline: Baseline): readonly Choice[];
  /** What the word is taken for where nobody has said. */
  guess(word: string, baseline: Baseline): string | undefined;
  /** Guesses that could be wrong are shown with the rest; names that match are not. */
  readonly areGuessesShown?: true;
  /** "It tells nothing" is an answer. */
  readonly mayBeNothing?: true;
  /** The words in one cell. */
  split?(cell: string): readonly string[];
};

export type Field<Facts, Thing> = {
  readonly name: Words;
  /** Further headers, separated by commas. */
  readonly headers?: string;
  /** Stands behind the name in a header we write, so that a small amount is not taken for another unit. */
  readonly unit?: Words;
  /** "なし" is a word here like any other. */
  readonly isText?: true;
  readonly isPersonal?: boolean;
  /** A bare number in it is a spreadsheet's day. */
  readonly isMonth?: true;
  /** Several columns may be of this field. */
  readonly isRepeatable?: true;
  readonly choices?: Choices;
  read(text: string, context: CellContext): Parsed<Partial<Facts>>;
  /** Absent where another field says the same. */
  write?(thing: Thing, context: WriteContext): Value | undefined;
};

export type Fields<Id extends string, Facts, Thing> = Readonly<Record<Id, Field<Facts, Thing>>>;

/** All headers under which a field is known, its own names first. */
export function headersOf<Facts, Thing>(id: string, { name, headers }: Field<Facts, Thing>): readonly string[] {
  return [name.ja, name.en, id, ...(headers === undefined ? [] : headers.split(", "))];
}
