import { describe, expect, it } from "vitest";
import { cellId, columnId, type Counted, crossTable, rowId, totalId } from "../../../shared/privacy/cross-table.ts";
import type { Figure } from "../../../shared/privacy/figure.ts";
import { withhold } from "../../../shared/privacy/withhold.ts";
import { basisOf, isInSpan } from "../../support/fractions.ts";
import { type Luck, luckOf } from "../../support/luck.ts";
import { figure, tally } from "../../support/tally.ts";

const people = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const group = (id: string, members: readonly string[], amounts?: readonly number[]): Figure => ({
  ...{ id, people: members },
  ...(amounts && { amounts }),
});
const shownIn = (figures: readonly Figure[], showing: ReadonlyMap<string, string>) =>
  figures.filter(({ id }) => showing.get(id) === "shown");

/** Every set of fewer than `limit` people that somebody could work out from what is shown, by trying all of them. */
function recoverable(shown: readonly Figure[], limit: number): string[][] {
  const everyone = [...new Set(shown.flatMap((figure) => figure.people))];
  const sets = shown.map((figure) => new Set(figure.people));
  // Whoever is in the same shown figures is one unknown: a sum can only hold all of them or none.
  const alike = new Map<string, string[]>();
  for (const person of everyone) {
    const key = sets.map((set) => Number(set.has(person))).join("");
    alike.set(key, [...(alike.get(key) ?? []), person]);
  }
  const parts = [...alike.values()];
  const rowOf = (members: ReadonlySet<string>) => parts.map(([person]) => Number(members.has(person!)));
  const basis = basisOf(sets.map(rowOf));
  const found: string[][] = [];
  const look = (from: number, taken: readonly string[]) => {
    for (let part = from; part < parts.length; part++) {
      const set = [...taken, ...parts[part]!];
      if (set.length >= limit) continue;
      if (isInSpan(basis, rowOf(new Set(set)))) found.push(set);
      look(part + 1, set);
    }
  };
  look(0, []);
  return found;
}

function randomTeam(luck: Luck): Counted[] {
  const rows = people("team", luck.whole(1, 4));
  const columns = people("type", luck.whole(1, 4));
  return people("p", luck.whole(0, 40)).map((id) => ({ id, row: luck.one(rows), column: luck.one(columns) }));
}

/** A table, the same people by another trait, a filter of it, and the table after somebody joined or left. */
function randomDeck(luck: Luck): Figure[] {
  const team = randomTeam(luck);
  const byLevel = team.map((person) => ({ ...person, row: `level${luck.whole(0, 2)}` }));
  const filtered = team.filter(() => luck.chance(0.8));
  const later = [
    ...team.slice(luck.whole(0, 2)),
    ...people("new", luck.whole(0, 2)).map((id) => ({ id, row: "team0", column: "type0" })),
  ];
  const views = [team, byLevel, filtered, later].slice(0, luck.whole(1, 4));
  return views.flatMap((view, index) => [...crossTable(view, `view ${index}`)]);
}

/** 10,000 in the full run. */
const rounds = figure("CREWCAST_PRIVACY_TABLES", 1_500);

describe("withhold", () => {
  it("hides a group that is too small, and shows one that is not", () => {
    const showing = withhold([group("all", people("a", 12)), group("few", people("a", 4))], 5);
    expect([...showing]).toEqual([
      ["all", "shown"],
      ["few", "small"],
    ]);
  });

  it("hides a second cell where the first would follow from the total", () => {
    const figures = [
      group("total", people("a", 20)),
      group("most", people("a", 17)),
      group("rest", ["a17", "a18", "a19"]),
    ];
    expect([...withhold(figures, 5).values()]).toEqual(["shown", "derivable", "small"]);
  });

  it("does not let two small cells be told as one small sum", () => {
    const figures = [
      group("total", people("a", 10)),
      group("seven", people("a", 7)),
      group("one", ["a7"]),
      group("two", ["a8", "a9"]),
    ];
    expect(withhold(figures, 5).get("seven")).toBe("derivable");
  });

  it("shows a table of which every cell is large enough, whole", () => {
    const team = people("p", 60).map((id, index) => ({
      id,
      row: `r${index % 3}`,
      column: `c${Math.floor(index / 3) % 2}`,
    }));
    expect(new Set(withhold(crossTable(team), 5).values())).toEqual(new Set(["shown"]));
  });

  it("keeps both margins of a table of which four small cells hide each other", () => {
    const sizes = { "a x": 3, "a y": 4, "b x": 4, "b y": 3 };
    const team = Object.entries(sizes).flatMap(([place, count]) => {
      const [row = "", column = ""] = place.split(" ");
      return people(place, count).map((id): Counted => ({ id, row, column }));
    });
    const showing = withhold(crossTable(team), 5);
    for (const id of [totalId, rowId("a"), rowId("b"), columnId("x"), columnId("y")])
      expect(showing.get(id)).toBe("shown");
    expect(showing.get(cellId("a", "x"))).toBe("small");
  });

  it("counts what was shown before: a filter one person smaller than an earlier slide stays hidden", () => {
    const earlier = [group("slide 1", people("a", 12))];
    expect(withhold([group("slide 2", people("a", 11))], 5, earlier).get("slide 2")).toBe("derivable");
    expect(withhold([group("slide 2", people("a", 7))], 5, earlier).get("slide 2")).toBe("shown");
  });

  it("hides a sum of which one person has more than half, and the difference that would show it", () => {
    const pay = [30, 5, 5, 5, 5];
    const heads = people("h", 5);
    const others = people("o", 8);
    const figures = [
      group("heads", heads, pay),
      group("all", [...heads, ...others], [...pay, ...others.map(() => 6)]),
      group(
        "others",
        others,
        others.map(() => 6),
      ),
    ];
    expect([...withhold(figures, 5)]).toEqual([
      ["heads", "dominated"],
      ["all", "shown"],
      ["others", "derivable"],
    ]);
  });

  it("keeps no secret about nobody", () => {
    expect(withhold([group("none", [])], 5).get("none")).toBe("shown");
  });

  it(`gives nobody away in ${rounds} random tables and decks, by an independent check in fractions`, () => {
    let hidden = 0;
    let shownInAll = 0;
    for (let seed = 0; seed < rounds; seed++) {
      const luck = luckOf(seed);
      const smallest = luck.one([3, 5, 5, 5, 6]);
      const figures = seed % 2 === 0 ? crossTable(randomTeam(luck)) : randomDeck(luck);
      const shown = shownIn(figures, withhold(figures, smallest));
      expect(recoverable(shown, smallest), `seed ${seed}`).toEqual([]);
      hidden += figures.length - shown.length;
      shownInAll += shown.length;
    }
    tally("D1", rounds);
    // Hiding everything would pass the check above, and help nobody.
    expect(shownInAll).toBeGreaterThan(rounds);
    expect(hidden).toBeGreaterThan(rounds);
  }, 120_000);
});
