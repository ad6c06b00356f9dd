import { describe, expect, it } from "vitest";
import {
  countedByTeam,
  patternIds,
  type Pressed,
  teamCauses,
  type TeamCauses,
} from "../../../../../shared/analysis/retention/team-causes/team-causes.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";
import { type Luck, luckOf } from "../../../../support/luck.ts";
import { tally } from "../../../../support/tally.ts";

/** Teams of all sizes, some people in none, and causes from rare to nearly everywhere. */
function randomOrganisation(luck: Luck): Pressed[] {
  const teams = Array.from({ length: luck.whole(1, 7) }, (_, place) => ({
    team: luck.chance(0.9) ? `team ${place}` : undefined,
    size: luck.one([1, 2, 4, 5, 6, 8, 9, 12, 15, 25, 60]),
  }));
  const shares = patternIds.map(() => luck.one([0, 0.05, 0.2, 0.4, 0.6, 0.9, 1]));
  return teams.flatMap(({ team, size }) =>
    Array.from({ length: size }, () => ({
      team,
      patterns: patternIds.filter((_, place) => luck.chance(shares[place]!)),
    })),
  );
}

type Cell = { readonly people: number; readonly shown: number | undefined };

/**
 * An independent audit: between what whole numbers each cell lies, given the sizes of the teams and all that is shown of a cause. The
 * only equation is that cells add up to the total, so the bounds of a linear program over it are exact and known in closed form.
 */
function boundsOf(cells: readonly Cell[], total: number | undefined): readonly (readonly [number, number])[] {
  const least = cells.map(({ shown }) => shown ?? 0);
  const most = cells.map(({ people, shown }) => shown ?? people);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  return cells.map((_, place) => {
    if (total === undefined) return [least[place]!, most[place]!];
    return [
      Math.max(least[place]!, total - (sum(most) - most[place]!)),
      Math.min(most[place]!, total - (sum(least) - least[place]!)),
    ];
  });
}

/** What is shown is about too few, or leaves a few over, or leaves fewer than three counts to choose between. */
function givesAway(cells: readonly Cell[], total: number | undefined, smallest: number): boolean {
  const isNarrow = boundsOf(cells, total).some(([least, most], place) => {
    const { people, shown } = cells[place]!;
    if (shown !== undefined) return shown < smallest || people - shown < 3;
    return most - least + 1 < Math.min(3, people + 1);
  });
  const rest = total === undefined ? undefined : total - cells.reduce((sum, { shown }) => sum + (shown ?? 0), 0);
  const leavesOver = rest !== undefined && rest < smallest && cells.some(({ shown }) => shown === undefined);
  return isNarrow || leavesOver;
}

function cellsOf(table: TeamCauses, pattern: (typeof patternIds)[number]): readonly Cell[] {
  return table.rows.map(({ people, counts }) => ({ people, shown: counts[pattern] }));
}

const rounds = 10_000;

describe("teams against causes", () => {
  it(`gives no count away that is left out, in ${rounds} random organisations`, () => {
    let shown = 0;
    let hidden = 0;
    const recovered: string[] = [];
    for (let seed = 0; seed < rounds; seed++) {
      const luck = luckOf(seed);
      const smallest = luck.one([3, 5, 5, 5, 7]);
      const table = countedByTeam(randomOrganisation(luck), smallest);
      for (const pattern of patternIds) {
        const cells = cellsOf(table, pattern);
        const total = table.totals[pattern];
        shown += cells.filter((cell) => cell.shown !== undefined).length;
        hidden += cells.filter((cell) => cell.shown === undefined).length;
        if (givesAway(cells, total, smallest)) recovered.push(`seed ${seed}, ${pattern}`);
      }
    }
    tally("D1", hidden, recovered.length);
    expect(recovered).toEqual([]);
    // Hiding everything would pass the checks above, and help nobody.
    expect(shown).toBeGreaterThan(rounds);
    expect(hidden).toBeGreaterThan(rounds);
  }, 120_000);

  it("puts people in small teams and in none into one row", () => {
    const of = (team: string | undefined, size: number): Pressed[] =>
      Array.from({ length: size }, () => ({ team, patterns: [] }));
    const { rows } = countedByTeam([...of("a", 12), ...of("b", 3), ...of(undefined, 2)], 5);
    expect(rows.map(({ team, people }) => [team, people])).toEqual([
      ["a", 12],
      [undefined, 5],
    ]);
  });

  it("is about today and one plan's assumptions, whatever is planned", () => {
    const { baseline, scenarios } = sampleWorkspace("en");
    const [first] = scenarios;
    const busy = scenarios.find(({ changes }) => changes.length > 0)!;
    expect(teamCauses(baseline, { ...first!, changes: busy.changes }, 5)).toEqual(teamCauses(baseline, first!, 5));
  });

  it("tells something of the sample organisation", () => {
    const { baseline, scenarios } = sampleWorkspace("en");
    const { totals, people } = teamCauses(baseline, scenarios[0]!, 5);
    expect(people).toBe(baseline.members.length);
    expect(Object.values(totals).some((total) => total !== undefined)).toBe(true);
  });
});
