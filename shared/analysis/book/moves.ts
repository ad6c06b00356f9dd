/** Which accounts change hands: of a class those who would mind least go, and why each goes. */
import type { EvenProblem, Flows, Item, ItemClass } from "./even-program.ts";

export type MoveReason =
  /** Nobody looked after it. */
  | "unowned"
  /** Its person goes, or has gone. */
  | "leaving"
  /** Its person carries more than the limit. */
  | "relief"
  /** Its person has room in hours, and gets other accounts, or has too many difficult ones. */
  | "exchange";

export type Flow = { readonly item: Item; readonly toId: string };

/** `mind`: how much a change of person would hurt this account; the ones that mind least go first. */
export function flowsToMoves(
  { holders }: EvenProblem,
  classes: readonly ItemClass[],
  { net }: Flows,
  mind: (itemId: string) => number,
): readonly Flow[] {
  const byMind = (items: readonly Item[]) =>
    items.toSorted((one, other) => mind(one.id) - mind(other.id) || (one.id < other.id ? -1 : 1));
  return classes.flatMap(({ movable, unheld }, of): Flow[] => {
    const leaving = holders.flatMap((_, place) => byMind(movable[place]!).slice(0, Math.max(0, -net[place]![of]!)));
    const coming = holders.flatMap(({ id }, place) => Array.from({ length: Math.max(0, net[place]![of]!) }, () => id));
    return [...byMind(unheld), ...leaving].map((item, at) => ({ item, toId: coming[at]! }));
  });
}
