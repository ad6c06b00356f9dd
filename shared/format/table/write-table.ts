/** The things of a workspace as a table that comes back as the same things. */
import type { Language } from "../../base/words.ts";
import type { Baseline } from "../../domain/baseline.ts";
import { headerFor, type TableKind, writeContext } from "./kind.ts";
import type { TableLayout, WrittenTable } from "./written-table.ts";

/** Rows between two tellings of how far it is. */
const rowsPerTelling = 512;

export function writeTable<Thing>(
  kind: TableKind<Thing>,
  baseline: Baseline,
  language: Language,
  layout: TableLayout = "long",
  tell: (doneShare: number) => void = () => undefined,
): WrittenTable {
  const { wide } = kind.spec;
  if (layout === "wide" && wide) return { name: kind.name[language], ...wide(baseline, language) };
  const fields = kind.fieldIds.filter((field) => kind.isWritten(field));
  const context = writeContext(baseline);
  const things = kind.things(baseline);
  return {
    name: kind.name[language],
    headers: fields.map((field) => headerFor(kind, field, language)),
    rows: things.map((thing, place) => {
      if (place % rowsPerTelling === 0) tell(place / things.length);
      return fields.map((field) => kind.valueOf(thing, field, context));
    }),
  };
}
