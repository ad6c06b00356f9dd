import { idOfNumber } from "./identity.ts";
import { groupBy } from "./matching.ts";
import { nameKey } from "./plain-text.ts";
import type { ProblemCode, TableProblem } from "./problems.ts";
import type { Row } from "./row.ts";

type Asked<Id extends string, Facts, Thing> = {
  readonly rows: readonly Row<Id, Facts>[];
  readonly things: readonly Thing[];
  readonly numberOf: (facts: Partial<Facts>) => string | undefined;
  /** Where several things have the row's name and no number tells them apart. */
  readonly several: ProblemCode;
};

type Found<Thing> =
  | { readonly problem: TableProblem }
  | {
      /** The id that the row's number makes. */
      readonly numbered: string | undefined;
      readonly existing: Thing | undefined;
    };

/** Of each row in turn, which thing it means: by its number, or by its name where that name is one thing's alone. A second row about the same is refused. */
export function knownThings<
  Id extends string,
  Facts extends { name?: string | undefined },
  Thing extends { readonly id: string; readonly name: string },
>({ rows, things, numberOf, several }: Asked<Id, Facts, Thing>): (row: Row<Id | "id" | "name", Facts>) => Found<Thing> {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const byName = groupBy(things, ({ name }) => nameKey(name));
  const keyOf = ({ facts }: Pick<Row<Id, Facts>, "facts">) => nameKey(facts.name ?? "");
  const rowsByName = groupBy(rows, keyOf);
  const idOf = ({ facts }: Pick<Row<Id, Facts>, "facts">) => {
    const number = numberOf(facts);
    return number === undefined ? undefined : idOfNumber(number);
  };
  const claimed = new Set(rows.map(idOf));
  const firstRowOf = new Map<string, number>();
  return (row) => {
    const numbered = idOf(row);
    const name = keyOf(row);
    const identity = numbered ?? `name:${name}`;
    const firstRow = firstRowOf.get(identity);
    if (firstRow !== undefined) {
      const [field, code] = numbered ? (["id", "duplicateId"] as const) : (["name", "duplicateName"] as const);
      return { problem: row.problemAt(field, code, { firstRow }) };
    }
    firstRowOf.set(identity, row.row);
    const namesakes = (byName.get(name) ?? []).filter(({ id }) => id === numbered || !claimed.has(id));
    if (numbered === undefined && namesakes.length > 1)
      return { problem: row.problemAt("name", several, { count: namesakes.length }) };
    // A number that is not known yet belongs to the one thing of that name.
    const isOnlyOne = namesakes.length === 1 && rowsByName.get(name)!.length === 1;
    return { numbered, existing: (numbered && byId.get(numbered)) || (isOnlyOne ? namesakes[0] : undefined) };
  };
}
