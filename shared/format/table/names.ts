/** Things of the workspace as a table names them: by name where it is enough to find the thing again, otherwise by id. */
import type { Baseline } from "../../domain/baseline.ts";
import { nameKey } from "./plain-text.ts";
import { isBlank, saysNone } from "./row.ts";

type Named = { readonly id: string; readonly name: string };

/** The separators that people put between names in one cell. */
export const listSeparator = /\s*[;；、,，/／|\n]\s*/;

export type Names = Readonly<Record<"level" | "segment" | "member", (id: string | undefined) => string | undefined>>;

function nameIn(things: readonly Named[]): (id: string | undefined) => string | undefined {
  const uses = new Map<string, number>();
  for (const { name } of things) uses.set(nameKey(name), (uses.get(nameKey(name)) ?? 0) + 1);
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id) => {
    const thing = id === undefined ? undefined : byId.get(id);
    if (thing === undefined) return undefined;
    const { name } = thing;
    // A name that is another's id would find the other, and one that says "none" would find nobody.
    const isMistaken = byId.has(name) || listSeparator.test(name) || isBlank(name) || saysNone(name);
    return uses.get(nameKey(name)) === 1 && !isMistaken ? name : thing.id;
  };
}

export const namesIn = ({ levels, segments, members }: Baseline): Names => ({
  level: nameIn(levels),
  segment: nameIn(segments),
  member: nameIn(members),
});

/** By name, then by id; undefined when nothing matches or a name is shared and no id decides. */
export function findNamed<Thing extends Named>(word: string, things: readonly Thing[]): Thing | undefined {
  const named = things.filter(({ name }) => nameKey(name) === nameKey(word));
  return named.length === 1 ? named[0] : things.find(({ id }) => id === word.trim());
}
