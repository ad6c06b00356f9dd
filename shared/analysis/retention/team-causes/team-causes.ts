/**
 * Teams against the patterns of causes, for people who see no single person: how many of a team they press on today. It knows one plan and one
 * month only. Two tables that differ by a colleague who came, left or moved would say it of that colleague.
 */
import { attritionCauses, type AttritionPattern, attritionPatterns } from "../../../catalogue/attrition-causes.ts";
import type { Baseline } from "../../../domain/baseline.ts";
import type { Scenario } from "../../../domain/scenario.ts";
import { teamAt } from "../../../domain/team-at.ts";
import { pressureAt } from "../pressure/pressure-at.ts";
import { pressingCauses } from "../pressure/worth-a-look.ts";
import { type ShownCounts, shownCounts } from "./shown-counts.ts";

export type TeamRow = {
  /** Undefined for all people in teams too small to stand alone, and those in none. */
  readonly team: string | undefined;
  readonly people: number;
  readonly counts: Readonly<Record<AttritionPattern, number | undefined>>;
};

export type TeamCauses = {
  readonly smallest: number;
  readonly people: number;
  readonly totals: Readonly<Record<AttritionPattern, number | undefined>>;
  /** Largest first, the rest last. Empty where everybody would be in one row. */
  readonly rows: readonly TeamRow[];
};

/** Somebody of a team, and the patterns of whatever presses on them. */
export type Pressed = {
  readonly team: string | undefined;
  readonly patterns: readonly AttritionPattern[];
};

/** The four causes of careers count as one: groups are larger, and four counts beside their sum would give each other away. */
export const patternIds = Object.keys(attritionPatterns) as readonly AttritionPattern[];

type TeamGroup = { readonly team: string | undefined; readonly people: readonly Pressed[] };

function groupsOf(people: readonly Pressed[], smallest: number): readonly TeamGroup[] {
  const teams = new Map<string | undefined, Pressed[]>();
  for (const person of people) teams.set(person.team, [...(teams.get(person.team) ?? []), person]);
  const stands = ([team, members]: [string | undefined, readonly Pressed[]]) =>
    team !== undefined && members.length >= smallest;
  const alone = [...teams].filter(stands).toSorted(([, a], [, b]) => b.length - a.length);
  const rest = [...teams].filter((entry) => !stands(entry)).flatMap(([, members]) => members);
  return [
    ...alone.map(([team, members]) => ({ team, people: members })),
    ...(rest.length > 0 ? [{ team: undefined, people: rest }] : []),
  ];
}

/** As far as it may be shown. */
export function countedByTeam(people: readonly Pressed[], smallest: number): TeamCauses {
  const groups = groupsOf(people, smallest);
  const columns = patternIds.map((pattern): readonly [AttritionPattern, ShownCounts] => {
    const counted = groups.map(({ people: members }) => ({
      people: members.length,
      pressed: members.filter(({ patterns }) => patterns.includes(pattern)).length,
    }));
    return [pattern, shownCounts(counted, smallest)];
  });
  const byPattern = (pick: (shown: ShownCounts) => number | undefined) =>
    Object.fromEntries(columns.map(([pattern, shown]) => [pattern, pick(shown)])) as TeamRow["counts"];
  return {
    smallest,
    people: people.length,
    totals: byPattern(({ total }) => total),
    rows:
      groups.length < 2
        ? []
        : groups.map(({ team, people: members }, place) => ({
            team,
            people: members.length,
            counts: byPattern(({ counts }) => counts[place]),
          })),
  };
}

/** `assumptions` is the plan whose terms count, whichever is on screen; what it plans is left out. */
export function teamCauses(baseline: Baseline, assumptions: Scenario, smallest: number): TeamCauses {
  const today: Scenario = { ...assumptions, changes: [] };
  const teamOf = new Map(teamAt(baseline, today, today.start).map(({ id, team }) => [id, team]));
  const { people } = pressureAt(baseline, today, 0);
  const pressed = people.map((person): Pressed => ({
    team: teamOf.get(person.personId),
    patterns: [...new Set(pressingCauses(person).map((cause) => attritionCauses[cause].pattern))],
  }));
  return countedByTeam(pressed, smallest);
}
