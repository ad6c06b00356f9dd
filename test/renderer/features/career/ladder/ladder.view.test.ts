import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths } from "../../../../../shared/base/month.ts";
import { trackIds } from "../../../../../shared/domain/ladder.ts";
import { teamAt } from "../../../../../shared/domain/team-at.ts";
import { cardHeight, cardTowards, latticeOf } from "../../../../../renderer/features/career/ladder/lattice.view.ts";
import { ladderAside } from "../../../../../renderer/features/career/ladder/ladder-verdict.view.ts";
import { standingsOf, tightest } from "../../../../../renderer/features/career/ladder/standing.view.ts";
import { wordsIn } from "../../../../../renderer/i18n/words.ts";
import { aBaseline, aChange, aLevel, aMember, aScenario, start } from "../../../../support/builders.ts";

const aLadder = fc
  .uniqueArray(
    fc.record({ rank: fc.integer({ min: 0, max: 6 }), track: fc.constantFrom(...trackIds), key: fc.nat() }),
    {
      selector: ({ key }) => key,
      maxLength: 20,
    },
  )
  .map((levels) => levels.map(({ rank, track, key }) => aLevel({ id: `level-${key}`, rank, track })));

describe("the picture of a ladder", () => {
  it("lets no two levels lie on each other, and puts the higher ones above", () => {
    fc.assert(
      fc.property(aLadder, fc.integer({ min: 300, max: 2_000 }), (levels, room) => {
        const { cards, cardWidth, width, height } = latticeOf(levels, room);
        expect(cards).toHaveLength(levels.length);
        for (const [index, one] of cards.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.x + cardWidth).toBeLessThanOrEqual(width);
          expect(one.y + cardHeight).toBeLessThanOrEqual(height);
          for (const other of cards.slice(index + 1)) {
            const areApart = Math.abs(one.x - other.x) >= cardWidth || Math.abs(one.y - other.y) >= cardHeight;
            expect(areApart).toBe(true);
            if (one.level.rank !== other.level.rank) expect(one.y < other.y).toBe(one.level.rank > other.level.rank);
          }
        }
      }),
    );
  });

  it("draws every way between two levels that are there", () => {
    const levels = [
      aLevel({ id: "a", nextLevelIds: ["b", "gone"] }),
      aLevel({ id: "b", rank: 2, nextLevelIds: ["a"] }),
    ];
    expect(
      latticeOf(levels)
        .ways.map(({ fromId, toId }) => `${fromId} ${toId}`)
        .toSorted(),
    ).toEqual(["a b", "b a"]);
  });

  it("leads no way under a level that lies between its two ends", () => {
    const { cards, cardWidth, ways } = latticeOf([
      aLevel({ id: "lead", rank: 3, track: "people", nextLevelIds: [] }),
      aLevel({ id: "senior", rank: 2, track: "specialist", nextLevelIds: ["lead"] }),
      aLevel({ id: "csm", rank: 1, track: "specialist", nextLevelIds: ["senior"] }),
      aLevel({ id: "support", rank: 1, track: "specialist", nextLevelIds: ["lead"] }),
    ]);
    const { line } = ways.find(({ fromId }) => fromId === "support")!;
    const passed = cards.find(({ level }) => level.id === "senior")!;
    const [, lane] = /L([\d.]+) /u.exec(line)!;
    expect(Number(lane) <= passed.x || Number(lane) >= passed.x + cardWidth).toBe(true);
    expect(ways.find(({ fromId }) => fromId === "csm")!.line).not.toContain("L");
  });

  it("leads every arrow key to the nearest level in its direction, or nowhere", () => {
    const { cards } = latticeOf([
      aLevel({ id: "head", rank: 3, track: "people" }),
      aLevel({ id: "senior", rank: 2 }),
      aLevel({ id: "csm", rank: 1 }),
    ]);
    const at = (id: string) => cards.find(({ level }) => level.id === id)!;
    expect(cardTowards(cards, at("csm"), "up")?.level.id).toBe("senior");
    expect(cardTowards(cards, at("senior"), "left")?.level.id).toBe("head");
    expect(cardTowards(cards, at("head"), "up")).toBeUndefined();
  });
});

describe("who stands where", () => {
  const baseline = aBaseline({
    levels: [
      aLevel({ id: "csm", typicalMonths: 24, nextLevelIds: ["lead"] }),
      aLevel({ id: "lead", rank: 2, seats: 1, typicalMonths: 36 }),
    ],
    members: [
      aMember({ id: "head", levelId: "lead", promotionAmbition: 1 }),
      aMember({ id: "keen", joined: addMonths(start, -23), promotionAmbition: 1 }),
      aMember({ id: "content", promotionAmbition: 0 }),
      aMember({ id: "leaving", promotionAmbition: 1, leaves: addMonths(start, 9) }),
    ],
  });
  const standings = (index: number, scenario = aScenario({ months: 24 })) => {
    const month = addMonths(start, index);
    return standingsOf({ baseline, scenario, month, posts: teamAt(baseline, scenario, month) });
  };
  const ids = (posts: readonly { id: string }[]) => posts.map(({ id }) => id);

  it("is ready after the typical time, if they want to rise, stay, and there is somewhere to go", () => {
    expect(ids(standings(0)[0]!.ready)).toEqual([]);
    expect(ids(standings(1)[0]!.ready)).toEqual(["keen"]);
    expect(ids(standings(1)[1]!.ready)).toEqual([]);
  });

  it("is blocked while every next seat is taken, and free once one is opened", () => {
    expect(ids(tightest(standings(6))!.blocked)).toEqual(["keen"]);
    const opened = aScenario({
      months: 24,
      changes: [aChange({ type: "openSeats", levelId: "lead", count: 1, month: addMonths(start, 4) })],
    });
    expect(tightest(standings(3, opened))?.level.id).toBe("csm");
    expect(tightest(standings(4, opened))).toBeUndefined();
  });

  it("counts those beyond the seats of their level apart from the seats that are held", () => {
    const said = (seats: number) => {
      const crowded = { ...baseline, levels: [aLevel({ id: "csm", seats }), baseline.levels[1]!] };
      const scenario = aScenario({ months: 24 });
      const posts = teamAt(crowded, scenario, start);
      return ladderAside(standingsOf({ baseline: crowded, scenario, month: start, posts }), wordsIn("en"));
    };
    expect(said(3)).toContain("4 of 4 limited seats held.");
    expect(said(2)).toContain("3 of 3 limited seats held; 1 person is beyond the seats of their level");
  });
});
