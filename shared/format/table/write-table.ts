/** The things of a workspace as a table that comes back as the same things. */
import type { Language } from "../../base/words.ts";
import type { Baseline } from "../../domain/baseline.ts";
import { headerFor, type TableKind, writeContext } from "./kind.ts";
import type { Value } from "./value.ts";

export type WrittenTable = {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (Value | undefined)[])[];
};

export function writeTable<Thing>(kind: TableKind<Thing>, baseline: Baseline, language: Language): WrittenTable {
  const fields = kind.fieldIds.filter((field) => kind.isWritten(field));
  const context = writeContext(baseline);
  return {
    name: kind.name[language],
    headers: fields.map((field) => headerFor(kind, field, language)),
    rows: kind.things(baseline).map((thing) => fields.map((field) => kind.valueOf(thing, field, context))),
  };
}
