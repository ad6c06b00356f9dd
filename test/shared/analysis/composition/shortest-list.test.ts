import createHighs, { type Highs } from "highs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Candidates } from "../../../../shared/analysis/composition/candidates.ts";
import { shortestList } from "../../../../shared/analysis/composition/shortest-list.ts";
import { memberTypeIds } from "../../../../shared/catalogue/member-types.ts";
import { aWorkMonth, pure, randomWorkMonth } from "../../../support/a-work-month.ts";
import { bestByTryingAll, leastLeftByTryingAll } from "../../../support/try-all-lists.ts";
import { type Luck, luckOf } from "../../../support/luck.ts";
import { figure, tally } from "../../../support/tally.ts";

const closable = figure("CREWCAST_SHORT_LISTS", 60);
/** Where nothing closes the gap, trying everything takes longer. */
const unclosable = Math.ceil(closable / 3);

type Month = ReturnType<typeof aWorkMonth>;

/** Hires of some types, a wider field for some people, training for some. */
function randomCandidates({ work, lived }: Month, { chance, between, mix }: Luck, withHires: boolean): Candidates {
  return {
    hires: memberTypeIds
      .filter(() => withHires && chance(0.7))
      .map((type) => ({
        kind: "hire",
        type,
        mix: mix(),
        levelId: "csm",
        hours: between(60, 100),
        costJpy: between(5, 20) * 1e6,
      })),
    moves: lived.people.flatMap((person) => {
      const own = work.network.groupNames[person.group]!;
      if (own === "*" || chance(0.4)) return [];
      const addedSegmentIds = work.segmentIds.filter((id) => id !== own);
      return [{ kind: "move", person, groupName: "*", segmentIds: [own, ...addedSegmentIds], addedSegmentIds }];
    }),
    trainings: lived.people.flatMap((person) =>
      memberTypeIds
        .filter((type) => person.mix[type] < 0.9 && chance(0.5))
        .map((type) => ({
          kind: "train" as const,
          person,
          type,
          mostShare: between(0.05, 0.1),
          costPerShareJpy: between(1, 5) * 1e6,
        })),
    ),
    hiresComeTooLate: !withHires,
  };
}

describe("the shortest list", () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await createHighs();
  });

  it(
    `has as few deeds and costs as little as any that trying them all could find, over ${closable} small teams`,
    () => {
      let closed = 0;
      for (let seed = 0; seed < closable; seed++) {
        const luck = luckOf(seed);
        const month = randomWorkMonth(luck, 3);
        const candidates = randomCandidates(month, luck, true);
        const best = bestByTryingAll(highs, month, candidates, 3);
        const list = shortestList(highs, month.work, month.month, candidates);
        expect(list.isProven).toBe(true);
        if (best) {
          closed += 1;
          expect(list.left, `team ${seed}`).toEqual([]);
          expect(list.deedCount, `team ${seed}`).toBe(best.deeds);
          expect(Math.abs(list.costJpy - best.costJpy), `team ${seed}`).toBeLessThan(10);
        } else if (list.left.length === 0) expect(list.deedCount, `team ${seed}`).toBeGreaterThan(3);
      }
      expect(closed).toBeGreaterThan(closable / 2);
      tally("E2", closable);
    },
    60_000 + 500 * closable,
  );

  it(
    `leaves as little as any five deeds could where nothing closes the gap, over ${unclosable} small teams`,
    () => {
      let open = 0;
      for (let seed = 1_000; seed < 1_000 + unclosable; seed++) {
        const luck = luckOf(seed);
        const month = randomWorkMonth(luck, 3);
        const candidates = randomCandidates(month, luck, false);
        const list = shortestList(highs, month.work, month.month, candidates);
        const best = leastLeftByTryingAll(highs, month, candidates);
        if (best.hours > 0.1) open += 1;
        const left = list.left.reduce((sum, { hours }) => sum + hours, 0);
        // Kinds of work with less than a twentieth of an hour left are not named.
        expect(Math.abs(left - best.hours), `team ${seed}`).toBeLessThan(0.16);
        expect(list.deedCount, `team ${seed}`).toBeLessThanOrEqual(best.deeds);
      }
      expect(open).toBeGreaterThan(unclosable / 4);
      tally("E2", unclosable);
    },
    60_000 + 1_500 * unclosable,
  );

  it("is empty where nobody is missing", () => {
    const enough = aWorkMonth({
      segmentIds: ["a"],
      gains: { calls: { sales: 1, support: 1, analyst: 1 } },
      demand: { a: { calls: 50 } },
      people: [{ groupName: "*", mix: pure("support"), hours: 100 }],
    });
    const list = shortestList(highs, enough.work, enough.month, randomCandidates(enough, luckOf(1), true));
    expect(list).toMatchObject({ deeds: [], deedCount: 0, costJpy: 0, left: [], isProven: true });
  });

  it("says plainly what nobody can do and what there is nobody for", () => {
    const { work, month } = aWorkMonth({
      segmentIds: [],
      gains: { magic: { sales: 0, support: 0, analyst: 0 }, numbers: { sales: 0, support: 0, analyst: 1 } },
      demand: { "": { magic: 10, numbers: 40 } },
      people: [{ groupName: "*", mix: pure("support"), hours: 100 }],
    });
    const nobody: Candidates = { hires: [], moves: [], trainings: [], hiresComeTooLate: true };
    const list = shortestList(highs, work, month, nobody);
    expect(list.impossible).toEqual(["magic"]);
    expect(list.left).toEqual([{ activityId: "numbers", hours: expect.closeTo(40, 3) as number }]);
    expect(list.hiresComeTooLate).toBe(true);
  });

  it("trains no further than it takes", () => {
    const { work, month, lived } = aWorkMonth({
      segmentIds: [],
      gains: { numbers: { sales: 0, support: 0, analyst: 1 } },
      demand: { "": { numbers: 12 } },
      people: [{ groupName: "*", mix: pure("support"), hours: 100 }],
    });
    const [person] = lived.people;
    const training = {
      kind: "train",
      person: person!,
      type: "analyst",
      mostShare: 0.15,
      costPerShareJpy: 3e6,
    } as const;
    const list = shortestList(highs, work, month, {
      hires: [],
      moves: [],
      trainings: [training],
      hiresComeTooLate: false,
    });
    expect(list.deeds).toEqual([
      expect.objectContaining({ kind: "train", memberId: "m0", share: expect.closeTo(0.12, 5) as number }),
    ]);
    expect(list.costJpy).toBeCloseTo(360_000, -1);
  });
});
