/** What differs between two states of the reporting lines: who joined, left, moved, changed level, or does other work. */
import type { Mix } from "./mix.ts";
import type { Reporter } from "./reporting-lines.ts";

/** Someone as far as a comparison of charts cares. */
export type Charted = Reporter & {
  readonly levelId: string;
  readonly team?: string | undefined;
  readonly mix: Mix;
  readonly fteShare: number;
};

export const chartChanges = ["joined", "left", "moved", "level", "changed"] as const;
export type ChartChange = (typeof chartChanges)[number];

export type PersonChange<Person extends Charted = Charted> = {
  readonly id: string;
  /** In the order of `chartChanges`; at least one. */
  readonly kinds: readonly ChartChange[];
  readonly before?: Person;
  readonly after?: Person;
};

const isSameMix = (one: Mix, other: Mix) =>
  one.sales === other.sales && one.support === other.support && one.analyst === other.analyst;

function kindsOf(before: Charted, after: Charted): ChartChange[] {
  const other = before.team !== after.team || before.fteShare !== after.fteShare || !isSameMix(before.mix, after.mix);
  return [
    ...(before.managerId === after.managerId ? [] : (["moved"] as const)),
    ...(before.levelId === after.levelId ? [] : (["level"] as const)),
    ...(other ? (["changed"] as const) : []),
  ];
}

/** Everyone who differs, those who are there after first. */
export function reportingChanges<Person extends Charted>(
  before: readonly Person[],
  after: readonly Person[],
): readonly PersonChange<Person>[] {
  const was = new Map(before.map((person) => [person.id, person]));
  const stays = new Set(after.map(({ id }) => id));
  const now = after.flatMap((person): PersonChange<Person>[] => {
    const earlier = was.get(person.id);
    if (earlier === undefined) return [{ id: person.id, kinds: ["joined"], after: person }];
    const kinds = kindsOf(earlier, person);
    return kinds.length === 0 ? [] : [{ id: person.id, kinds, before: earlier, after: person }];
  });
  const left = before.filter(({ id }) => !stays.has(id));
  return [...now, ...left.map((person): PersonChange<Person> => ({ id: person.id, kinds: ["left"], before: person }))];
}
