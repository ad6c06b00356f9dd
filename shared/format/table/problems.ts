/** What can be wrong with a table. Advice for the person who mends the file: data here, words in shared/i18n. */

export const problemCodes = [
  "nameMissing",
  "textTooLong",
  "unreadableCharacters",
  "formulaUnsaved",
  "cellsShifted",
  "quoteUnclosed",
  "duplicateId",
  "duplicateName",
  "severalMembers",
  "dateMissing",
  "dateUnreadable",
  "dateImpossible",
  "dateAmbiguous",
  "dateRange",
  "yearShort",
  "yearMissing",
  "monthMissing",
  "eraEnded",
  "joinsLater",
  "leftAlready",
  "leavesBeforeJoining",
  "levelUnknown",
  "moneyUnreadable",
  "moneyUnlikely",
  "arrUnlikely",
  "shareUnreadable",
  "shareOutOfRange",
  "shareUnclear",
  "weightUnreadable",
  "weightsAllZero",
  "typeUnknown",
  "skillUnreadable",
  "numberUnreadable",
  "phaseUnknown",
  "segmentUnknown",
  "segmentMissing",
  "managerMistyped",
  "managerSeveral",
  "managerCircle",
  "ownerMistyped",
  "ownerSeveral",
  "memberUnknown",
  "memberMistyped",
  "memberSeveral",
  "joinedMissing",
  "stillOnTeam",
  "departureUnknown",
  "causePartsUnreadable",
  "accountSeveral",
  "arrMissing",
  "startsLater",
  "yesNoUnreadable",
  "metricUnknown",
  "metricMissing",
  "monthLater",
  "valueUnreadable",
  "valueTwice",
  "heldMissing",
  "heldLater",
  "heldTwice",
  "pressureUnreadable",
  "basisUnknown",
  "followUpUnreadable",
  "remarkUnreadable",
  "notesSealed",
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

export type TableProblem = {
  /** The row in the file, from 1, the header included. */
  readonly row: number;
  readonly column: ColumnPlace;
  /** What stands in the cell. */
  readonly found: string;
  /** The cell is about people, so it is not shown while names are hidden. */
  readonly isPersonal: boolean;
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

/** Puts what a cell says under a key of the row's facts. */
export const under = <Key extends string, T>(key: Key, parsed: Parsed<T>): Parsed<{ readonly [K in Key]: T }> =>
  "value" in parsed ? { value: { [key]: parsed.value } as { readonly [K in Key]: T } } : parsed;
