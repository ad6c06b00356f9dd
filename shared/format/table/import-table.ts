/** Carries out what a reading says: the only place where a file changes a workspace. */
import { Fault } from "../../base/errors.ts";
import { copyOf, inTurn, type Recipe } from "../../domain/edits/recipe.ts";
import type { Workspace } from "../../domain/workspace.ts";
import type { ImportChoice, TableKind } from "./kind.ts";
import { badRows, type Reading } from "./reading.ts";

/** One edit, so one undo brings everything back. Throws a Fault instead of importing half a file unasked. */
export function importTable<Thing>(
  kind: TableKind<Thing>,
  reading: Reading<Thing>,
  { partial, removeUnnamed = false }: ImportChoice,
): Recipe {
  if (reading.missing.length > 0) {
    const needed = reading.missing.map((field) => `${kind.nameOf(field).ja} (${kind.nameOf(field).en})`).join(", ");
    throw new Fault({ code: "table/columns-missing", needed });
  }
  const rows = badRows(reading);
  if (rows > 0 && !partial) throw new Fault({ code: "table/has-problems", rows });
  const gone = removeUnnamed ? reading.unnamed.map(({ id }) => id) : [];
  return inTurn(kind.put(reading.entries), kind.remove(gone));
}

/** The same for whoever holds a plain workspace, such as the command line. */
export function withTable<Thing>(
  workspace: Workspace,
  kind: TableKind<Thing>,
  reading: Reading<Thing>,
  choice: ImportChoice,
): Workspace {
  const next = copyOf(workspace);
  importTable(kind, reading, choice)(next);
  return next;
}
