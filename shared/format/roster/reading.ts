/** A roster file as understood: what each row would do to the team, before anything is done. */
import type { Member } from "../../domain/member.ts";
import type { CsvDelimiter, CsvRecord } from "../csv.ts";
import type { TextEncoding } from "./decode-text.ts";
import type { RosterField } from "./fields.ts";
import type { ColumnPlace, RosterProblem } from "./problems.ts";

/** How the file is to be understood; every part of it can be corrected by a person. */
export type RosterMapping = {
  readonly encoding: TextEncoding;
  /** What each column of the file tells, from the left; undefined columns are not read. */
  readonly columns: readonly (RosterField | undefined)[];
  /** The file's own words for levels, and the level each stands for. */
  readonly levels: Readonly<Record<string, string>>;
};

/** The file cut into cells. */
export type RosterTable = {
  readonly delimiter: CsvDelimiter;
  readonly header: CsvRecord;
  readonly records: readonly CsvRecord[];
  readonly unclosedQuoteRow: number | undefined;
};

export type FieldChange = { readonly field: keyof Member; readonly before: unknown; readonly after: unknown };

/** One row of the file, header and empty rows apart. */
export type RosterEntry =
  | { readonly status: "added"; readonly row: number; readonly member: Member }
  | {
      readonly status: "changed";
      readonly row: number;
      readonly member: Member;
      readonly changes: readonly FieldChange[];
    }
  | { readonly status: "unchanged"; readonly row: number; readonly member: Member }
  | { readonly status: "bad"; readonly row: number; readonly problems: readonly RosterProblem[] };

/** Worth knowing, and no reason to leave a row out. */
export type RosterNotice =
  /** A column that is not read; `personal`: because a plan has no use for such data. */
  | { readonly code: "columnUnread"; readonly column: ColumnPlace; readonly personal: boolean }
  /** The manager is neither in the file nor on the team, so the member is imported without one. */
  | { readonly code: "managerElsewhere"; readonly row: number; readonly column: ColumnPlace; readonly found: string }
  /** The manager's own row has a problem. */
  | { readonly code: "managerLeftOut"; readonly row: number; readonly column: ColumnPlace; readonly found: string };

/** A value that the file does not give and that new members get instead. */
export type RosterAssumption = { readonly field: keyof Member; readonly value: unknown; readonly members: number };

export type RosterReading = {
  readonly mapping: RosterMapping;
  readonly table: RosterTable;
  /** What must be mapped to a column before any row can be read; `entries` is empty until then. */
  readonly missing: readonly RosterField[];
  readonly entries: readonly RosterEntry[];
  readonly problems: readonly RosterProblem[];
  readonly notices: readonly RosterNotice[];
  readonly assumptions: readonly RosterAssumption[];
  /** Members of the team whom the file does not name. An import leaves them as they are. */
  readonly unnamed: readonly Member[];
};

export const entriesOf = <Status extends RosterEntry["status"]>({ entries }: RosterReading, status: Status) =>
  entries.filter((entry): entry is Extract<RosterEntry, { status: Status }> => entry.status === status);
