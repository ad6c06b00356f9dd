/** The parts into which overlapping groups cut the people: whoever is in exactly the same groups cannot be told apart by them. */

export type Parts = {
  /** How many people each part has. */
  readonly sizes: readonly number[];
  /** The part of everyone who is in any group. */
  readonly partOf: ReadonlyMap<string, number>;
};

export const noParts: Parts = { sizes: [], partOf: new Map() };

/** The parts once another group is drawn over them. */
export function cutBy({ partOf }: Parts, group: readonly string[]): Parts {
  const isInGroup = new Set(group);
  const people = new Set([...partOf.keys(), ...group]);
  const numbers = new Map<string, number>();
  const sizes: number[] = [];
  const next = new Map<string, number>();
  for (const person of people) {
    const key = `${partOf.get(person) ?? "new"} ${isInGroup.has(person)}`;
    const part = numbers.get(key) ?? numbers.size;
    numbers.set(key, part);
    sizes[part] = (sizes[part] ?? 0) + 1;
    next.set(person, part);
  }
  return { sizes, partOf: next };
}

/** Which parts a group is made of; undefined where it holds only some people of a part. */
export function partsIn({ sizes, partOf }: Parts, group: readonly string[]): ReadonlySet<number> | undefined {
  const counts = new Map<number, number>();
  for (const person of new Set(group)) {
    const part = partOf.get(person);
    if (part === undefined) return undefined;
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  for (const [part, count] of counts) if (count !== sizes[part]) return undefined;
  return new Set(counts.keys());
}
