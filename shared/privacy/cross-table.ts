/** People counted by two of their traits, with totals: the figures of a table in the order in which they deserve to be seen. */
import type { Figure } from "./figure.ts";

export type Counted = {
  readonly id: string;
  readonly row: string;
  readonly column: string;
  readonly amount?: number;
};

export const totalId = "total";
export const rowId = (row: string) => `row ${row}`;
export const columnId = (column: string) => `column ${column}`;
export const cellId = (row: string, column: string) => `cell ${row} / ${column}`;

/** `view` tells the tables of one deck apart. Totals come first, then sums, then cells, larger ones earlier. */
export function crossTable(people: readonly Counted[], view = ""): readonly Figure[] {
  const groups = new Map<string, Counted[]>();
  const put = (id: string, person: Counted) => groups.set(id, [...(groups.get(id) ?? []), person]);
  for (const person of people) {
    for (const id of [totalId, rowId(person.row), columnId(person.column), cellId(person.row, person.column)])
      put(id, person);
  }
  const rankOf = (id: string) => ["total", "row", "column", "cell"].indexOf(id.split(" ")[0]!);
  return [...groups]
    .toSorted(([a, inA], [b, inB]) => rankOf(a) - rankOf(b) || inB.length - inA.length || (a < b ? -1 : 1))
    .map(([id, members]) => ({
      id: view === "" ? id : `${view}: ${id}`,
      people: members.map((member) => member.id),
      ...(members.every(({ amount }) => amount !== undefined) && { amounts: members.map(({ amount }) => amount!) }),
    }));
}
