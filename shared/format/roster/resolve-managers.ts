/** Finds the person behind each manager's name or number, in the file and on the team. */
import type { Baseline } from "../../domain/baseline.ts";
import type { Member } from "../../domain/member.ts";
import type { Match } from "./match-members.ts";
import { idOfNumber } from "./member-id.ts";
import { closeMatch, nameKey } from "./plain-text.ts";
import type { RosterProblem } from "./problems.ts";
import type { RosterNotice } from "./reading.ts";
import type { RosterRow } from "./read-row.ts";

export type Resolution = {
  readonly matches: readonly Match[];
  readonly problems: readonly RosterProblem[];
  readonly notices: readonly RosterNotice[];
};

/** One letter in four may differ before a manager counts as somebody else: 山田 and 山本 are two people. */
const lettersPerSlip = 4;
/** Beyond this a search for the name that was meant would take longer than it helps. */
const namesToCompare = 2_000;

/** A row that falls out may be another's manager, so the rest is resolved again until nothing changes. */
export function resolveManagers(
  matches: readonly Match[],
  badRows: readonly RosterRow[],
  baseline: Baseline,
): Resolution {
  const problems: RosterProblem[] = [];
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

function resolveOnce(matches: readonly Match[], badRows: readonly RosterRow[], baseline: Baseline): Resolution {
  const people = new Map<string, Member>(baseline.members.map((member) => [member.id, member]));
  for (const { member } of matches) people.set(member.id, member);
  const idsByName = new Map<string, string[]>();
  for (const { id, name } of people.values()) {
    idsByName.set(nameKey(name), [...(idsByName.get(nameKey(name)) ?? []), id]);
  }
  const idByNumber = new Map(
    matches.flatMap(({ row, member }) =>
      row.facts.employeeNumber === undefined ? [] : [[idOfNumber(row.facts.employeeNumber), member.id] as const],
    ),
  );
  const leftOut = new Set(
    badRows.flatMap(({ facts }) => [
      ...(facts.name === undefined ? [] : [nameKey(facts.name)]),
      ...(facts.employeeNumber === undefined ? [] : [nameKey(facts.employeeNumber)]),
    ]),
  );
  const names = [...people.values()].slice(0, namesToCompare).map(({ name }) => name);

  const problems: RosterProblem[] = [];
  const notices: RosterNotice[] = [];
  const resolved = matches.map((match): Match => {
    const text = match.row.facts.manager;
    if (text === undefined) return match;
    const number = idOfNumber(text);
    const byNumber = idByNumber.get(number) ?? (people.has(number) ? number : undefined);
    const ids = byNumber === undefined ? (idsByName.get(nameKey(text)) ?? []) : [byNumber];
    if (ids.length === 1 && ids[0] !== match.member.id) {
      return { ...match, member: { ...match.member, managerId: ids[0]! } };
    }
    if (ids.length > 1) {
      problems.push(match.row.problemAt("manager", "managerSeveral", { count: ids.length }));
      return match;
    }
    const { column, found } = match.row.problemAt("manager", "managerMistyped");
    const place = { row: match.row.row, column, found };
    const meant = leftOut.has(nameKey(text)) || ids.length === 1 ? undefined : closeMatch(text, names, lettersPerSlip);
    if (meant !== undefined) problems.push(match.row.problemAt("manager", "managerMistyped", { meant }));
    else notices.push({ code: leftOut.has(nameKey(text)) ? "managerLeftOut" : "managerElsewhere", ...place });
    return match;
  });
  return { matches: resolved, problems, notices };
}

/** People who, step by step up the line, report to themselves. */
function findCircles(matches: readonly Match[], baseline: Baseline): RosterProblem[] {
  const people = new Map<string, Member>(baseline.members.map((member) => [member.id, member]));
  for (const { member } of matches) people.set(member.id, member);

  return matches.flatMap(({ row, member }) => {
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
