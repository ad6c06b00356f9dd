/** Rows to people: who is new, who is already on the team, and who stands in the file twice. */
import type { Baseline } from "../../domain/baseline.ts";
import type { Member } from "../../domain/member.ts";
import { idOfName } from "../table/identity.ts";
import { knownThings } from "../table/known-thing.ts";
import { freeId, type Match, type Matching } from "../table/matching.ts";
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
  const knownOf = knownThings({
    ...{ rows, things: baseline.members, several: "severalMembers" },
    numberOf: ({ employeeNumber }: RosterRow["facts"]) => employeeNumber,
  });
  const taken = new Set(baseline.members.map(({ id }) => id));
  const assumed = assumedMember(baseline);

  for (const row of rows) {
    const { name = "" } = row.facts;
    const known = knownOf(row);
    if ("problem" in known) {
      problems.push(known.problem);
      continue;
    }
    const { numbered, existing } = known;
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
