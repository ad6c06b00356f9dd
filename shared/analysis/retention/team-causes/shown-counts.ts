/**
 * How many people of each team a cause presses on, as far as it can be said without saying it of somebody. Every reader knows how
 * large the teams are: a count also tells of those whom the cause does not press on, and a total of the teams left out.
 */
import { leastSmallestGroup } from "../../../privacy/smallest-group.ts";
import { completing, possibleNumbers } from "./possible-counts.ts";

export type Group = {
  /** How many are in it, and on how many of them the cause presses. */
  readonly people: number;
  readonly pressed: number;
};

export type ShownCounts = {
  /** Undefined: not shown. */
  readonly total: number | undefined;
  /** In the order of the groups; undefined: not shown. */
  readonly counts: readonly (number | undefined)[];
};

/** Between so many counts nobody can choose, not even who knows this procedure by heart. */
const leastPossible = leastSmallestGroup;

/** A count of a few is said of each of them, and so is one of nearly everybody. */
const mayBeCounted = ({ people, pressed }: Group, smallest: number) =>
  pressed >= smallest && people - pressed >= leastSmallestGroup;

const together = (groups: readonly Group[]): Group => ({
  people: groups.reduce((sum, { people }) => sum + people, 0),
  pressed: groups.reduce((sum, { pressed }) => sum + pressed, 0),
});

const countsLeftOut = (people: number, smallest: number) =>
  Array.from({ length: people + 1 }, (_, pressed) => pressed).filter(
    (pressed) => !mayBeCounted({ people, pressed }, smallest),
  );

const isOpen = (possible: number, { people }: Group) => possible >= Math.min(leastPossible, people + 1);

/** Whether the total may stand beside the counts: it also counts the groups left out, together. */
function standsBeside(hidden: readonly Group[], smallest: number): boolean {
  if (hidden.length === 0) return true;
  const rest = together(hidden);
  if (!mayBeCounted(rest, smallest)) return false;
  const left = completing(
    hidden.map(({ people }) => countsLeftOut(people, smallest)),
    rest.pressed,
  );
  return hidden.every((group, place) => isOpen(left[place]!.length, group));
}

function standsAlone(groups: readonly Group[]): boolean {
  const sizes = groups.map(({ people }) => people);
  const numbers = possibleNumbers(sizes, together(groups).pressed);
  return groups.every((group, place) => isOpen(numbers[place]!, group));
}

/** The total with the counts of teams, else the total alone, else the counts alone: the first of them that keeps every secret. */
export function shownCounts(groups: readonly Group[], smallest: number): ShownCounts {
  const counts = groups.map((group) => (mayBeCounted(group, smallest) ? group.pressed : undefined));
  const hidden = groups.filter((_, place) => counts[place] === undefined);
  const all = together(groups);
  if (mayBeCounted(all, smallest)) {
    if (standsBeside(hidden, smallest)) return { total: all.pressed, counts };
    if (standsAlone(groups)) return { total: all.pressed, counts: groups.map(() => undefined) };
  }
  return { total: undefined, counts };
}
