import { describe, expect, it } from "vitest";
import { type ShownCounts, shownCounts } from "../../../../../shared/analysis/retention/team-causes/shown-counts.ts";

type Sizes = readonly number[];

const shown = (pressed: readonly number[], sizes: Sizes, smallest = 5): ShownCounts =>
  shownCounts(
    sizes.map((people, place) => ({ people, pressed: pressed[place]! })),
    smallest,
  );

/** Every way in which a cause may press on groups of these sizes. */
const everyTruth = (sizes: Sizes): readonly (readonly number[])[] =>
  sizes.reduce<readonly (readonly number[])[]>(
    (truths, size) => truths.flatMap((truth) => Array.from({ length: size + 1 }, (_, count) => [...truth, count])),
    [[]],
  );

/** What a reader makes of each table who knows this procedure by heart: all truths that would have led to it. */
function readings(sizes: Sizes, smallest: number) {
  const byTable = new Map<string, { readonly table: ShownCounts; readonly truths: (readonly number[])[] }>();
  for (const truth of everyTruth(sizes)) {
    const table = shown(truth, sizes, smallest);
    const key = JSON.stringify([table.total ?? "", table.counts.map((count) => count ?? "")]);
    const reading = byTable.get(key);
    if (reading) reading.truths.push(truth);
    else byTable.set(key, { table, truths: [truth] });
  }
  return [...byTable.values()];
}

describe("how many of a team a cause presses on", () => {
  it("is said of teams large enough, with the total", () => {
    expect(shown([6, 8], [14, 20])).toEqual({ total: 14, counts: [6, 8] });
  });

  it("is not said of a few, nor of nearly everybody", () => {
    expect(shown([4, 12, 8], [14, 14, 20]).counts).toEqual([undefined, undefined, 8]);
    expect(shown([0, 0], [14, 20])).toEqual({ total: undefined, counts: [undefined, undefined] });
  });

  it("gives up the teams rather than the total, where the total would tell of the team left out", () => {
    expect(shown([3, 8, 8], [14, 20, 20])).toEqual({ total: 19, counts: [undefined, undefined, undefined] });
  });

  it("shows no total that would leave a few people over", () => {
    // 12 in all beside 9 would say that 3 of the other two teams are pressed.
    expect(shown([9, 2, 1], [20, 9, 9])).toEqual({ total: 12, counts: [undefined, undefined, undefined] });
  });

  it.each([
    ...[3, 4, 5, 7].flatMap((smallest) =>
      [
        [5, 5],
        [12, 14],
        [8, 8, 8],
        [5, 9, 12],
        [1, 12],
        [2, 11, 11],
        [4, 6, 5, 5],
        [10, 3],
        [1, 9, 9],
      ].map((sizes) => [sizes, smallest] as const),
    ),
  ])("leaves at least three counts possible in teams of %j with %i as the smallest group", (sizes, smallest) => {
    for (const { table, truths } of readings(sizes, smallest))
      sizes.forEach((size, place) => {
        if (table.counts[place] !== undefined) return;
        const possible = new Set(truths.map((truth) => truth[place]));
        expect(possible.size, JSON.stringify(table)).toBeGreaterThanOrEqual(Math.min(3, size + 1));
      });
  });
});
