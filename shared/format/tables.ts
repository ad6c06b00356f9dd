/** The kinds of table that go in and out, and which of them a file is. */
import type { CsvRecord } from "./csv.ts";
import { accounts } from "./accounts/accounts.ts";
import { checkIns } from "./check-ins/check-ins.ts";
import { metricHistory } from "./metrics/metrics.ts";
import { pastMembers } from "./past-members/past-members.ts";
import { roster } from "./roster/roster.ts";
import type { TableKind } from "./table/kind.ts";
import type { TableKindId } from "./table/reading.ts";

export const tableKinds: Readonly<Record<TableKindId, TableKind>> = {
  roster,
  accounts,
  pastMembers,
  metrics: metricHistory,
  checkIns,
};

export const tableKindIds = Object.keys(tableKinds) as readonly TableKindId[];

/** The kind whose needs the header meets and which knows most of its columns; undefined where none does. */
export function guessKind(records: readonly CsvRecord[]): TableKindId | undefined {
  let best: { readonly id: TableKindId; readonly score: number } | undefined;
  for (const id of tableKindIds) {
    const { recogniser, spec } = tableKinds[id];
    const header = records[recogniser.findHeader(records)];
    if (header === undefined) continue;
    const columns = recogniser.recogniseColumns(header.cells);
    const known = columns.filter((field) => field !== undefined).length;
    const meetsNeeds = spec.needs.every((group) => group.some((field) => columns.includes(field)));
    // A row of data holds a month as well; a table of metrics has many of them in its header, or says what it is.
    const isChance = columns.filter((field) => field === "cells").length === 1 && known === 1;
    const score = meetsNeeds && !isChance ? known / Math.max(1, header.cells.length) + weight[id] : 0;
    if (score > (best?.score ?? 0)) best = { id, score };
  }
  return best?.id;
}

/** Of two kinds that know a header equally well, the one with the narrower needs is meant. */
const weight: Readonly<Record<TableKindId, number>> = {
  roster: 0,
  accounts: -0.01,
  pastMembers: 0.2,
  metrics: 0.05,
  checkIns: 0.1,
};
