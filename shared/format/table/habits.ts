/** Remembers how tables were understood: in the workspace, because words such as マネージャー mean levels of this organisation. */
import type { Recipe } from "../../domain/edits/recipe.ts";
import { mostTableHabits, type TableHabit } from "../../domain/table-habit.ts";
import type { Mapping } from "./mapping.ts";
import type { Reading, TableKindId } from "./reading.ts";
import { headerKey } from "./recognise-columns.ts";

const keyOf = (headers: readonly string[]) => JSON.stringify(headers.map(headerKey));

/** What was said about a table with these headers, in this order. */
export function habitFor(
  habits: readonly TableHabit[],
  kind: TableKindId,
  headers: readonly string[],
): TableHabit | undefined {
  const key = keyOf(headers);
  return habits.find((habit) => habit.kind === kind && keyOf(habit.headers) === key);
}

/** A field that this version does not know is forgotten. */
export function mappingFrom(
  habit: TableHabit | undefined,
  fieldIds: readonly string[],
  headers: readonly string[],
): Partial<Mapping> {
  if (habit === undefined) return {};
  const columns = headers.map((_, index) => fieldIds.find((id) => id === habit.columns[index]));
  return { columns, words: habit.words, ...(habit.serials && { serials: habit.serials }) };
}

/** Words that stood in the file; what else was once said stays said in the habit it belongs to. */
const mostWords = 2_000;

export const rememberTable =
  ({ kind, headers, mapping }: Reading): Recipe =>
  (draft) => {
    const { columns, words, serials } = mapping;
    const habit: TableHabit = {
      kind,
      headers: headers.map((header) => header.slice(0, 200)),
      columns: columns.map((field) => field ?? ""),
      words: words.slice(-mostWords).map((meaning) => ({ ...meaning })),
      ...(serials !== 1900 && { serials }),
    };
    const key = keyOf(habit.headers);
    const others = (draft.tableHabits ?? []).filter((known) => known.kind !== kind || keyOf(known.headers) !== key);
    draft.tableHabits = [...others, habit].slice(-mostTableHabits);
  };
