/** A table as understood: what each row would do to the workspace, before anything is done. Plain data, so that it can cross threads. */
import type { Choice } from "./field.ts";
import type { Mapping } from "./mapping.ts";
import type { ColumnPlace, TableProblem } from "./problems.ts";
import type { Value } from "./value.ts";

export type TableKindId = "roster" | "accounts" | "pastMembers" | "metrics" | "checkIns";

export type FieldChange = {
  readonly field: string;
  /** Which of several values of the field, such as a month. */
  readonly of?: Value;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
};

/** What one row of the file says; a row of a wide table may say several things. */
export type Entry<Thing> =
  | { readonly status: "added"; readonly row: number; readonly subject: Value; readonly thing: Thing }
  | {
      readonly status: "changed";
      readonly row: number;
      readonly subject: Value;
      readonly thing: Thing;
      readonly changes: readonly FieldChange[];
    }
  | { readonly status: "unchanged"; readonly row: number; readonly subject: Value; readonly thing: Thing }
  /** The row is about somebody or something that this kind of table passes over. */
  | { readonly status: "passed"; readonly row: number }
  | { readonly status: "bad"; readonly row: number; readonly problems: readonly TableProblem[] };

/** Worth knowing, and no reason to leave a row out. */
export type Notice =
  /** A column that is not read; `columnPersonal`: because a plan has no use for such data. */
  | { readonly code: "columnUnread" | "columnPersonal"; readonly column: ColumnPlace }
  | {
      /** Manager or owner: neither in the file nor on the team, or in a row that has a problem itself. */
      readonly code: "managerElsewhere" | "managerLeftOut" | "ownerElsewhere";
      readonly row: number;
      readonly column: ColumnPlace;
      readonly found: string;
    }
  | { readonly code: "departureAssumed" | "stillHere" | "basisAssumed" | "serialsRead"; readonly count: number };

/** A value that the file does not give and that new things get instead. */
export type Assumption = { readonly field: string; readonly value: Value | undefined; readonly count: number };

/** A word of the file that is to be given a meaning, or whose guessed meaning may be wrong. */
export type WordQuestion = {
  readonly field: string;
  readonly word: string;
  readonly rows: number;
  /** What a person has said; an empty text: nothing. */
  readonly meaning: string | undefined;
  readonly guess: string | undefined;
};

/** The choices for one field's words. */
export type WordChoices = {
  readonly field: string;
  readonly options: readonly Choice[];
  readonly mayBeNothing: boolean;
  readonly questions: readonly WordQuestion[];
};

export type Unnamed = { readonly id: string; readonly subject: Value };

export type Reading<Thing = unknown> = {
  readonly kind: TableKindId;
  readonly mapping: Mapping;
  readonly headers: readonly string[];
  /** Enough of them to recognise what a column holds. */
  readonly firstRows: readonly (readonly string[])[];
  readonly rowCount: number;
  /** What must be mapped to a column before any row can be read; `entries` is empty until then. */
  readonly missing: readonly string[];
  readonly entries: readonly Entry<Thing>[];
  readonly problems: readonly TableProblem[];
  readonly notices: readonly Notice[];
  readonly assumptions: readonly Assumption[];
  readonly words: readonly WordChoices[];
  /** What the workspace has and the file does not name. An import leaves it as it is, unless the file is the whole list. */
  readonly unnamed: readonly Unnamed[];
};

type Status = Entry<unknown>["status"];

export const entriesOf = <S extends Status, Thing>({ entries }: Reading<Thing>, status: S) =>
  entries.filter((entry): entry is Extract<Entry<Thing>, { status: S }> => entry.status === status);

export const badRows = (reading: Reading): number => new Set(entriesOf(reading, "bad").map(({ row }) => row)).size;
