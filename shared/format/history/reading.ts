/** A list of leavers as understood: what each row would add, before anything is added. */
import type { AttritionCause } from "../../catalogue/attrition-causes.ts";
import type { PastMember } from "../../domain/past-member.ts";
import type { TextEncoding } from "../roster/decode-text.ts";
import type { ColumnPlace, RosterProblem } from "../roster/problems.ts";
import type { RosterTable } from "../roster/reading.ts";
import type { HistoryField } from "./fields.ts";

/** How the file is to be understood; every part of it can be corrected by a person. */
export type HistoryMapping = {
  readonly encoding: TextEncoding;
  /** What each column tells, from the left; undefined columns are not read. */
  readonly columns: readonly (HistoryField | undefined)[];
  /** The file's own words for reasons and the cause each stands for; undefined: it tells none. Absent words are guessed. */
  readonly causes: Readonly<Record<string, AttritionCause | undefined>>;
};

export type HistoryEntry =
  | { readonly status: "added"; readonly row: number; readonly person: PastMember }
  | { readonly status: "changed"; readonly row: number; readonly person: PastMember }
  | { readonly status: "unchanged"; readonly row: number; readonly person: PastMember }
  /** No date of leaving, or one after the month that the facts are true for. */
  | { readonly status: "stillHere"; readonly row: number }
  | { readonly status: "bad"; readonly row: number; readonly problems: readonly RosterProblem[] };

/** A reason as it stands in the file, for a person to look over. */
export type ReasonFound = { readonly text: string; readonly rows: number; readonly cause: AttritionCause | undefined };

export type HistoryReading = {
  readonly mapping: HistoryMapping;
  readonly table: RosterTable;
  /** What must be mapped to a column before any row can be read; `entries` is empty until then. */
  readonly missing: readonly HistoryField[];
  readonly entries: readonly HistoryEntry[];
  readonly problems: readonly RosterProblem[];
  readonly reasons: readonly ReasonFound[];
  /** Columns that are not read; `personal`: because no figure has a use for such data. */
  readonly unread: readonly { readonly column: ColumnPlace; readonly personal: boolean }[];
  /** Rows in which nobody said who decided, taken as the person's own decision. */
  readonly assumedResigned: number;
};

export const historyEntriesOf = <Status extends HistoryEntry["status"]>({ entries }: HistoryReading, status: Status) =>
  entries.filter((entry): entry is Extract<HistoryEntry, { status: Status }> => entry.status === status);
