/** Finds the person behind each manager's name or number, in the file and on the team. */
import type { Baseline } from "../../domain/baseline.ts";
import type { Member } from "../../domain/member.ts";
import { personFinder } from "../table/find-person.ts";
import { idOfNumber } from "../table/identity.ts";
import { nameKey } from "../table/plain-text.ts";
import type { TableProblem } from "../table/problems.ts";
import type { Notice } from "../table/reading.ts";
import type { RosterMatch, RosterRow } from "./match-members.ts";

export type Resolution = {
  readonly matches: readonly RosterMatch[];
  readonly problems: readonly TableProblem[];
  readonly notices: readonly Notice[];
};

/** A row that falls out may be another's manager, so the rest is resolved again until nothing changes. */
export function resolveManagers(
  matches: readonly RosterMatch[],
  badRows: readonly RosterRow[],
  baseline: Baseline,
): Resolution {
  const problems: TableProblem[] = [];
  let good = matches;
  let left = badRows;
  for (;;) {
    const resolved = resolveOnce(good, left, baseline);
    const circles = resolved.problems.length > 0 ? [] : findCircles(resolved.matches, baseline);
    const found = [...resolved.problems, ...circles];
    if (found.length === 0) return { ...resolved, problems };
    problems.push(...found);
    const fallen = new Set(found.map(({ row }) => row));
    left = [...left, ...good.filter(({ row }) => fallen.has(row.row)).map(({ row }) => row)];
    good = good.filter(({ row }) => !fallen.has(row.row));
  }
}

function resolveOnce(matches: readonly RosterMatch[], badRows: readonly RosterRow[], baseline: Baseline): Resolution {
  const people = everyone(matches, baseline);
  const idByNumber = new Map(
    matches.flatMap(({ row, thing }) =>
      row.facts.employeeNumber === undefined ? [] : [[idOfNumber(row.facts.employeeNumber), thing.id] as const],
    ),
  );
  const find = personFinder([...people.values()], idByNumber);
  const leftOut = new Set(
    badRows.flatMap(({ facts }) => [
      ...(facts.name === undefined ? [] : [nameKey(facts.name)]),
      ...(facts.employeeNumber === undefined ? [] : [nameKey(facts.employeeNumber)]),
    ]),
  );

  const problems: TableProblem[] = [];
  const notices: Notice[] = [];
  const resolved = matches.map((match): RosterMatch => {
    const text = match.row.facts.manager;
    if (text === undefined) return match;
    const found = find(text);
    if (found.status === "found" && found.id !== match.thing.id) {
      return { ...match, thing: { ...match.thing, managerId: found.id } };
    }
    const isLeftOut = leftOut.has(nameKey(text));
    if (found.status === "several")
      problems.push(match.row.problemAt("manager", "managerSeveral", { count: found.count }));
    else if (found.status === "mistyped" && !isLeftOut)
      problems.push(match.row.problemAt("manager", "managerMistyped", { meant: found.meant }));
    else {
      const { row, column, found: written } = match.row.problemAt("manager", "managerMistyped");
      notices.push({ code: isLeftOut ? "managerLeftOut" : "managerElsewhere", row, column, found: written });
    }
    return match;
  });
  return { matches: resolved, problems, notices };
}

/** The team as it would be. */
function everyone(matches: readonly RosterMatch[], { members }: Baseline): Map<string, Member> {
  const people = new Map<string, Member>(members.map((member) => [member.id, member]));
  for (const { thing } of matches) people.set(thing.id, thing);
  return people;
}

/** People who, step by step up the line, report to themselves. */
function findCircles(matches: readonly RosterMatch[], baseline: Baseline): TableProblem[] {
  const people = everyone(matches, baseline);
  return matches.flatMap(({ row, thing: member }) => {
    if (row.facts.manager === undefined) return [];
    const path = [member.name];
    const seen = new Set<string>();
    let above = member.managerId;
    while (above !== undefined && above !== member.id && !seen.has(above)) {
      seen.add(above);
      path.push(people.get(above)?.name ?? "");
      above = people.get(above)?.managerId;
    }
    if (above !== member.id) return [];
    return [row.problemAt("manager", "managerCircle", { path: [...path, member.name].join(" → ") })];
  });
}
