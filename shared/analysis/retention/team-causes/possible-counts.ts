/** What a reader could still think of a count that is left out, who knows what it may be made of and what it adds up to. */

/** A count left out of a team of this size, for a reader who knows the rule by which counts are left out. */
export type Possible = readonly number[];

const sumsOf = (groups: readonly Possible[]): ReadonlySet<number> =>
  groups.reduce<ReadonlySet<number>>(
    (sums, counts) => new Set([...sums].flatMap((sum) => counts.map((count) => sum + count))),
    new Set([0]),
  );

/** For each group its counts that some counts of the others complete to the sum. */
export const completing = (groups: readonly Possible[], sum: number): readonly Possible[] =>
  groups.map((counts, place) => {
    const others = sumsOf(groups.filter((_, at) => at !== place));
    return counts.filter((count) => others.has(sum - count));
  });

/** How many counts of each group the others complete to the sum, where any count up to the group's size may be. */
export function possibleNumbers(sizes: readonly number[], sum: number): readonly number[] {
  const everyone = sizes.reduce((total, size) => total + size, 0);
  return sizes.map((size) => Math.min(size, sum) - Math.max(0, sum - (everyone - size)) + 1);
}
