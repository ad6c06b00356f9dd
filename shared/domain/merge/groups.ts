/** Sorts what two sides did into questions: differences that cannot both stand, with all that hangs on them. */
import { type Difference, subjectKey } from "../difference/difference.ts";
import { same } from "../difference/same.ts";
import { type Conflict, type Side } from "./merge.ts";
import { isSamePlace, ownerKey, ownersChangedBy, placeKey } from "./same-place.ts";
import { joinedSet } from "./sets.ts";
import type { Ties } from "./ties.ts";

export type Deed = { readonly side: Side; readonly difference: Difference; readonly ties: Ties };

/** Deeds that were found to belong to one question. */
export type Bond = readonly [Deed, Deed];

const keyOf = ({ difference }: Deed) => subjectKey(difference.subject);
const isRemoval = ({ difference }: Deed) => difference.type === "removed";

function listed<Item>(items: Iterable<Item>, keysOf: (item: Item) => Iterable<string | undefined>) {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      if (key === undefined) continue;
      const list = lists.get(key);
      if (list) list.push(item);
      else lists.set(key, [item]);
    }
  }
  return lists;
}

/** A removal lets go of what pointed to it; where the other side found something better to point to, or has no use for it, that is no quarrel. */
function yields(deed: Deed, other: Deed, removed: ReadonlySet<string>): boolean {
  const { clears } = deed.ties;
  if (deed.difference.type !== "changed" || clears.size === 0) return false;
  if (![...clears].every((key) => removed.has(key) && !other.ties.needs.has(key))) return false;
  return (
    other.difference.type === "removed" || (other.difference.type === "changed" && other.difference.to !== undefined)
  );
}

const removedBy = (deeds: readonly Deed[]) => new Set(deeds.filter(isRemoval).map(keyOf));

export type Sorted = {
  readonly agreed: readonly Deed[];
  readonly bonds: readonly Bond[];
  /** Deeds that only let go of something, in a place where the other side put something better. */
  readonly yielding: readonly Deed[];
};

/** What both did alike, and every pair that cannot stand together. */
export function sortOut(mine: readonly Deed[], theirs: readonly Deed[]): Sorted {
  const places = listed(mine, ({ difference: { subject } }) => [subjectKey(subject), ownerKey(subject)]);
  const removals = { mine: listed(mine.filter(isRemoval), (deed) => [keyOf(deed)]), theirs: removedBy(theirs) };
  const users = listed(mine, ({ ties }) => ties.needs);
  const removedHere = removedBy(mine);
  const agreed = new Set<Deed>();
  const bonds: Bond[] = [];
  const yielding = new Set<Deed>();

  const neighboursOf = (deed: Deed) => {
    const keys = [keyOf(deed), ownerKey(deed.difference.subject)];
    return keys.flatMap((key) => (key === undefined ? [] : (places.get(key) ?? [])));
  };
  for (const their of theirs) {
    const twin = neighboursOf(their).find((my) => same(my.difference, their.difference));
    if (twin) [twin, their].forEach((deed) => agreed.add(deed));
  }
  // Both emptied the list of further owners, one for taking the second owner off and one for taking off the first: that is no agreement.
  const disputed = new Set(
    [...mine, ...theirs].flatMap((deed) => (agreed.has(deed) ? [] : (ownersChangedBy(deed.difference) ?? []))),
  );
  for (const deed of agreed) if (disputed.has(ownersChangedBy(deed.difference) ?? "")) agreed.delete(deed);
  for (const their of theirs) {
    if (agreed.has(their)) continue;
    for (const my of neighboursOf(their)) {
      if (agreed.has(my) || !isSamePlace(my.difference, their.difference)) continue;
      if (joinedSet(my.difference, their.difference)) continue;
      if (yields(my, their, removedHere)) yielding.add(my);
      else if (yields(their, my, removals.theirs)) yielding.add(their);
      else bonds.push([my, their]);
    }
    for (const key of their.ties.needs)
      for (const removal of removals.mine.get(key) ?? []) bonds.push([removal, their]);
    if (isRemoval(their)) for (const user of users.get(keyOf(their)) ?? []) bonds.push([user, their]);
  }
  return { agreed: [...agreed], bonds, yielding: [...yielding] };
}

/**
 * What cannot stand or fall without a deed of its own side: users of what it adds, what let go of what it removes, and the
 * removals without which it would not have let go, or could not be taken back.
 */
function dependantsOf(deeds: readonly Deed[]) {
  const users = listed(deeds, ({ ties }) => ties.needs);
  const cleared = listed(deeds, ({ ties }) => ties.clears);
  const removals = listed(deeds.filter(isRemoval), (deed) => [keyOf(deed)]);
  return (deed: Deed): readonly Deed[] => {
    const { type } = deed.difference;
    const { clears, restores } = deed.ties;
    const reasons = [...clears, ...restores].flatMap((key) => removals.get(key) ?? []);
    if (type === "added") return users.get(keyOf(deed)) ?? [];
    return type === "removed" ? [...reasons, ...(cleared.get(keyOf(deed)) ?? [])] : reasons;
  };
}

/** Bonds grown into questions. `settledElsewhere`: deeds that stand whatever is answered here. */
export function conflictsFrom(
  deeds: Readonly<Record<Side, readonly Deed[]>>,
  bonds: readonly Bond[],
  settledElsewhere: ReadonlySet<Deed>,
): readonly Conflict[] {
  const dependants = { mine: dependantsOf(deeds.mine), theirs: dependantsOf(deeds.theirs) };
  const neighbours = new Map<Deed, Set<Deed>>();
  const tie = (one: Deed, other: Deed) => {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
  };
  for (const [one, other] of bonds) tie(one, other);

  const open = [...neighbours.keys()];
  for (let deed = open.pop(); deed; deed = open.pop()) {
    for (const dependant of dependants[deed.side](deed)) {
      if (dependant === deed || settledElsewhere.has(dependant)) continue;
      if (!neighbours.has(dependant)) open.push(dependant);
      tie(deed, dependant);
    }
  }

  const placed = new Set<Deed>();
  // In the order of the documents, so that questions come the same way every time.
  return [...deeds.mine, ...deeds.theirs].flatMap((first): Conflict[] => {
    if (!neighbours.has(first) || placed.has(first)) return [];
    const group = new Set([first]);
    for (const deed of group) for (const next of neighbours.get(deed) ?? []) group.add(next);
    group.forEach((deed) => placed.add(deed));
    const of = (side: Side) => deeds[side].filter((deed) => group.has(deed)).map(({ difference }) => difference);
    const [mine, theirs] = [of("mine"), of("theirs")];
    const id = [mine.map((one) => `mine ${placeKey(one)}`), theirs.map((one) => `theirs ${placeKey(one)}`)]
      .flat()
      .join("\n");
    return [{ id, mine, theirs }];
  });
}
