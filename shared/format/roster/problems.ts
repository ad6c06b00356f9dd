/** What can be wrong with a roster. Advice for the person who mends the file: data here, words in shared/i18n. */

export const problemCodes = [
  "nameMissing",
  "textTooLong",
  "unreadableCharacters",
  "cellsShifted",
  "quoteUnclosed",
  "duplicateId",
  "duplicateName",
  "severalMembers",
  "dateMissing",
  "dateUnreadable",
  "dateImpossible",
  "dateAmbiguous",
  "eraEnded",
  "joinsLater",
  "leftAlready",
  "leavesBeforeJoining",
  "levelUnknown",
  "moneyUnreadable",
  "moneyUnlikely",
  "shareUnreadable",
  "shareOutOfRange",
  "weightUnreadable",
  "weightsAllZero",
  "typeUnknown",
  "skillUnreadable",
  "numberUnreadable",
  "phaseUnknown",
  "segmentUnknown",
  "managerMistyped",
  "managerSeveral",
  "managerCircle",
  "joinedMissing",
  "stillOnTeam",
  "departureUnknown",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What the sentence needs besides the row and the column. */
export type ProblemParams = Readonly<Record<string, string | number>>;

export type ColumnPlace = {
  /** From 0. */
  readonly index: number;
  /** As spreadsheets name it: A, B … Z, AA. */
  readonly letter: string;
  readonly header: string;
};

export type RosterProblem = {
  /** The row in the file, from 1, the header included. */
  readonly row: number;
  readonly column: ColumnPlace;
  /** What stands in the cell. */
  readonly found: string;
  readonly code: ProblemCode;
  readonly params: ProblemParams;
};

export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** A cell's value, or why it has none. */
export type Parsed<T> = { readonly value: T } | { readonly code: ProblemCode; readonly params: ProblemParams };

export const refuse = (code: ProblemCode, params: ProblemParams = {}) => ({ code, params });
