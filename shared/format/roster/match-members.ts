/** Rows to people: who is new, who is already on the team, and who stands in the file twice. */
import type { Baseline } from "../../domain/baseline.ts";
import type { Member } from "../../domain/member.ts";
import { assumedMember } from "./defaults.ts";
import { idOfName, idOfNumber } from "./member-id.ts";
import { nameKey } from "./plain-text.ts";
import type { RosterProblem } from "./problems.ts";
import type { RosterRow } from "./read-row.ts";

/** A row that is good so far, and the member it makes; the manager follows when all are known. */
export type Match = {
  readonly row: RosterRow;
  readonly member: Member;
  /** The same person before the import; undefined for a new one. */
  readonly existing: Member | undefined;
};

export type Matching = { readonly matches: readonly Match[]; readonly problems: readonly RosterProblem[] };

export function matchMembers(rows: readonly RosterRow[], baseline: Baseline): Matching {
  const problems: RosterProblem[] = [];
  const matches: Match[] = [];
  const byId = new Map(baseline.members.map((member) => [member.id, member]));
  const byName = groupBy(baseline.members, ({ name }) => nameKey(name));
  const rowsByName = groupBy(rows, ({ facts }) => nameKey(facts.name ?? ""));
  const claimed = new Set(
    rows.flatMap(({ facts }) => (facts.employeeNumber ? [idOfNumber(facts.employeeNumber)] : [])),
  );
  const firstRowOf = new Map<string, number>();
  const assumed = assumedMember(baseline);

  for (const row of rows) {
    const { employeeNumber, name = "" } = row.facts;
    const numbered = employeeNumber === undefined ? undefined : idOfNumber(employeeNumber);
    const identity = numbered ?? `name:${nameKey(name)}`;
    const firstRow = firstRowOf.get(identity);
    if (firstRow !== undefined) {
      const [field, code] = numbered ? (["id", "duplicateId"] as const) : (["name", "duplicateName"] as const);
      problems.push(row.problemAt(field, code, { firstRow }));
      continue;
    }
    firstRowOf.set(identity, row.row);

    const namesakes = (byName.get(nameKey(name)) ?? []).filter(({ id }) => id === numbered || !claimed.has(id));
    if (numbered === undefined && namesakes.length > 1) {
      problems.push(row.problemAt("name", "severalMembers", { count: namesakes.length }));
      continue;
    }
    // An employee number that the team does not know yet belongs to the one member of that name.
    const isOnlyOne = namesakes.length === 1 && rowsByName.get(nameKey(name))!.length === 1;
    const existing = (numbered && byId.get(numbered)) || (isOnlyOne ? namesakes[0] : undefined);
    if (existing === undefined && row.isMapped("joined") && row.facts.joined === undefined) {
      problems.push(row.problemAt("joined", "dateMissing"));
      continue;
    }
    const id = existing?.id ?? numbered ?? freeId(idOfName(name), byId);
    const member = withFacts(existing ?? { ...assumed, id, name }, row.facts);
    matches.push({ row, member, existing });
  }
  return { matches, problems };
}

function groupBy<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return groups;
}

function freeId(wanted: string, taken: ReadonlyMap<string, Member>, attempt = 1): string {
  const candidate = attempt === 1 ? wanted : `${wanted}-${attempt}`;
  return taken.has(candidate) ? freeId(wanted, taken, attempt + 1) : candidate;
}

/** What the row states on top of what is known; silence changes nothing. */
function withFacts(member: Member, facts: RosterRow["facts"]): Member {
  const { employeeNumber, familyName, givenName, manager, type, weights, monthlyPay, competencies, ...stated } = facts;
  return { ...member, ...stated, competencies: { ...member.competencies, ...competencies } };
}
