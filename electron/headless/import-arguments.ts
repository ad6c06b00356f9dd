/** Which tables to import, and in which order: who has left before who is here, then whatever else was asked for. */
import type { TableKindId } from "../../shared/format/table/reading.ts";

export type TableToImport = { readonly kind: TableKindId; readonly path: string };

/** As they are written on the command line. */
export const importableKinds: Readonly<Record<string, TableKindId>> = {
  roster: "roster",
  accounts: "accounts",
  "past-members": "pastMembers",
  metrics: "metrics",
  "check-ins": "checkIns",
};

/** "KIND=FILE"; undefined where it is not of that form. */
export function tableToImport(value: string): TableToImport | undefined {
  const at = value.indexOf("=");
  const word = value.slice(0, Math.max(0, at));
  const path = value.slice(at + 1);
  const kind = Object.hasOwn(importableKinds, word) ? importableKinds[word] : undefined;
  return at > 0 && kind !== undefined && path !== "" ? { kind, path } : undefined;
}
