/** One chosen file, as long as it is being understood: opened once for each encoding or sheet, read as often as somebody corrects it. */
import { Fault } from "../../../shared/base/errors.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import type { TextEncoding } from "../../../shared/format/table/decode-text.ts";
import { type Corrections, readOpened } from "../../../shared/format/table/open-and-read.ts";
import { openBestSheet, type OpenedTable, type OpeningChoice } from "../../../shared/format/table/open-table.ts";
import type { Reading, TableKindId } from "../../../shared/format/table/reading.ts";
import { guessKind, tableKinds } from "../../../shared/format/tables.ts";

export type ReadRequest = {
  readonly choice: OpeningChoice;
  /** Guessed where nobody has said. */
  readonly kind: TableKindId | undefined;
  readonly corrections: Corrections;
  readonly workspace: Pick<Workspace, "baseline" | "tableHabits">;
};

export type ReadFile = {
  readonly about:
    | { readonly format: "csv"; readonly encoding: TextEncoding; readonly isEncodingSure: boolean }
    | { readonly format: "xlsx"; readonly sheet: string; readonly sheets: readonly string[] };
  readonly isKindGuessed: boolean;
  readonly reading: Reading;
};

/** Throws a Fault on a file that is no table. */
export type TableSession = (request: ReadRequest, tell: (doneShare: number) => void) => ReadFile;

const about = (opened: OpenedTable): ReadFile["about"] =>
  opened.format === "csv"
    ? { format: "csv", encoding: opened.encoding, isEncodingSure: opened.isEncodingSure }
    : { format: "xlsx", sheet: opened.sheet, sheets: opened.sheets };

export function createTableSession(bytes: Uint8Array): TableSession {
  let opened: { readonly key: string; readonly table: OpenedTable } | undefined;
  return ({ choice, kind, corrections, workspace }, tell) => {
    const key = JSON.stringify([choice.encoding, choice.sheet]);
    if (opened?.key !== key)
      opened = { key, table: openBestSheet(bytes, choice, (records) => guessKind(records) !== undefined, tell) };
    const { table } = opened;
    if (table.records.length === 0) throw new Fault({ code: "table/empty" });
    const guessed = kind ?? guessKind(table.records);
    const reading = readOpened(tableKinds[guessed ?? "roster"], table, workspace, corrections);
    return { about: about(table), isKindGuessed: guessed !== undefined, reading };
  };
}
