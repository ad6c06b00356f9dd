/** Rows to people: who is new, who is already on the team, and who stands in the file twice. */
import type { Baseline } from "../../domain/baseline.ts";
import type { Member } from "../../domain/member.ts";
import { idOfName, idOfNumber } from "../table/identity.ts";
import { freeId, groupBy, type Match, type Matching } from "../table/matching.ts";
import { nameKey } from "../table/plain-text.ts";
import type { TableProblem } from "../table/problems.ts";
import type { Row } from "../table/row.ts";
import { assumedMember } from "./defaults.ts";
import type { RosterFacts } from "./facts.ts";
import type { RosterField } from "./fields.ts";

export type RosterRow = Row<RosterField, RosterFacts>;
export type RosterMatch = Match<RosterField, RosterFacts, Member>;
export type RosterMatching = Matching<RosterField, RosterFacts, Member>;

/** The members that the rows make; the manager follows when all are known. */
export function matchMembers(rows: readonly RosterRow[], baseline: Baseline): RosterMatching {
  const problems: TableProblem[] = [];
  const matches: RosterMatch[] = [];
  const byId = new Map(baseline.members.map((member) => [member.id, member]));
  const byName = groupBy(baseline.members, ({ name }) => nameKey(name));
  const rowsByName = groupBy(rows, ({ facts }) => nameKey(facts.name ?? ""));
  const claimed = new Set(
    rows.flatMap(({ facts }) => (facts.employeeNumber ? [idOfNumber(facts.employeeNumber)] : [])),
  );
  const firstRowOf = new Map<string, number>();
  const taken = new Set(byId.keys());
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
    const id = existing?.id ?? numbered ?? freeId(idOfName(name), taken);
    taken.add(id);
    const member = withFacts(existing ?? { ...assumed, id, name }, row.facts);
    matches.push({ row, thing: member, existing });
  }
  return { matches, problems };
}

/** What the row states on top of what is known; silence changes nothing. */
function withFacts(member: Member, facts: RosterRow["facts"]): Member {
  const { employeeNumber, familyName, givenName, manager, type, weights, monthlyPay, competencies, ...stated } = facts;
  return { ...member, ...stated, competencies: { ...member.competencies, ...competencies } };
}
