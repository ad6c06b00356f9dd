/** Finds the person behind a name or a number in a cell: a manager, an owner, somebody who was talked to. */
import { idOfNumber } from "./identity.ts";
import { closeMatch, nameKey } from "./plain-text.ts";

type Named = { readonly id: string; readonly name: string };

export type PersonFound =
  | { readonly status: "found"; readonly id: string }
  | { readonly status: "several"; readonly count: number }
  | { readonly status: "mistyped"; readonly meant: string }
  | { readonly status: "unknown" };

/** One letter in four may differ before somebody counts as somebody else: 山田 and 山本 are two people. */
const lettersPerSlip = 4;
/** Beyond these a search for the names that were meant would take longer than it helps. */
const namesToCompare = 2_000;
const wordsToCompare = 200;

/** `numbers`: employee numbers of this file that are not ids. */
export function personFinder(
  people: readonly Named[],
  numbers: ReadonlyMap<string, string> = new Map(),
): (text: string) => PersonFound {
  const ids = new Set(people.map(({ id }) => id));
  const idsByName = new Map<string, string[]>();
  for (const { id, name } of people) idsByName.set(nameKey(name), [...(idsByName.get(nameKey(name)) ?? []), id]);
  const names = people.slice(0, namesToCompare).map(({ name }) => name);
  const mistyped = new Map<string, string | undefined>();

  function closest(text: string): string | undefined {
    const key = nameKey(text);
    if (!mistyped.has(key)) {
      mistyped.set(key, mistyped.size < wordsToCompare ? closeMatch(text, names, lettersPerSlip) : undefined);
    }
    return mistyped.get(key);
  }

  return (text) => {
    const number = idOfNumber(text);
    const byNumber = numbers.get(number) ?? (ids.has(number) ? number : undefined);
    const found = byNumber === undefined ? (idsByName.get(nameKey(text)) ?? []) : [byNumber];
    if (found.length === 1) return { status: "found", id: found[0]! };
    if (found.length > 1) return { status: "several", count: found.length };
    const meant = closest(text);
    return meant === undefined ? { status: "unknown" } : { status: "mistyped", meant };
  };
}
