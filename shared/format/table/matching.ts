/** What the rows of a file turn out to be about. */
import type { TableProblem } from "./problems.ts";
import type { Assumption, Notice, Unnamed } from "./reading.ts";
import type { Row } from "./row.ts";

/** A row that is good, and the thing it makes; `existing` is the same thing before the import. */
export type Match<Id extends string, Facts, Thing> = {
  readonly row: Row<Id, Facts>;
  readonly thing: Thing;
  readonly existing: Thing | undefined;
};

export type Matching<Id extends string, Facts, Thing> = {
  readonly matches: readonly Match<Id, Facts, Thing>[];
  readonly problems: readonly TableProblem[];
  readonly notices?: readonly Notice[];
  readonly assumptions?: readonly Assumption[];
  readonly unnamed?: readonly Unnamed[];
};

export function groupBy<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group === undefined) groups.set(keyOf(thing), [thing]);
    else group.push(thing);
  }
  return groups;
}

/** The wanted id, or the first numbered one that is free. */
export function freeId(wanted: string, taken: { has(id: string): boolean }, attempt = 1): string {
  const suffix = attempt === 1 ? "" : `-${attempt}`;
  const candidate = `${wanted.slice(0, 64 - suffix.length)}${suffix}`;
  return taken.has(candidate) ? freeId(wanted, taken, attempt + 1) : candidate;
}
